// A leader gives one of hers a mentor; the two see each other and what they spoke of.
import { look, status } from './lib/look.mjs';
import { newName, toDesk } from './lib/cases.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

test('a mentor is given, writes of a talk, and is ended, with the keyboard alone', async ({ as }) => {
  const lise = await as('lise.leder');
  const keys = new Keyboard(lise);
  await lise.goto('/enhet/familietjenesten/opplaering');
  await keys.press(lise.getByRole('link', { name: 'Fadder', exact: true }));
  await look(lise, 'who has a mentor');
  await keys.press(lise.getByRole('button', { name: 'Gi fadder' }));
  expect(status(lise)).toBe(422);
  await look(lise, 'who has a mentor, nothing chosen');
  const kai = await as('kai.koordinator');
  const frida = await as('frida.fadder');
  for (const [label, who] of [['Hvem skal ha fadder?', 'Kai'], ['Hvem skal være fadder?', 'Frida']]) {
    const choice = lise.getByLabel(label);
    await choice.selectOption({ label: await choice.locator('option', { hasText: who })
      .first().textContent() });
  }
  await keys.press(lise.getByRole('button', { name: 'Gi fadder' }));
  await expect(lise.getByRole('status')).toHaveText('Lagret');
  await look(lise, 'who has a mentor, one given');

  const his = new Keyboard(kai);
  await toDesk(kai);
  await his.press(kai.getByRole('main').getByRole('link', { name: 'Fadder', exact: true }));
  await look(kai, 'my mentor');

  const hers = new Keyboard(frida);
  await frida.goto('/fadder');
  await look(frida, 'whom I follow');
  await hers.press(frida.getByRole('link', { name: /^Skriv fra en veiledning/ }).first());
  await look(frida, 'of a talk');
  await hers.press(frida.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(frida)).toBe(422);
  await look(frida, 'of a talk, nothing written');
  const said = newName('Rolig i møter');
  await hers.write(frida.getByLabel('Hva er koordinatoren god til, og hva er viktig?'), said);
  await hers.press(frida.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(frida.getByText(said)).toBeVisible();
  await kai.reload();
  await expect(kai.getByText(said)).toBeVisible();
  await look(kai, 'my mentor, and what we spoke of');

  await keys.press(lise.getByRole('button', { name: /^Avslutt/ }).first());
  await kai.reload();
  await expect(kai.getByText('Du har ingen fadder nå')).toBeVisible();
});
