// The door, and the pages in front of it.
import { sql } from './lib/database.mjs';
import { expect, knock, test } from './lib/people.mjs';
import { go, look, status } from './lib/look.mjs';

const REFUSED = 'Brukernavnet eller passordet stemmer ikke';

test('the door and the open pages are read without login', async ({ open }) => {
  const page = await open();
  await page.goto('/');
  await look(page, 'door');
  await go(page.getByRole('link', { name: 'Tilgjengelighet' }));
  await look(page, 'accessibility');
  await go(page.getByRole('link', { name: 'Personvern' }));
  await look(page, 'privacy');
});

test('a wrong password and an unknown name get the same answer', async ({ open }) => {
  const page = await open();
  await page.goto('/');
  await knock(page, 'stian.stafettholder', 'feil');
  await look(page, 'door, refused');
  expect(status(page)).toBe(422);
  await expect(page.getByRole('alert')).toContainText(REFUSED);
  await expect(page.getByLabel('Passord')).toHaveValue('');
  const known = await page.getByRole('alert').textContent();
  await knock(page, 'ingen.ukjent', 'feil');
  expect(await page.getByRole('alert').textContent()).toBe(known);
});

test('the break-glass door is plain, and shut while the directory answers', async ({ open }) => {
  const page = await open();
  await page.goto('/nodkonto');
  await look(page, 'break-glass');
  await page.getByLabel('Passord').fill('blå blåbær i øvre skog');
  await go(page.getByRole('button', { name: 'Logg inn' }));
  expect(status(page)).toBe(422);
  await expect(page.getByRole('alert')).toContainText('Bruk den vanlige innloggingen');
  await look(page, 'break-glass, refused');
});

test('who logs out is out, also with the back button', async ({ as }) => {
  const odd = await as('odd.drift');
  await go(odd.getByRole('button', { name: 'Logg ut' }));
  await expect(odd.getByRole('heading', { level: 1 })).toHaveText('Logg inn');
  await odd.goBack();
  await odd.reload();
  await expect(odd.getByRole('heading', { level: 1 })).toHaveText('Logg inn');
});

test('after login one is where one wanted to go', async ({ open }) => {
  const page = await open();
  await page.goto('/retningslinjer');
  await knock(page, 'odd.drift');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retningslinjer');
});

// A whole town hall shares one address, and some begin work at the same instant.
test('who logs in at the same instant holds nobody up', async ({ as }) => {
  await as('odd.drift');
  sql(`UPDATE login_delay SET last = UTC_TIMESTAMP(6) + INTERVAL 5 SECOND,
    until = last WHERE scope = 'address'`);
  await as('odd.drift');
});
