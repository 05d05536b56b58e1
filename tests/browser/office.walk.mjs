// The service office: registers a case as a clerk types it, and gives it to a unit.
import { expect, test } from './lib/people.mjs';
import { go, look, status } from './lib/look.mjs';
import { distribute, newName, register, task, toDecided, toDesk } from './lib/cases.mjs';

const WISH = 'Helst noen fra helsestasjonen.';

test('a case that was registered and distributed has 14 days', async ({ as }) => {
  const name = newName('Ny');
  const tora = await as('tora.tjenestekontor');
  await look(tora, 'desk of the office');
  await register(tora, name, { wish: WISH, journal: 'DIPS 4711' });
  await look(tora, 'distribute');
  await expect(tora.getByText(WISH)).toBeVisible();
  await toDesk(tora);
  await go(task(tora, 'Saker som skal til en enhet', name)
    .getByRole('link', { name: 'Fordel til enhet' }));
  await go(tora.getByRole('button', { name: 'Fordel saken' }));
  expect(status(tora)).toBe(422);
  await look(tora, 'distribute with faults');
  await distribute(tora, 'Mor er lettest å nå etter klokken 15.');
  await look(tora, 'case at the office');
  await toDesk(tora);
  await expect(tora.getByText(name)).toHaveCount(0);

  const lise = await as('lise.leder');
  await expect(task(lise, 'Saker uten koordinator', name))
    .toContainText('14 dager igjen');
});

test('the office follows a case to the unit that has it', async ({ as }) => {
  const name = newName('Enhet');
  const tora = await as('tora.tjenestekontor');
  await register(tora, name);
  await distribute(tora);
  await go(tora.getByRole('link', { name: 'Familietjenesten' }));
  await look(tora, 'unit for the office');
  await expect(tora.getByRole('heading', { level: 1 }))
    .toHaveText('Sakene i Familietjenesten');
});

// What is wrong is said at the field and above, and what was typed stays.
test('a registration with faults says how to mend each', async ({ as }) => {
  const tora = await as('tora.tjenestekontor');
  await toDecided(tora);
  await look(tora, 'register');
  await go(tora.getByRole('button', { name: 'Registrer og velg enhet' }));
  expect(status(tora)).toBe(422);
  await look(tora, 'register, nothing filled in');
  const summary = tora.getByRole('region', { name: 'Du må rette dette' });
  await expect(summary.getByRole('link')).toHaveCount(5);
  let above = 0;
  for (const link of await summary.getByRole('link').all()) {
    const at = tora.locator(await link.getAttribute('href'));
    const { y } = await at.boundingBox();
    expect(y, 'faults come in the order of the page').toBeGreaterThan(above);
    above = y;
    await expect(at.locator('xpath=ancestor-or-self::*[@aria-describedby]'))
      .toHaveAttribute('aria-describedby', /-e$/);
  }

  await tora.getByLabel('Navn på den saken gjelder').fill('Prøve Prøvesen');
  await tora.getByLabel('Fødselsdato').fill('31.2.2015');
  await tora.getByLabel('Når kom søknaden?').fill('i går');
  await tora.getByLabel('Når ble vedtaket gjort?').fill('1.1.2099');
  await go(tora.getByRole('button', { name: 'Registrer og velg enhet' }));
  await look(tora, 'register with wrong dates');
  await expect(tora.getByLabel('Fødselsdato')).toHaveValue('31.2.2015');
  await expect(tora.locator('#fodselsdato-e')).toContainText('som dag, måned og år');
  await expect(tora.locator('#vedtak-e')).toContainText('fram i tid');
  await go(tora.getByRole('link', { name: 'Avbryt' }));
  await expect(tora.getByRole('heading', { level: 1 })).toHaveText('Oppgavene dine');
});

test('the same person is not registered twice', async ({ as }) => {
  const name = newName('To');
  const tora = await as('tora.tjenestekontor');
  await register(tora, name);
  await toDecided(tora);
  await tora.getByLabel('Navn på den saken gjelder').fill(name);
  await tora.getByLabel('Fødselsdato').fill('3.9.2015');
  await tora.getByLabel('Barnekoordinator', { exact: true }).check();
  await tora.getByLabel('Når kom søknaden?').fill('1.9.2026');
  await tora.getByLabel('Når ble vedtaket gjort?').fill('2.9.2026');
  await go(tora.getByRole('button', { name: 'Registrer og velg enhet' }));
  await look(tora, 'register somebody who has a case');
  await go(tora.getByRole('link', { name: /^\d{4}-\d{5}$/ }));
  await look(tora, 'case that is registered');
  await expect(tora.getByRole('heading', { level: 1 })).toHaveText(name);
});
