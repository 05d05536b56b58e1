// The service office: registers a case as a clerk types it, and gives it to a unit.
import { Keyboard, expect, test } from './lib/people.mjs';
import { go, look, status } from './lib/look.mjs';
import { chooseUnit, distribute, newName, register, task, toDecided, toDesk, toQueue } from './lib/cases.mjs';

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

test('several cases go to one unit, with the keyboard alone', async ({ as }) => {
  const names = [newName('Flere'), newName('Flere'), newName('Flere')];
  const tora = await as('tora.tjenestekontor'), elen = await as('elen.malik');
  for (const name of names)
    await register(tora, name);
  const hands = new Keyboard(tora);
  await toQueue(tora, hands);
  await hands.press(tora.getByRole('link', { name: 'Saker som skal til en enhet' }));
  await hands.press(tora.getByRole('link', { name: 'Fordel flere saker samtidig' }));
  await look(tora, 'giving several cases to a unit');
  for (const name of names)
    await hands.choose(tora.getByRole('checkbox', { name }));
  await chooseUnit(tora, 'Familietjenesten', hands);
  await hands.press(tora.getByRole('button', { name: 'Fordel sakene' }));
  expect(status(tora)).toBe(422);
  await look(tora, 'giving several cases with faults');
  await hands.write(tora.getByLabel('Begrunnelse og beskjed til lederen'), 'De har folk nå.');

  // A colleague is quicker with one of them: none goes, and she is told which.
  await toQueue(elen);
  await go(elen.getByRole('link', { name: 'Saker som skal til en enhet' }));
  await go(elen.getByRole('listitem').filter({ hasText: names[1] })
    .getByRole('link', { name: 'Fordel til enhet' }));
  await distribute(elen);
  await hands.press(tora.getByRole('button', { name: 'Fordel sakene' }));
  expect(status(tora)).toBe(422);
  await look(tora, 'giving several cases of which one is gone');
  await expect(tora.getByRole('region', { name: 'Ingen av sakene er fordelt' })
    .getByRole('listitem')).toContainText([names[1]]);
  await expect(tora.getByRole('checkbox', { name: names[0] })).toBeChecked();
  await expect(tora.getByRole('checkbox', { name: names[1] })).toHaveCount(0);
  await hands.press(tora.getByRole('button', { name: 'Fordel sakene' }));
  await expect(tora.getByRole('status').filter({ hasText: '2 saker er fordelt' })).toBeVisible();
  await look(tora, 'several cases that were given');

  const lise = await as('lise.leder');
  for (const name of names)
    await expect(task(lise, 'Saker uten koordinator', name)).toContainText('14 dager igjen');
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
