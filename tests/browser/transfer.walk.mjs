// A leader gives on the cases of somebody who works in her unit, and the one who
// is asked is told; read in the inbox, as in the e-mail.
import { expect, test } from './lib/people.mjs';
import { go, look } from './lib/look.mjs';
import { followWish, toDesk } from './lib/cases.mjs';

test('the cases of one person are given on from one page', async ({ as }) => {
  const lise = await as('lise.leder');
  await go(lise.getByRole('link', { name: 'Alle koordinatorene' }));
  await look(lise, 'coordinators');
  const someone = lise.getByRole('listitem')
    .filter({ has: lise.getByRole('link', { name: 'Overfør sakene' }) })
    .filter({ hasNotText: 'Kai Bjørnstad' }).filter({ hasNotText: '0 saker' })
    .filter({ hasText: /\d+ sak/ }).last();
  await go(someone.getByRole('link', { name: 'Overfør sakene' }));
  await look(lise, 'transfer');
  const cases = lise.getByRole('group', { name: 'Hvilke saker?' })
    .getByRole('checkbox');
  const all = await cases.count();
  expect(all).toBeGreaterThan(0);
  await go(lise.getByRole('button', { name: 'Send spørsmålet' }));
  await look(lise, 'transfer, not filled in');
  await expect(lise.getByRole('link', { name: 'Velg hvem som skal få saken' }))
    .toBeVisible();
  await lise.getByRole('group', { name: 'Hvem vil du spørre?' })
    .getByRole('radio').first().check();
  await lise.getByLabel('Jeg har avklart oppgavene med den jeg spør').check();
  await followWish(lise);
  await lise.getByText('Overleveringsnotat').click();
  await lise.getByLabel('Hva er avtalt?').fill('Møte hver torsdag.');
  await go(lise.getByRole('button', { name: 'Send spørsmålet' }));
  await look(lise, 'transfer, asked');
  await expect(lise.getByText('Venter på svar')).toBeVisible();
  await expect(lise.getByText('Spurt:')).toHaveCount(all);
});

test('who is asked finds it among her notices', async ({ as }) => {
  const kai = await as('kai.koordinator');
  await toDesk(kai);
  await go(kai.getByRole('link', { name: 'Varsler', exact: true }));
  await look(kai, 'inbox');
  await expect(kai.getByRole('heading', { level: 1 })).toHaveText('Varsler');
});
