// What is shown when a page is not for you, is not there, or has moved on.
import { readFileSync } from 'node:fs';
import { expect, test } from './lib/people.mjs';
import { go, look, status, wholeDesk } from './lib/look.mjs';
import { lifeLine, offer, task, toDecided, waiting } from './lib/cases.mjs';

const pages = new URL('../../conf/nginx/pages/', import.meta.url);

test('a page that is not there', async ({ as }) => {
  const lise = await as('lise.leder');
  await lise.goto('/finnes-ikke');
  expect(status(lise)).toBe(404);
  await look(lise, 'not found');
  await expect(lise.getByRole('button', { name: 'Logg ut' })).toBeVisible();
  await go(lise.getByRole('link', { name: 'Til forsiden' }));
  await expect(lise.getByRole('heading', { level: 1 })).toHaveText('Oppgavene dine');
});

test('a page for others is refused, a case of others is not there', async ({ as }) => {
  const name = await waiting(as, 'Andres');
  const lise = await as('lise.leder');
  await go(task(lise, 'Saker uten koordinator', name)
    .getByRole('link', { name: 'Gi til koordinator' }));
  const address = lise.url();
  const kari = await as('kari.koordinator');
  await kari.goto('/sak/ny');
  expect(status(kari)).toBe(403);
  await look(kari, 'refused');
  await kari.goto(address);
  expect(status(kari)).toBe(404);
  await expect(kari.getByText(name)).toHaveCount(0);
});

// A second tab: the offer is made and taken back while a form is being filled in.
test('a form from before the case changed keeps what was typed', async ({ as }) => {
  const name = await waiting(as, 'Samtidig');
  const lise = await as('lise.leder');
  const tab = await lise.context().newPage();
  await tab.goto('/');
  await wholeDesk(tab);
  await go(task(tab, 'Saker uten koordinator', name)
    .getByRole('link', { name: 'Gi til koordinator' }));
  await tab.getByLabel('Beskjed til koordinatoren').fill('Skrevet før noe skjedde.');
  await offer(lise, name);
  await go(lise.getByRole('button', { name: 'Trekk spørsmålet tilbake' }));
  await tab.getByRole('radio', { name: 'Kai Bjørnstad' }).check();
  await go(tab.getByRole('button', { name: 'Spør koordinatoren' }));
  await expect(tab.getByRole('alert')).toContainText('Noen har endret dette imens');
  await expect(tab.getByLabel('Beskjed til koordinatoren'))
    .toHaveValue('Skrevet før noe skjedde.');
});

test('a form sent twice is saved once', async ({ as }) => {
  const name = await waiting(as, 'Dobbelt');
  const lise = await as('lise.leder');
  await go(task(lise, 'Saker uten koordinator', name)
    .getByRole('link', { name: 'Gi til koordinator' }));
  await lise.getByRole('radio', { name: 'Kai Bjørnstad' }).check();
  await lise.getByRole('checkbox', { name: 'Jeg har snakket med' }).check();
  await lise.getByRole('button', { name: 'Spør koordinatoren' }).dblclick();
  await expect(lise.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(lifeLine(lise).getByText('Spurt om å ta saken')).toHaveCount(1);
});

test('what is done already is refused in words after a step back', async ({ as }) => {
  const name = await waiting(as, 'Tilbake');
  const lise = await as('lise.leder');
  await offer(lise, name);
  await lise.goBack();
  await expect(lise.getByText('Enten er det gjort allerede')).toBeVisible();
});

test('more text than is taken is refused in words', async ({ as }) => {
  const tora = await as('tora.tjenestekontor');
  await toDecided(tora);
  await tora.getByLabel('Hva ønsker familien?').fill('å'.repeat(150_000));
  await go(tora.getByRole('button', { name: 'Registrer og velg enhet' }));
  expect(status(tora)).toBe(413);
  await look(tora, '413');
});

// What nginx says by itself; that it does is proved elsewhere.
for (const file of ['405.html', '429.html', '502.html']) {
  test(`nginx' page ${file} is a page like ours`, async ({ open }) => {
    const page = await open();
    await page.route('**/page-of-nginx', route => route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(new URL(file, pages)),
    }));
    await page.goto('/page-of-nginx');
    await look(page, file);
  });
}
