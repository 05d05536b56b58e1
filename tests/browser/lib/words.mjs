// What the languages say, and whether a page keeps to one of them.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

// The sentence with the standard names in its places ({{office}}, {{Office}}).
function named(text, words) {
  return text.replace(/\{\{(\w)(\w+)\}\}/g, (_, first, rest) => {
    const name = words.get(`name.${first.toLowerCase()}${rest}`);

    return first === first.toLowerCase() ? name :
      name[0].toUpperCase() + name.slice(1);
  });
}

// Dotted keys below Lang and their texts.
function read(code) {
  const words = new Map();
  const below = [];
  const file = new URL(`../../../templates/lang/${code}.hdf`, import.meta.url);
  for (const line of readFileSync(file, 'utf-8').split('\n')) {
    const [, open] = line.match(/^\s*([^\s#=]+)\s*\{\s*$/) ?? [];
    const [, name, text] = line.match(/^\s*([^\s#=]+)\s*=\s*(.*)$/) ?? [];
    if (open !== undefined)
      below.push(open);
    else if (/^\s*\}\s*$/.test(line))
      below.pop();
    else if (name !== undefined)
      words.set([...below.slice(1), name].join('.'), text);
  }
  for (const [key, text] of words)
    words.set(key, named(text, words));
  return words;
}

const languages = new Map(['nb', 'nn', 'en'].map(code => [code, read(code)]));

export function say(code, key) {
  expect(languages.get(code).has(key), `${code} has ${key}`).toBe(true);
  return languages.get(code).get(key);
}

// Texts of bokmål that the language has another for, and says nowhere itself.
function foreignTo(code) {
  const own = [...languages.get(code).values()].join('\n');
  return [...languages.get('nb')].filter(([key, text]) =>
    text !== languages.get(code).get(key) && !own.includes(text) &&
    !text.includes('{')).map(([, text]) => text);
}

const foreign = new Map(['nn', 'en'].map(code => [code, foreignTo(code)]));

// Everything that is read or heard, but for what says itself that it is bokmål, and what
// somebody wrote.
async function told(page) {
  return page.evaluate(() => {
    const texts = [];
    const heard = ['aria-label', 'alt', 'title', 'placeholder', 'data-label'];
    const nodes = document.createTreeWalker(document.documentElement,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let n = nodes.nextNode(); n !== null; n = nodes.nextNode()) {
      const e = n.nodeType === Node.TEXT_NODE ? n.parentElement : n;
      if (e.closest('[lang]') !== document.documentElement || e.closest('bdi, textarea'))
        continue;
      if (n.nodeType === Node.TEXT_NODE)
        texts.push(n.data.trim());
      else
        texts.push(...heard.map(name => n.getAttribute(name) ?? ''));
    }
    return texts.filter(text => text !== '');
  });
}

// A text of one word must stand alone to be found: names and titles have words
// as well, and `data` are those that do stand alone.
export async function speaks(page, code, data) {
  const wrong = foreign.get(code);
  const found = (await told(page)).filter(text => !data.includes(text) &&
    wrong.some(nb => text === nb || (nb.includes(' ') && text.includes(nb))));
  expect(found, `bokmål at ${page.url()} in ${code}`).toEqual([]);
}
