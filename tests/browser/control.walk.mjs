// Control of the log of looks, with the keyboard alone and on a telephone (R72).
import { look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

test('the system owner looks into what was found, with the keyboard alone', async ({ as }) => {
  const siri = await as('siri.systemansvarlig'), keys = new Keyboard(siri);
  await keys.press(siri.getByRole('link', { name: 'Hvem har sett på en sak' }));
  await look(siri, 'the front page of the log');
  await keys.press(siri.getByRole('link', { name: 'Åpne kontrollen' }));
  await expect(siri.getByRole('heading', { level: 1 })).toHaveText('Kontroll av oppslag');
  await look(siri, 'what was found in a month');
  await keys.press(siri.getByRole('link', { name: 'Utenfor oppdraget' }));
  await look(siri, 'what was found for one reason');
  await keys.press(siri.getByRole('row').filter({ hasText: 'Lise' }).getByRole('link').first());
  await look(siri, 'a finding');
  await keys.press(siri.getByRole('button', { name: 'Noter oppfølgingen' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'a finding, with faults');
  await keys.choose(siri.getByRole('radio', { name: 'Spurt den ansatte' }));
  await keys.write(siri.getByLabel('Merknad'), 'Kai ba om hjelp.');
  await keys.press(siri.getByRole('button', { name: 'Noter oppfølgingen' }));
  await expect(siri.getByRole('status')).toContainText('Oppfølgingen er notert');
  await expect(siri.getByRole('region', { name: 'Hva som er gjort' })).toContainText('Kai ba om hjelp.');
  await look(siri, 'a finding that was followed up');
  await keys.press(siri.getByRole('link', { name: 'Til måneden' }));
  await expect(siri.getByRole('row').filter({ hasText: 'Lise' }).first()).toContainText('Spurt den ansatte');
});

test('the same on a telephone, and a month with nothing', async ({ as }) => {
  const siri = await as('siri.systemansvarlig');
  await siri.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/innsyn', '/innsyn/kontroll', '/innsyn/kontroll?maned=2020-01']) {
    await siri.goto(path);
    expect(await siri.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await look(siri, `${path} on a telephone`);
  }
  await expect(siri.getByText('Ingenting å se på denne måneden.')).toBeVisible();
});
