// The system owner sees who takes over, chooses the last one, and takes the choice back; with the
// keyboard alone.
import { go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

test('the last in line is chosen and taken back, with the keyboard alone', async ({ as }) => {
  const siri = await as('siri.systemansvarlig');
  const keys = new Keyboard(siri);
  await keys.press(siri.getByRole('link', { name: 'Hvem som trer inn' }));
  await look(siri, 'who takes over');
  await expect(siri.getByText('oppsettsfilen')).toBeVisible();
  await keys.press(siri.getByRole('link', { name: 'Velg hvem det skal være' }));
  await look(siri, 'choosing the last in line');
  const save = siri.getByRole('button', { name: 'Lagre valget' });
  await keys.press(save);
  expect(status(siri)).toBe(422);
  await look(siri, 'choosing the last in line, with faults');
  await keys.write(siri.getByLabel('Hvem skal være den siste i rekken?'), 'lars.leder');
  await keys.write(siri.getByLabel('Hvorfor denne personen?'), 'Er nesten alltid på jobb');
  await keys.press(save);
  await expect(siri.getByText('Valget er lagret.')).toBeVisible();
  await expect(siri.getByText('«Er nesten alltid på jobb»')).toBeVisible();
  await expect(siri.getByText('oppsettsfilen')).toHaveCount(0);
  await look(siri, 'who takes over, with a choice');

  const lise = await as('lise.leder');
  await go(lise.getByRole('link', { name: 'Hvem som trer inn' }));
  await look(lise, 'who takes over, as a leader sees it');
  await expect(lise.getByText('Den siste i rekken')).toHaveCount(0);

  await keys.press(siri.getByRole('button', { name: /^Ta tilbake/ }));
  await expect(siri.getByText('oppsettsfilen')).toBeVisible();
  await expect(siri.getByRole('button', { name: /^Ta tilbake/ })).toHaveCount(0);
  await look(siri, 'who takes over, with a choice taken back');
});
