// A course from the day it is made until somebody has been at it, with the keyboard alone;
// and who may take a case tomorrow.
import { sql } from './lib/database.mjs';
import { date } from './lib/cases.mjs';
import { go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

const title = `Veiledning ${Date.now()}`;
const narrow = { width: 390, height: 844 };

test('the system owner makes a course, with the keyboard alone', async ({ as }) => {
  const siri = await as('siri.systemansvarlig'), keys = new Keyboard(siri);
  await keys.press(siri.getByRole('link', { name: 'Opplæring', exact: true }));
  await keys.press(siri.getByRole('link', { name: 'Alle kurs' }));
  await look(siri, 'all courses');
  await keys.press(siri.getByRole('link', { name: 'Nytt kurs' }));
  await look(siri, 'a new course');
  await keys.press(siri.getByRole('button', { name: 'Lagre kurset' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'a new course, with faults');
  await keys.choose(siri.getByRole('radio', { name: 'Veiledning' }));
  await keys.write(siri.getByLabel('Hva heter kurset?'), title);
  await keys.write(siri.getByLabel('Hvilken dag?'), date(3));
  await keys.write(siri.getByLabel('Fra klokken'), '09.00');
  await keys.write(siri.getByLabel('Til klokken'), '11.00');
  await keys.write(siri.getByLabel('Hvor?'), 'Kulturhuset');
  await keys.write(siri.getByLabel('Hvor mange plasser?'), '1');
  await keys.write(siri.getByLabel('Siste dag for å melde seg på'), date(2));
  await keys.press(siri.getByRole('button', { name: 'Lagre kurset' }));
  await expect(siri.getByRole('heading', { level: 1 })).toHaveText(title);
  await look(siri, 'a course');
});

test('one gets the last place and the next waits, on a telephone', async ({ as }) => {
  for (const [who, button, said] of [
    ['kai.koordinator', 'Meld meg på', 'Du er meldt på, og har plass.'],
    ['kari.koordinator', 'Sett meg på venteliste', 'Kurset er fullt. Du står på venteliste']]) {
    const page = await as(who), keys = new Keyboard(page);
    await page.setViewportSize(narrow);
    await page.goto('/opplaering');
    await look(page, `training of ${who}`);
    await keys.press(page.getByRole('link', { name: title }));
    await look(page, `a course as ${who} sees it`);
    await keys.press(page.getByRole('button', { name: button }));
    await expect(page.getByRole('status')).toContainText(said);
    await look(page, `signed up: ${who}`);
  }
  const kai = await as('kai.koordinator');
  await expect(kai.getByRole('region', { name: 'Opplæring' })).toContainText(title);
  await look(kai, 'a desk with a course within a week');
});

test('who was there is noted, and has a certificate', async ({ as }) => {
  const id = sql(`SELECT id FROM course WHERE title = '${title}'`);
  sql(`UPDATE course SET held = CURRENT_DATE - INTERVAL 1 DAY, sign_up_by = held WHERE id = ${id}`);
  const siri = await as('siri.systemansvarlig'), keys = new Keyboard(siri);
  await siri.goto(`/opplaering/kurs/${id}`);
  await keys.press(siri.getByRole('link', { name: 'Hvem var der' }));
  await look(siri, 'who was there');
  await keys.write(siri.getByLabel('Andre som var der'), 'ingen.slik');
  await keys.press(siri.getByRole('button', { name: 'Lagre hvem som var der' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'who was there, with faults');
  await siri.getByLabel('Andre som var der').fill('');
  const kais = sql("SELECT name FROM employee WHERE username = 'kai.koordinator'");
  await siri.getByRole('checkbox', { name: kais }).check();
  await keys.press(siri.getByRole('button', { name: 'Lagre hvem som var der' }));
  await expect(siri.getByRole('status').first()).toHaveText('Lagret');
  const kai = await as('kai.koordinator');
  await kai.goto('/opplaering');
  await go(kai.getByRole('link', { name: `Kursbevis – ${title}` }));
  await expect(kai.getByRole('main')).toContainText(kais);
  await look(kai, 'a certificate');
  const hers = new Keyboard(kai);
  await kai.setViewportSize(narrow);
  await hers.press(kai.getByRole('link', { name: 'Last ned kursbevis (PDF)' }));
  await look(kai, 'a certificate that is not made');
  await hers.press(kai.getByRole('button', { name: 'Lag PDF-en' }));
  await expect(kai.getByRole('link', { name: 'Hent PDF' })).toBeVisible({ timeout: 30_000 });
  await look(kai, 'a certificate that is made');
  const file = await hers.fetch(kai.getByRole('link', { name: 'Hent PDF' }));
  expect(file.suggestedFilename()).toBe('kursbevis.pdf');
});

test('a leader sees who lacks what, signs one up, and who may take a case', async ({ as }) => {
  const lise = await as('lise.leder'), keys = new Keyboard(lise);
  await keys.press(lise.getByRole('link', { name: 'Hvem kan ta en sak i morgen?' }));
  await look(lise, 'who may take a case tomorrow');
  await lise.setViewportSize(narrow);
  await look(lise, 'who may take a case tomorrow, on a telephone');
  await go(lise.getByRole('link', { name: 'Familietjenesten', exact: true }).first());
  await lise.goto('/enhet/familietjenesten/opplaering');
  await look(lise, 'training in a unit');
  await keys.press(lise.getByRole('link', { name: 'Meld på en medarbeider' }));
  await look(lise, 'signing up a colleague');
  await keys.press(lise.getByRole('button', { name: 'Meld på', exact: true }));
  expect(status(lise)).toBe(422);
  await look(lise, 'signing up a colleague, with faults');
  await lise.getByLabel('Hvem?').selectOption({ index: 1 });
  await lise.getByRole('group', { name: 'Hvilket kurs?' }).getByRole('radio').last().check();
  await keys.press(lise.getByRole('button', { name: 'Meld på', exact: true }));
  await expect(lise.getByRole('status')).toContainText('Meldt på');
  await look(lise, 'who is signed up in a unit, on a telephone');
  await keys.press(lise.getByRole('button', { name: /^Meld av/ }).last());
  await expect(lise.getByRole('status')).toContainText('Meldt av');
  await look(lise, 'signed off');
});

test('the system owner counts, changes a course and calls it off', async ({ as }) => {
  const siri = await as('siri.systemansvarlig');
  const id = sql(`SELECT MAX(id) FROM course WHERE held > CURRENT_DATE + INTERVAL 20 DAY`);
  await siri.goto('/opplaering/enheter');
  await look(siri, 'training by unit');
  await siri.goto(`/opplaering/kurs/${id}`);
  await go(siri.getByRole('link', { name: 'Endre kurset' }));
  await look(siri, 'changing a course');
  await go(siri.getByRole('button', { name: 'Lagre kurset' }));
  await go(siri.getByRole('link', { name: 'Avlys kurset' }));
  await look(siri, 'calling off a course');
  await go(siri.getByRole('button', { name: 'Avlys kurset' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'calling off a course, with faults');
  await siri.getByLabel('Hvorfor avlyses kurset?').fill('Kursholderen er syk.');
  await go(siri.getByRole('button', { name: 'Avlys kurset' }));
  await expect(siri.getByRole('main')).toContainText('Kurset er avlyst.');
  await look(siri, 'a course that is called off');
});
