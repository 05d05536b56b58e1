// One case of each state, and what else the pages in other languages are to show.
import * as database from './lib/database.mjs';
import { consented } from './lib/consents.mjs';
import { closed } from './lib/closings.mjs';
import { logged } from './lib/logs.mjs';
import { planned } from './lib/plans.mjs';
import { surveyed } from './lib/surveys.mjs';
import { quote, sql, unmatched } from './lib/database.mjs';
import { expect, test } from './lib/people.mjs';
import { date, offer, waiting } from './lib/cases.mjs';
import { go, look } from './lib/look.mjs';
import { keepShown } from './lib/shown.mjs';

test.describe.configure({ mode: 'serial' });

function numberOf(name) {
  return sql(`SELECT number FROM strand WHERE name = ${quote(name)}`);
}

// What Kai has to do with a case of his: its path, a claim, a question.
function heldByKai() {
  const slug = { coordinator: 'koordinator', child_coordinator: 'barnekoordinator',
    everyday_coordinator: 'hverdagskoordinator',
    family_coordinator: 'familiekoordinator' };
  const [number, kind, claim] = sql(`SELECT s.number, s.kind, m.id FROM strand s
    JOIN employee e ON e.id = s.holder AND e.username = 'kai.koordinator'
    JOIN claim m ON m.casefile = s.casefile AND m.state = 'open'
   WHERE s.state = 'active' ORDER BY m.id DESC LIMIT 1`).split('\t');
  const [changedNumber, changedKind] = sql(`SELECT s.number, s.kind FROM handover h
    JOIN strand s ON s.id = h.strand JOIN employee e ON e.id = s.holder
      AND e.username = 'kai.koordinator' WHERE h.taken IS NOT NULL
   ORDER BY h.id DESC LIMIT 1`).split('\t');
  const question = state => sql(`SELECT MAX(id) FROM question
    WHERE state = '${state}'`);
  return { number, path: `/sak/${number}/${slug[kind]}`,
    claim: `/sak/${number}/krav/${claim}`, open: question('open'),
    note: sql('SELECT MAX(id) FROM note'),
    answered: question('answered'),
    problem: sql('SELECT MAX(id) FROM problem'),
    proposal: sql("SELECT MAX(id) FROM proposal WHERE state = 'open'"),
    changed: `/sak/${changedNumber}/${slug[changedKind]}` };
}

function familyOfKai() {
  return sql(`SELECT CONCAT('/sak/', s.number) FROM strand s JOIN employee e ON e.id = s.holder
    AND e.username = 'kai.koordinator' WHERE s.kind = 'family_coordinator' AND s.state = 'active'
    AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.strand = s.id AND o.open_mark = 1) LIMIT 1`);
}

function courses() {
  return {
    coming: sql('SELECT MAX(id) FROM course WHERE held > CURRENT_DATE AND called_off IS NULL'),
    past: sql('SELECT MAX(id) FROM course WHERE held < CURRENT_DATE'),
    kais: sql(`SELECT MIN(a.id) FROM attendance a JOIN employee e ON e.id = a.employee
      AND e.username = 'kai.koordinator' WHERE a.live = 1`),
  };
}

// What no case of its own is needed for.
function prepared() {
  unmatched();
  database.asked();
  database.opened();
  database.reported();
  database.counted();
  database.mentored();
  database.worded();
  database.unchecked('plan_nav');
  database.reworded('overview_of_cases');
  database.round('kai.koordinator');
  database.changed('familietjenesten', 'kai.koordinator');
}

// One case of each state, made in bokmål.
test('cases to be shown are there', async ({ as }) => {
  const open = numberOf(await waiting(as, 'Språk', { wish: 'Helst Kai.' }));
  const name = await waiting(as, 'Spurt');
  await offer(await as('lise.leder'), name);
  const registered = sql(`SELECT number FROM strand WHERE state = 'registered'
    AND kind = 'child_coordinator' ORDER BY id DESC LIMIT 1`);
  prepared();
  keepShown({ open, registered, asked: numberOf(name), applied: database.applied(),
    complained: database.complained(), told: database.heard(), let: consented(), plan: planned(),
    ended: closed(), logs: logged(), family: familyOfKai(), held: heldByKai(), courses: courses(),
    finding: sql("SELECT MIN(id) FROM look_finding WHERE hearer = 'system_owner'"),
    survey: surveyed(),
    kai: sql("SELECT id FROM employee WHERE username = 'kai.koordinator'"),
    data: sql(`SELECT title FROM employee UNION SELECT name FROM unit
      UNION SELECT name FROM employee`).split('\n').concat('BTI-teamet') });
});

// What is chosen is said to be kept, and a substitute sees whose cases they are.
test('settings are kept, and a colleague stands in', async ({ as }) => {
  const kai = await as('kai.koordinator');
  await go(kai.getByRole('banner').getByRole('link', { name: 'innstillinger' }));
  await look(kai, 'settings');
  await kai.getByRole('radio', { name: 'Mørkt' }).check();
  await go(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(kai.getByRole('status')).toHaveText('Lagret');
  await expect(kai.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await look(kai, 'settings, saved and dark');
  await go(kai.getByRole('main').getByRole('link', { name: 'Meld fravær' }));
  await look(kai, 'absence');
  await go(kai.getByRole('button', { name: 'Lagre fraværet' }));
  await look(kai, 'absence, with faults');
  await kai.getByLabel('Første dag').fill(date(0));
  await kai.getByLabel('Siste dag').fill(date(2));
  await go(kai.getByRole('button', { name: 'Lagre fraværet' }));
  await look(kai, 'absence with nobody in his place');
  await kai.getByLabel('Hvem er stedfortreder?').first().selectOption({ index: 1 });
  await go(kai.getByRole('button', { name: 'Velg', exact: true }));
  await look(kai, 'absence with a substitute');
  const other = await as(sql(`SELECT e.username FROM absence s
    JOIN employee e ON e.id = s.substitute ORDER BY s.id DESC LIMIT 1`));
  await expect(other.getByText('I stedet for Kai').first()).toBeVisible();
  await look(other, 'desk of a substitute');
  await go(kai.getByRole('button', { name: 'Avslutt' }));
  await expect(kai.getByRole('heading', { name: 'Meldt fravær' })).toHaveCount(0);
  const odd = await as('odd.drift');
  await odd.goto('/fravaer');
  await look(odd, 'nobody to choose as substitute');
  const full = sql(`SELECT e.username FROM strand s JOIN employee e ON e.id = s.holder
    WHERE s.live = 1 AND s.held_as = 'accepted' GROUP BY e.id, e.username ORDER BY COUNT(*) DESC
    LIMIT 1`);
  const busy = await as(full);
  await busy.goto('/fravaer');
  await go(busy.getByRole('link', { name: 'Velg fast stedfortreder' }));
  await look(busy, 'choosing a standing substitute');
  await busy.getByLabel('Hvem er stedfortreder?').selectOption({ index: 1 });
  await go(busy.getByRole('button', { name: 'Lagre' }));
  await expect(busy.getByText('Fast stedfortreder er lagret.')).toBeVisible();
  await look(busy, 'a standing substitute');
  sql("UPDATE employee SET color_scheme = 'auto', language = NULL");
});

