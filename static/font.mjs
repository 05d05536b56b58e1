// Takes out of a font what pages use: the letters of a range, the weights of the design
// system, and of the features those that text is set with.
//
//   font.mjs MODULES FONT LETTERS OUT     MODULES: where npm has put its packages;
//                                         FONT, OUT: woff2; LETTERS: hex-hex
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const WEIGHTS = { min: 400, max: 600 };
const FEATURES = ['calt', 'case', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'];

const [modules, from, letters, to] = process.argv.slice(2);
const subset = createRequire(`${modules}/`)('subset-font');
const [first, last] = letters.split('-').map(hex => parseInt(hex, 16));
const text = String.fromCodePoint(
  ...Array.from({ length: last - first + 1 }, (_, i) => first + i));
writeFileSync(to, await subset(readFileSync(from), text, { targetFormat: 'woff2',
  keepFeatures: FEATURES, variationAxes: { wght: WEIGHTS } }));
