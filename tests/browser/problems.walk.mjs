// A problem is reported, followed up by the leader and by the system owner, and told of.
import { expect, test } from './lib/people.mjs';
import { go, look, status } from './lib/look.mjs';
import { newName, toDesk } from './lib/cases.mjs';

async function report(page, text, kind = 'Samarbeid') {
  await go(page.getByRole('link', { name: 'Meld et problem' }));
  await page.getByRole('radio', { name: kind }).check();
  await page.getByLabel('Hva er problemet?').fill(text);
  await go(page.getByRole('button', { name: 'Meld problemet' }));
}

function task(page, section, text) {
  return page.getByRole('region', { name: section }).getByRole('listitem')
    .filter({ hasText: text });
}

test('a problem is reported, followed up by two and read', async ({ as }) => {
  const text = `${newName('Tjenestene møtes')} bare når det haster.`;
  const kai = await as('kai.koordinator');
  await go(kai.getByRole('link', { name: 'Meld et problem' }));
  await look(kai, 'report a problem');
  await expect(kai.getByText('Ikke skriv noe om en bestemt familie')).toBeVisible();
  await expect(kai.getByLabel('Hvilken enhet gjelder det?').locator('option:checked'))
    .toHaveText('Familietjenesten');
  await kai.getByLabel('Hva er problemet?').fill('Se sak 2026-00017.');
  await go(kai.getByRole('button', { name: 'Meld problemet' }));
  expect(status(kai)).toBe(422);
  await look(kai, 'report a problem, with faults');
  await kai.getByRole('radio', { name: 'Samarbeid' }).check();
  await kai.getByLabel('Hva er problemet?').fill(text);
  await go(kai.getByRole('button', { name: 'Meld problemet' }));
  await look(kai, 'problem that waits');
  await go(kai.getByRole('link', { name: 'Meldte problemer' }));
  await look(kai, 'own problems');

  const lise = await as('lise.leder');
  await look(lise, 'desk of a leader with a problem');
  await go(task(lise, 'Problemer som er meldt til deg', text)
    .getByRole('link', { name: 'Skriv hva du har gjort' }));
  await look(lise, 'answer a problem');
  await go(lise.getByRole('button', { name: 'Send svaret' }));
  expect(status(lise)).toBe(422);
  await look(lise, 'answer a problem, nothing written');
  await lise.getByLabel('Hva har du gjort?').fill('Vi møtes hver måned fra nå av.');
  await go(lise.getByRole('button', { name: 'Send svaret' }));
  await expect(lise.getByText('Vi møtes hver måned')).toBeVisible();
  await look(lise, 'problem that the leader has answered');

  await toDesk(kai);
  await look(kai, 'desk with an answer to a problem');
  await go(task(kai, 'Svar på problemer du har meldt', text)
    .getByRole('link', { name: 'Les svaret' }));
  await look(kai, 'own problem with an answer');
  await go(kai.getByRole('button', { name: 'Jeg har lest svaret' }));
  await expect(kai.getByText(text)).toHaveCount(0);

  const siri = await as('siri.systemansvarlig');
  await look(siri, 'desk of the system owner with a problem');
  await go(siri.getByRole('link', { name: 'Alle meldte problemer' }));
  await look(siri, 'all problems');
  await go(siri.getByRole('row').filter({ hasText: text }).getByRole('link'));
  await go(siri.getByRole('link', { name: 'Skriv hva du har gjort' }));
  await look(siri, 'answer a problem after the leader');
  await siri.getByLabel('Hva har du gjort?').fill('Tatt opp med alle lederne.');
  await go(siri.getByRole('button', { name: 'Send svaret' }));
  await expect(siri.getByText('Ferdig').first()).toBeVisible();
  await look(siri, 'problem that is done');
  await siri.goto('/problemer/alle?slag=kompetanse&tilstand=trukket');
  await look(siri, 'no problems that match');
});

test('a leader leaves a problem to the system owner', async ({ as }) => {
  const text = `${newName('Ingen kan')} det nye fagsystemet.`;
  const kai = await as('kai.koordinator');
  await report(kai, text, 'Kompetanse');
  const lise = await as('lise.leder');
  await go(task(lise, 'Problemer som er meldt til deg', text)
    .getByRole('link', { name: 'Skriv hva du har gjort' }));
  await go(lise.getByRole('link', { name: 'Overlat det til systemansvarlig' }));
  await look(lise, 'leave a problem to the system owner');
  await go(lise.getByRole('button', { name: 'Overlat det' }));
  expect(status(lise)).toBe(422);
  await look(lise, 'leave a problem, nothing written');
  await lise.getByLabel('Hvorfor overlater du det?').fill('Det gjelder alle enhetene.');
  await go(lise.getByRole('button', { name: 'Overlat det' }));
  await look(lise, 'problem that the leader left to the system owner');
  await expect(lise.getByText('Overlot det til systemansvarlig.')).toBeVisible();
  await go(lise.getByRole('link', { name: 'Meldte problemer' }));
  await look(lise, 'problems told to a leader');
  await expect(lise.getByText(text)).toBeVisible();
});

test('a problem is taken back, and a leader has nobody above her', async ({ as }) => {
  const lise = await as('lise.leder');
  await report(lise, `${newName('Vi er for få')}.`, 'Ressurser');
  await look(lise, 'problem of a leader');
  await go(lise.getByRole('button', { name: 'Trekk problemet tilbake' }));
  await look(lise, 'problem that was taken back');
  await expect(lise.getByText('Problemet ble trukket tilbake')).toBeVisible();
});
