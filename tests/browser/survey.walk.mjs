// The system owner asks the coordinators, one of them answers, and what came of it is told.
import { look, status } from './lib/look.mjs';
import { sql } from './lib/database.mjs';
import { newName, toDesk } from './lib/cases.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';
import { surveysOver } from './lib/surveys.mjs';

test('a survey is opened, answered and told of, with the keyboard alone', async ({ as }) => {
  surveysOver();
  const siri = await as('siri.systemansvarlig');
  const keys = new Keyboard(siri);
  await keys.press(siri.getByRole('main').getByRole('link', { name: 'Undersøkelse', exact: true }));
  await look(siri, 'a survey that is over');
  await keys.press(siri.getByRole('link', { name: 'Spør koordinatorene' }));
  await look(siri, 'ask the coordinators');
  await keys.write(siri.getByLabel('Siste dag å svare'), '1.1.2020');
  await keys.press(siri.getByRole('button', { name: 'Send til koordinatorene' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'ask the coordinators, until a day that is over');
  const last = sql("SELECT DATE_FORMAT(CURRENT_DATE + INTERVAL 20 DAY, '%d.%m.%Y')");
  await keys.write(siri.getByLabel('Siste dag å svare'), last);
  await keys.press(siri.getByRole('button', { name: 'Send til koordinatorene' }));
  await expect(siri.getByText(/^0 av \d+ har svart$/)).toBeVisible();
  await look(siri, 'a survey that is open');
  await siri.goto('/undersokelse/ny');
  await look(siri, 'ask once more, which cannot be');

  const kai = await as('kai.koordinator');
  const his = new Keyboard(kai);
  await toDesk(kai);
  await look(kai, 'desk with a survey');
  await his.press(kai.getByRole('region', { name: 'Undersøkelse' }).getByRole('link', { name: /^Svar/ }));
  await look(kai, 'the questions');
  await his.press(kai.getByRole('button', { name: 'Send svaret' }));
  expect(status(kai)).toBe(422);
  await look(kai, 'the questions, nothing answered');
  for (const n of [1, 2, 3, 4, 5])
    await his.choose(kai.getByRole('group', { name: new RegExp(`^${n}\\. `) })
      .getByRole('radio').nth(n - 1));
  const said = newName('Mer tid');
  await his.write(kai.getByLabel('Vil du skrive noe mer om spørsmål 4?'), said);
  await his.press(kai.getByRole('button', { name: 'Send svaret' }));
  await expect(kai.getByRole('status')).toHaveText('Takk. Du har svart.');
  await look(kai, 'a survey that is answered');
  await toDesk(kai);
  await expect(kai.getByRole('region', { name: 'Undersøkelse' })).toHaveCount(0);

  sql(`
    SET @open = (SELECT id FROM survey ORDER BY year DESC LIMIT 1);
    INSERT INTO survey_answer (id, survey, position, mark)
      SELECT CONV(HEX(RANDOM_BYTES(7)), 16, 10), @open, n.seq % 5 + 1, 'both' FROM seq_1_to_20 n;
    UPDATE survey SET last = CURRENT_DATE - INTERVAL 40 DAY WHERE id = @open;`);
  await toDesk(siri);
  await look(siri, 'desk with a survey of which nothing is told');
  await keys.press(siri.getByRole('link', { name: 'Skriv hva det ble til' }));
  await look(siri, 'what they answered');
  await keys.press(siri.getByRole('link', { name: 'Les det de skrev' }));
  await expect(siri.getByText(said)).toBeVisible();
  await look(siri, 'what they wrote');
  await keys.press(siri.getByRole('link', { name: 'Skriv hva det ble til' }));
  await keys.press(siri.getByRole('button', { name: 'Fortell koordinatorene' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'what came of it, nothing written');
  await keys.write(siri.getByLabel('Hva ble det til?'), 'Mer tid fra nyttår.');
  await keys.press(siri.getByRole('button', { name: 'Fortell koordinatorene' }));
  await expect(siri.getByText('Mer tid fra nyttår.')).toBeVisible();
  await look(siri, 'what came of it');
  await kai.goto('/undersokelse');
  await expect(kai.getByText('Mer tid fra nyttår.')).toBeVisible();
  await expect(kai.getByText(said)).toHaveCount(0);
});
