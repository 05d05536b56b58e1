// Pages on paper: no ways and no buttons, nothing cut off at the edge, black on white also
// for who has chosen dark, and when it was fetched at the top.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from './lib/people.mjs';
import { planned } from './lib/plans.mjs';
import { endlessNames, firstOfKai } from './lib/database.mjs';

test.setTimeout(300_000);

// What is left of A4 between the margins, in CSS pixels: 180 by 264 mm.
const SHEET = { width: 680, height: 998 };

// name, who prints it, where it is
function papers() {
  endlessNames();
  const number = firstOfKai();
  const plan = planned();
  return [
    ['families-about', null, '/om'], ['families-expect', null, '/om/hva-du-kan-vente'],
    ['families-privacy', null, '/personvern'],
    ['case', 'kai.koordinator', `/sak/${number}`],
    ['plan', 'kai.koordinator', plan.writes],
    ['plan-approved', 'kai.koordinator', `${plan.signed}/versjoner/1`],
    ['services', 'kai.koordinator', `/sak/${number}/tjenester`],
    ['meeting', 'kai.koordinator', plan.held], ['meeting-to-come', 'kai.koordinator', plan.coming],
    ['desk', 'lise.leder', '/'], ['unit', 'lise.leder', '/enhet/familietjenesten'],
    ['tomorrow', 'lise.leder', '/enhet/familietjenesten/i-morgen'],
    ['overview', 'lise.leder', '/enhet/familietjenesten/oversikt'],
    ['guidelines', 'lise.leder', '/retningslinjer?rolle=leder'],
    ['all-guidelines', 'lise.leder', '/retningslinjer'],
    ['fallbacks', 'siri.systemansvarlig', '/reserver'],
    ['figures', 'siri.systemansvarlig', '/tall'],
    ['looks', 'siri.systemansvarlig', `/sak/${number}/innsyn/utskrift`],
    ['agenda', 'britt.bti', '/bti/mote'], ['form', 'tora.tjenestekontor', '/sak/ny'],
  ];
}

// What is to be seen on the sheet and should not be, or not like that.
async function faults(page) {
  return page.evaluate(width => {
    const found = [];
    const shown = e => e.checkVisibility({ visibilityProperty: true }) &&
      e.getClientRects().length > 0;
    const apart = e => e.closest('.ds-sr-only, thead') !== null;
    // Against white, as WCAG counts it.
    const contrast = colour => {
      const [r, g, b] = colour.match(/[\d.]+/g).map(n => n / 255).map(c => (
        c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
    };
    const say = (what, e) => found.push(`${what}: ${e.tagName.toLowerCase()}.${e.className} ` +
      e.textContent.trim().replace(/\s+/g, ' ').slice(0, 40));
    for (const e of document.querySelectorAll('nav, button, .ds-button, [role="search"], dialog'))
      if (shown(e))
        say('to be pressed', e);
    for (const e of document.body.querySelectorAll('*')) {
      if (!shown(e) || apart(e))
        continue;
      const box = e.getBoundingClientRect();
      if (box.right > width + 1 || box.left < -1)
        say(`from ${Math.round(box.left)} to ${Math.round(box.right)}`, e);
      const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== '');
      const { color } = getComputedStyle(e);
      if (own && contrast(color) < 4.5)
        say(`pale (${color})`, e);
    }
    for (const e of document.querySelectorAll('tr, .task'))
      if (shown(e) && getComputedStyle(e).breakInside !== 'avoid')
        say('may be split', e);
    return found.slice(0, 8);
  }, SHEET.width);
}

// As a printer would get it. Kept where BROWSER_PAPERS names a directory to look at.
async function printed(page, name) {
  const path = join(process.env.BROWSER_PAPERS ?? process.env.BROWSER_WORK, `${name}.pdf`);
  await page.pdf({ path, format: 'A4' });
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf-8' });
}

// Chosen for the pages themselves, besides what the machine prefers.
async function dark(page) {
  await page.evaluate(() => {
    document.documentElement.dataset.colorScheme = 'dark';
  });
}

test('what is printed tells what the page tells, and nothing else', async ({ open, as }) => {
  const pages = new Map();
  for (const [name, who, path] of papers()) {
    if (!pages.has(who))
      pages.set(who, who === null ? await open() : await as(who));
    const page = pages.get(who);
    await page.goto(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize(SHEET);
    await dark(page);
    expect.soft(await faults(page), `${name} on paper`).toEqual([]);
    const text = await printed(page, name);
    const sheets = text.split('\f').length - 1;
    expect.soft(text, `${name} tells when it was fetched`).toMatch(/Hentet fra Holdfast \d+\. \w+ \d{4}/);
    expect.soft(text, `${name} has its pages numbered`).toMatch(new RegExp(`${sheets} ?/ ?${sheets}\\s`));
    console.log(`${name}: ${sheets} sheets`);
    await page.emulateMedia({ media: null, colorScheme: null });
  }
});
