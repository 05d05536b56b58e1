// A case comes to its end: by whoever has it, and then to the archive.
import { accept, date, offer, task, toDesk, waiting } from './lib/cases.mjs';
import { go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

test('a case comes to its end, with the keyboard alone', async ({ as }) => {
  const name = await waiting(as, 'Avslutning');
  await offer(await as('lise.leder'), name);
  const kai = await as('kai.koordinator');
  const keys = new Keyboard(kai);
  await accept(kai, name, keys);
  await keys.press(kai.getByRole('link', { name: 'Avslutt saken' }));
  await look(kai, 'closing a case');
  await keys.press(kai.getByRole('button', { name: 'Begynn avslutningen' }));
  expect(status(kai)).toBe(422);
  await look(kai, 'closing a case, with faults');
  await keys.choose(kai.getByRole('radio', { name: 'Familien ønsker det selv' }));
  await keys.press(kai.getByRole('button', { name: 'Begynn avslutningen' }));
  await look(kai, 'the steps of closing a case');
  await toDesk(kai, keys);
  await keys.press(task(kai, 'Saker som avsluttes', name)
    .getByRole('link', { name: 'Se hva som gjenstår' }));
  await keys.choose(kai.getByRole('checkbox', { name: 'Alt er gjort' }));
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(kai)).toBe(422);
  await look(kai, 'the steps of closing a case, with faults');
  await keys.write(kai.getByLabel('Når snakket du med familien?'), date(0));
  await keys.write(kai.getByLabel('Når så du etter?'), date(0));
  await keys.write(kai.getByLabel('Oppsummering'), 'De klarer seg selv nå.');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(kai.getByText('Saken er avsluttet.')).toBeVisible();
  await look(kai, 'a desk after a case was closed');
  await expect(kai.getByText(name)).toHaveCount(0);

  const tora = await as('tora.tjenestekontor');
  await go(task(tora, 'Saker til arkivet', name).getByRole('link', { name: 'Se papirene' }));
  await look(tora, 'papers for the archive');
  await go(tora.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(tora)).toBe(422);
  await look(tora, 'papers for the archive, with faults');
  const file = tora.waitForEvent('download');
  await tora.getByRole('link', { name: 'Hent arkivpakken' }).click();
  expect((await file).suggestedFilename()).toBe('arkivpakke.zip');
  await tora.getByLabel('Nummeret arkivet svarte med').fill('2026/1234-5');
  await go(tora.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(tora.getByText('2026/1234-5')).toBeVisible();
  await look(tora, 'papers that were sent to the archive');
});
