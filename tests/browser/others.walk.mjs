// Those with few screens of their own: each sees the own desk and what is on it.
import { expect, test } from './lib/people.mjs';
import { go, look } from './lib/look.mjs';
import { accept, date, offer, task, toDesk, waiting } from './lib/cases.mjs';

const desks = [
  ['frida.fadder', 'Frida Åsen-Lie', 'Sakene dine'],
  ['stian.stafettholder', 'Stian Næss', 'Sakene dine'],
  ['britt.bti', 'Britt Čáhput', 'BTI-teamet'],
  ['odd.drift', 'Odd Fjæreide', 'Drift'],
];

for (const [username, name, part] of desks) {
  test(`${username} sees the own desk`, async ({ as }) => {
    const page = await as(username);
    await look(page, `desk of ${username}`);
    await expect(page.getByRole('banner')).toContainText(name);
    await expect(page.getByRole('region', { name: part })).toBeVisible();
  });
}

test('a coordinator notes the first contact', async ({ as }) => {
  const name = await waiting(as, 'Kontakt');
  await offer(await as('lise.leder'), name);
  const kai = await as('kai.koordinator');
  await accept(kai, name);
  await toDesk(kai);
  await go(task(kai, 'Første kontakt med familien', name)
    .getByRole('link', { name: 'Skriv datoen' }));
  await look(kai, 'first contact');
  await kai.getByLabel('Når snakket du med familien første gang?').fill(date(1));
  await go(kai.getByRole('button', { name: 'Lagre' }));
  await look(kai, 'first contact with faults');
  await kai.getByLabel('Når snakket du med familien første gang?').fill(date(0));
  await go(kai.getByRole('button', { name: 'Lagre' }));
  await look(kai, 'case after the first contact');
  await toDesk(kai);
  await expect(task(kai, 'Første kontakt med familien', name)).toHaveCount(0);
  await go(kai.getByRole('region', { name: 'Sakene dine' })
    .getByRole('link', { name }));
  await expect(kai.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('the system owner reads who took a case', async ({ as }) => {
  const siri = await as('siri.systemansvarlig');
  await look(siri, 'desk of the system owner');
  await go(siri.getByRole('link', { name: 'Ukeslisten' }));
  await look(siri, 'weekly list');
  await go(siri.getByRole('link', { name: 'Uken før' }));
  await look(siri, 'weekly list, a week before');
  await go(siri.getByRole('button', { name: 'Jeg har lest listen' }));
  await expect(siri.getByRole('heading', { level: 1 })).toHaveText('Oppgavene dine');
});

test('operations see how the jobs went and no case', async ({ as }) => {
  const odd = await as('odd.drift');
  await go(odd.getByRole('link', { name: 'Se jobbene' }));
  await look(odd, 'operations');
  await expect(odd.getByRole('row').filter({ hasText: 'Hente ansatte' }))
    .toContainText('Gikk bra');
});

test('everybody reads the guidelines, the own part first', async ({ as }) => {
  const lise = await as('lise.leder');
  await go(lise.getByRole('link', { name: 'Retningslinjer' }));
  await look(lise, 'guidelines');
  await expect(lise.locator('details[open]').getByText('14 dager', { exact: true }).first())
    .toBeVisible();
  await expect(lise.getByText('5 virkedager').first()).toBeHidden();
  await lise.getByRole('heading', { name: 'Systemansvarlig', exact: true }).click();
  await expect(lise.getByText('5 virkedager').first()).toBeVisible();
  await look(lise, 'guidelines of others');
});
