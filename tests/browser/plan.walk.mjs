// Who is around a family: filled in by the coordinator with the keyboard alone, on a laptop
// at the family's table, and fetched on paper.
import { newName } from './lib/cases.mjs';
import { go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

test('who is around a family, with the keyboard alone', async ({ as }) => {
  const school = newName('Skolen');
  const kai = await as('kai.koordinator');
  const keys = new Keyboard(kai);
  await go(kai.getByRole('link', { name: 'Mine saker' }));
  await go(kai.getByRole('main').locator('a[href^="/sak/"]').last());
  await keys.press(kai.getByRole('link', { name: 'Åpne tjenesteoversikten' }));
  await look(kai, 'the service overview');
  const doctor = kai.getByRole('link', { name: 'Fyll ut – Fastlege' });
  if (await doctor.count() > 0) {
    await keys.press(doctor);
    await look(kai, 'a row of the service overview');
    await keys.write(kai.getByLabel('Navn'), 'Dr. Ida Lund');
    await keys.write(kai.getByLabel('Kontaktinformasjon'), '900 00 111');
    await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  }
  await keys.press(kai.getByRole('link', { name: 'Legg til tjeneste eller rolle' }));
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(kai)).toBe(422);
  await look(kai, 'a row of the service overview, with faults');
  await keys.write(kai.getByLabel('Tjenestested eller rolle'), school);
  await keys.write(kai.getByLabel('Ansvarsområde'), 'Tilrettelagt undervisning');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(kai.getByText('Endringen er lagret.')).toBeVisible();
  await keys.press(kai.getByRole('button', { name: `Flytt opp – ${school}` }));
  await look(kai, 'the service overview, filled in');

  await keys.press(kai.getByRole('button', { name: 'Lag PDF' }));
  await expect(kai.getByRole('link', { name: 'Hent PDF' }))
    .toBeVisible({ timeout: 30_000 });
  await look(kai, 'the service overview on paper');
  const file = await keys.fetch(kai.getByRole('link', { name: 'Hent PDF' }));
  expect(file.suggestedFilename()).toBe('tjenesteoversikt.pdf');

  await go(kai.getByRole('main').getByRole('link', { name: 'Tjenesteoversikt', exact: true }));
  await keys.press(kai.getByRole('link', { name: `Endre – ${school}` }));
  await look(kai, 'changing a row of the service overview');
  await keys.press(kai.getByRole('button', { name: 'Fjern fra oversikten' }));
  await expect(kai.getByText(school)).toHaveCount(0);
});
