// How much the first page and the next one weigh, for each kind of page: bounds that hold
// on a telephone, and none of what was fetched once is fetched again.
import { expect, test } from './lib/people.mjs';
import { NARROW } from './lib/look.mjs';
import { grown } from './lib/plans.mjs';
import { firstOfKai } from './lib/database.mjs';
import { transferred } from './lib/transfer.mjs';

test.setTimeout(300_000);

// What comes with a document when nothing is in the cache: at most so many bytes in so
// many files. Staff have the font and the script, families neither. Names from next door
// have letters of their own (10 kB), and Vietnamese ones have theirs (6 kB): any page with
// people on it may show both.
const FAMILY = { files: 2, bytes: 22_000 };
const DOOR = { files: 3, bytes: 56_000 };
const STAFF = { files: 6, bytes: 76_000 };
// The document, which is all that every page after the first costs. It is not compressed
// (conf/nginx/holdfast-server.conf says why).
const SHORT = 16_000;
const LONG = 40_000;
const LARGEST = 150_000;

// name, who looks, where, the most its document may weigh
function kinds() {
  const number = firstOfKai();
  return [
    ['door', null, '/', SHORT, DOOR],
    ['about, for families', null, '/om', SHORT, FAMILY],
    ['what to expect, for families', null, '/om/hva-du-kan-vente', LONG, FAMILY],
    ['feedback, for families', null, '/tilbakemelding', SHORT, FAMILY],
    ['desk of a leader', 'lise.leder', '/', LONG, STAFF],
    ['desk of a coordinator', 'kai.koordinator', '/', LONG, STAFF],
    ['desk of the office', 'tora.tjenestekontor', '/', LONG, STAFF],
    ['desk of the system owner', 'siri.systemansvarlig', '/', LONG, STAFF],
    ['desk of a baton holder', 'stian.stafettholder', '/', LONG, STAFF],
    ['desk of operations', 'odd.drift', '/', LONG, STAFF],
    ['list of 50', 'tora.tjenestekontor', '/saker/alle', LONG, STAFF],
    ['case', 'kai.koordinator', `/sak/${number}`, LONG, STAFF],
    ['plan of 200 measures', 'kai.koordinator', grown(200), LARGEST, STAFF],
    ['form', 'tora.tjenestekontor', '/sak/ny', LONG, STAFF],
  ];
}

function told(name, cost, next) {
  const kb = n => (n / 1000).toFixed(1).padStart(6);
  console.log(`${name.padEnd(30)} ${kb(cost.total)} kB in ${cost.requests}: html` +
    `${kb(cost.html)}, css${kb(cost.css)}, fonts${kb(cost.fonts)}, script` +
    `${kb(cost.script)}, images${kb(cost.images)}; next ${kb(next.total)} in ${next.requests}`);
}

// Someone who has come in, with nothing in the cache.
async function freshly(open, as, who) {
  const options = { drafts: true, ...NARROW };
  if (who === null)
    return open(options);
  const page = await as(who, options);
  return open({ ...options, storageState: await page.context().storageState() });
}

test('a page weighs what it may, and the next one its document alone', async ({ open, as }) => {
  const heavy = [];
  for (const [name, who, path, html, { files, bytes }] of kinds()) {
    const page = await freshly(open, as, who);
    const cost = await transferred(page, path);
    const next = await transferred(page, path);
    told(name, cost, next);
    if (cost.html > html || cost.total - cost.html > bytes)
      heavy.push(`${name}: ${cost.html}, and ${cost.total - cost.html} with it`);
    if (cost.requests - 1 > files || next.requests !== 1)
      heavy.push(`${name}: ${cost.requests} files, then ${next.requests}`);
  }
  expect(heavy).toEqual([]);
});
