// A leader gives a coordinator a helper of the team, who reads the case, and ends it again;
// with the keyboard alone.
import { go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

test('a helper is given, reads the case, and is no more, with the keyboard alone', async ({ as }) => {
  const kai = await as('kai.koordinator');
  await go(kai.getByRole('link', { name: 'Mine saker' }));
  const file = await kai.getByRole('main').locator('a[href^="/sak/"]').last().getAttribute('href');
  const lise = await as('lise.leder');
  const keys = new Keyboard(lise);
  await lise.goto(file);
  await keys.press(lise.getByRole('link', { name: 'Gi en hjelper' }).first());
  await look(lise, 'giving a coordinator a helper');
  const give = lise.getByRole('button', { name: 'Gi koordinatoren en hjelper' });
  await keys.press(give);
  expect(status(lise)).toBe(422);
  await look(lise, 'giving a coordinator a helper, with faults');
  const choice = lise.getByLabel('Hvem skal hjelpe?');
  await choice.selectOption({ label: await choice.locator('option', { hasText: 'Frida' })
    .first().textContent() });
  await keys.choose(lise.getByRole('checkbox', { name: 'Familien vet hvem det er, og er enig' }));
  await keys.press(give);
  await expect(lise.getByText('Hjelper:')).toBeVisible();
  await look(lise, 'a case with a helper');

  const frida = await as('frida.fadder');
  const hers = new Keyboard(frida);
  await hers.press(frida.getByRole('link', { name: 'Fadder', exact: true }));
  await look(frida, 'the cases somebody helps with');
  await hers.press(frida.getByRole('main').locator('a[href^="/sak/"]').last());
  await look(frida, 'a case as its helper reads it');

  await keys.press(lise.getByRole('link', { name: 'Endre hjelpen' }).first());
  await look(lise, 'changing the help');
  await keys.press(lise.getByRole('button', { name: /^Avslutt hjelpen/ }));
  await expect(lise.getByText('Hjelper:')).toHaveCount(0);
  await frida.reload();
  expect(status(frida)).toBe(404);
});
