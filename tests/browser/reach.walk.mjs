// Every page of the route table is reached by links, and only by links, from the
// desk of somebody.
import { execFileSync } from 'node:child_process';
import { applied, asked, changed, complained, counted, heard, helped, lastChosen, mentored, moved, opened, remapped, reported,
  reworded, round, signedUp, sql, unchecked, unmatched, unproposed, worded } from './lib/database.mjs';
import { consented } from './lib/consents.mjs';
import { closed } from './lib/closings.mjs';
import { logged } from './lib/logs.mjs';
import { planned } from './lib/plans.mjs';
import { surveyed, surveysOver } from './lib/surveys.mjs';
import { choose, keep, search, takeOut } from './lib/lists.mjs';
import { go, look } from './lib/look.mjs';
import { expect, test } from './lib/people.mjs';

const accounts = ['tora.tjenestekontor', 'lise.leder', 'kai.koordinator',
  'stian.stafettholder', 'britt.bti', 'siri.systemansvarlig', 'odd.drift', 'frida.fadder'];

function routes() {
  const lines = execFileSync(`${process.env.BIN}/holdfast-staff`, ['--routes'],
    { encoding: 'utf-8' }).trim().split('\n').map(line => line.split(/\s+/));
  return lines.map(([method, pattern]) => ({
    name: `${method} ${pattern}`, method,
    fits: new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`),
  }));
}

// Of pages that are alike, this many are opened: they differ with their state.
const ALIKE = 60;

// Every page there is, as six people.
test.setTimeout(300_000);

function marks(table, reached, method, path) {
  for (const route of table)
    if (route.method === method && route.fits.test(path))
      reached.add(route.name);
}

// What is reached by opening a page, and what is on it.
async function reads(page, path, table, reached) {
  const answer = await page.request.get(path);
  const html = await answer.text();
  if (answer.status() === 200)
    marks(table, reached, 'GET', path);
  for (const [, action] of html.matchAll(/<form [^>]*method="post" action="([^"]*)"/g))
    marks(table, reached, 'POST', action);
  for (const [, action] of html.matchAll(/<button [^>]*formaction="([^"]*)"/g))
    marks(table, reached, 'POST', action);
  return { answer, html };
}

// Opens what the page links to, page after page, beginning with the desk.
async function crawl(page, table, reached) {
  const queue = ['/', '/?alle=ja'];
  const seen = new Set(queue);
  const alike = new Map();

  for (const path of queue) {
    const { answer, html } = await reads(page, path, table, reached);
    // More time is asked for by the script, which has a dialog to do it with.
    if (html.includes('id="snart-ute"'))
      marks(table, reached, 'GET', '/puls');
    // A way to look for something is on every page.
    if (answer.status() === 200 && html.includes('action="/sok"'))
      marks(table, reached, 'GET', '/sok');
    for (const [, link] of html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)) {
      const route = table.find(r => r.method === 'GET' && r.fits.test(link));
      alike.set(route, (alike.get(route) ?? 0) + !seen.has(link));
      if (route !== undefined && alike.get(route) <= ALIKE && !seen.has(link))
        queue.push(link);
      seen.add(link);
    }
  }
}

// What is answered to a form: found, kept, taken out.
async function byForms(page, table, reached) {
  page.on('request', request => marks(table, reached, request.method(),
    new URL(request.url()).pathname));
  await search(page, 'an');
  await go(page.getByRole('link', { name: 'Familietjenesten' }).first());
  await choose(page, { 'Hvor står saken': 'Har koordinator' });
  await keep(page, 'Med koordinator');
  await takeOut(page, 'Møte om fordeling');
  await go(page.getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Familietjenesten' }));
  await go(page.getByRole('link', { name: 'Utvalgene dine' }));
  await go(page.getByRole('link', { name: 'Med koordinator' }));
  await go(page.getByRole('link', { name: 'Utvalgene dine' }));
  await go(page.getByRole('button', { name: 'Slett' }).first());
}

async function officeForms(page, table, reached) {
  page.on('request', request => marks(table, reached, request.method(),
    new URL(request.url()).pathname));
  await go(page.getByRole('link', { name: 'Alle saker' }));
  await takeOut(page, 'Rapport til rådet');
}

// Whoever is away can end it, and name somebody; on a day nobody else walks on.
async function away(page) {
  await page.getByLabel('Første dag').fill('1.6.2099');
  await page.getByLabel('Siste dag').fill('1.6.2099');
  await go(page.getByRole('button', { name: 'Lagre fraværet' }));
}

async function absences(page) {
  await go(page.getByRole('banner').getByRole('link', { name: 'innstillinger' }));
  await go(page.getByRole('main').getByRole('link', { name: 'Meld fravær' }));
  await away(page);
  await page.goto('/');
  await go(page.getByRole('link', { name: 'Alle koordinatorene' }).first());
  await go(page.getByRole('link', { name: /^Meld fravær/ }).first());
  await away(page);
}

// What families said leaves the house with a reason.
async function heardTakenOut(page, table, reached) {
  page.on('request', request => marks(table, reached, request.method(),
    new URL(request.url()).pathname));
  await go(page.getByRole('link', { name: 'Tilbakemeldinger', exact: true }));
  await go(page.getByRole('link', { name: 'Last ned listen' }));
  await look(page, 'why feedback is taken out');
  await go(page.getByRole('button', { name: 'Last ned' }));
  await look(page, 'why feedback is taken out, with faults');
  await page.getByLabel('Hva skal du bruke listen til?').fill('Møte i ledergruppen');
  const [file] = await Promise.all([page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned' }).click()]);
  expect(file.suggestedFilename()).toBe('tilbakemeldinger.csv');
}

// Operations throws away what is held back, and takes it back.
async function burst(page, table, reached) {
  page.on('request', request => marks(table, reached, request.method(),
    new URL(request.url()).pathname));
  await go(page.getByRole('link', { name: 'Tilbakemeldinger', exact: true }));
  await go(page.getByRole('link', { name: 'Se hva som holdes tilbake' }));
  await look(page, 'what is held back');
  await go(page.getByRole('button', { name: 'Se over' }));
  await look(page, 'what is held back, with faults');
  await page.getByRole('radio').first().check();
  await page.getByLabel('Hvorfor?').fill('Samme maskin.');
  await go(page.getByRole('button', { name: 'Se over' }));
  await look(page, 'whether to throw it away');
  await go(page.getByRole('button', { name: 'Kast dem' }));
  await look(page, 'what was thrown away');
  await go(page.getByRole('button', { name: 'Ta tilbake' }).first());
}

// One of a family is Kai's, the first that his desk or his list links to;
// whoever waits for a coordinator has a contact person. The other walks leave him with more
// cases than a crawl opens, so that one is opened here.
async function around(kai, table, reached) {
  const pages = ['/', '/saker'].map(async path => (await kai.request.get(path)).text());
  const links = (await Promise.all(pages)).join('').matchAll(/href="\/sak\/(\d{4}-\d+)/g);
  const numbers = [...new Set([...links].map(m => `'${m[1]}'`))];
  const family = sql(`SET @k = (SELECT id FROM employee WHERE username = 'kai.koordinator');
    SET @f = (SELECT s.id FROM strand s JOIN casefile c ON c.id = s.casefile
       WHERE s.holder = @k AND s.state = 'active' AND c.number IN (${numbers})
        AND s.held_as = 'accepted' AND s.address_block = 'none'
        AND s.kind <> 'baton'
        AND s.id NOT IN (SELECT strand FROM closing WHERE ended IS NULL)
        AND s.id NOT IN (SELECT strand FROM offer WHERE open_mark = 1)
       ORDER BY FIELD(s.kind, 'coordinator', 'family_coordinator') DESC,
        FIELD(c.number, ${numbers}) LIMIT 1);
    UPDATE strand SET kind = 'family_coordinator' WHERE id = @f;
    INSERT IGNORE INTO contact_person (casefile, name, service, phone, since, set_by)
      SELECT s.casefile, 'Per Lærer', 'Skolen', '22 22 22 22', UTC_TIMESTAMP(6), @k FROM strand s
       WHERE s.state = 'waiting' AND s.address_block = 'none';
    SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile WHERE s.id = @f`);
  const { html } = await reads(kai, `/sak/${family}`, table, reached);
  expect(html, `${family} of ${numbers}`).toContain(`href="/sak/${family}/familie"`);
  await reads(kai, `/sak/${family}/familie`, table, reached);
}

test('every page is reached by links from a desk', async ({ as }) => {
  const table = routes();
  const reached = new Set();
  unmatched();
  applied();
  complained();
  asked();
  opened();
  reported();
  heard();
  counted();
  mentored();
  helped();
  signedUp();
  lastChosen();
  surveyed();
  consented();
  planned();
  closed();
  logged();
  worded();
  remapped('odd.drift');
  await around(await as('kai.koordinator'), table, reached);
  unchecked('plan_nav');
  reworded('overview_of_cases');
  round('siri.systemansvarlig');
  await byForms(await as('lise.leder'), table, reached);
  await officeForms(await as('tora.tjenestekontor'), table, reached);
  await absences(await as('lise.leder'));
  await burst(await as('odd.drift'), table, reached);
  await heardTakenOut(await as('lise.leder'), table, reached);
  moved('familietjenesten');
  changed('familietjenesten', 'kai.koordinator');
  for (const username of accounts) {
    // What Kai has answered, she asks anew.
    if (username === 'siri.systemansvarlig')
      surveysOver();
    // What he proposed is his to take back, and then to propose anew.
    if (username === 'odd.drift') {
      await reads(await as(username), '/drift/grupper', table, reached);
      unproposed();
    }
    await crawl(await as(username), table, reached);
  }
  expect(table.map(r => r.name).filter(name => !reached.has(name))).toEqual([]);
});
