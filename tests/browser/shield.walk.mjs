// Who must not see a case, who says why she reads on, and who has looked.
import { shielded } from './lib/database.mjs';
import { expect, test } from './lib/people.mjs';
import { go, look, status } from './lib/look.mjs';
import { accept, offer, register, task, toDesk, newName, waiting } from './lib/cases.mjs';

async function accepted(as, first, options) {
  const name = await waiting(as, first, options);
  const lise = await as('lise.leder');
  await offer(lise, name);
  await lise.context().close();
  const kai = await as('kai.koordinator');
  await accept(kai, name);
  const number = kai.url().match(/\d{4}-\d+/)[0];
  await kai.context().close();
  return { name, number };
}

test('a leader says why she reads what is written in a case', async ({ as }) => {
  const wish = 'Helst en som kan tegnspråk';
  const { number } = await accepted(as, 'Innhold', { wish });
  const lise = await as('lise.leder');
  await lise.goto(`/sak/${number}`);
  await look(lise, 'case of a coordinator, for the leader');
  await expect(lise.getByText(wish)).toHaveCount(0);
  await go(lise.getByRole('link', { name: 'Les innholdet' }));
  await look(lise, 'why the content');
  await go(lise.getByRole('button', { name: 'Les innholdet' }));
  expect(status(lise)).toBe(422);
  await look(lise, 'why the content, with faults');
  await lise.getByRole('radio', { name: 'Koordinatoren har bedt om hjelp' }).check();
  await lise.getByLabel('Fortell kort hvorfor').fill('Kai ba meg lese ønsket.');
  await go(lise.getByRole('button', { name: 'Les innholdet' }));
  await look(lise, 'case whose content is open to the leader');
  await expect(lise.getByText(wish)).toBeVisible();

  const siri = await as('siri.systemansvarlig');
  await go(siri.getByRole('link', { name: 'Hvem har sett på en sak' }));
  await look(siri, 'whose log');
  await siri.getByLabel('Saksnummer').fill('saken til Ola');
  await go(siri.getByRole('button', { name: 'Vis' }));
  await look(siri, 'whose log, not a number');
  await siri.getByLabel('Saksnummer').fill(number);
  await go(siri.getByRole('button', { name: 'Vis' }));
  await look(siri, 'who has looked');
  await expect(siri.getByRole('row').filter({ hasText: 'Kai ba meg' }).first())
    .toContainText('Lise Ødegård');
  await go(siri.getByRole('link', { name: 'Utskrift til den saken gjelder' }));
  await look(siri, 'who has looked, for the plan owner');
  await expect(siri.getByText('Kai ba meg')).toHaveCount(0);
});

test('who is not wanted finds no case, unless it is acute', async ({ as }) => {
  const { name, number } = await accepted(as, 'Sperret');
  const tora = await as('tora.tjenestekontor');
  await tora.goto(`/sak/${number}`);
  await go(tora.getByRole('link', { name: 'Hvem som ikke skal se den' }));
  await look(tora, 'nobody is shut out');
  await tora.getByLabel('Hvem?').fill('Ingen Slik');
  await go(tora.getByRole('button', { name: 'Steng ute' }));
  expect(status(tora)).toBe(422);
  await look(tora, 'shut out, with faults');
  await tora.getByLabel('Hvem?').fill('Kai Bjørnstad');
  await tora.getByLabel('Hva er sagt om det?').fill('Mor ba om det på telefon.');
  await tora.getByRole('radio', { name: 'har bedt om det' }).check();
  await go(tora.getByRole('button', { name: 'Steng ute' }));
  await look(tora, 'somebody is shut out');

  const kai = await as('kai.koordinator');
  await expect(kai.getByText(name)).toHaveCount(0);
  await kai.goto(`/sak/${number}`);
  expect(status(kai)).toBe(404);
  await toDesk(kai);
  await go(kai.getByRole('link', { name: 'Åpne en sperret sak' }));
  await look(kai, 'acute');
  await kai.getByLabel('Saksnummer').fill(number.replace('-', ' '));
  await go(kai.getByRole('button', { name: 'Åpne saken' }));
  await look(kai, 'acute, with faults');
  await kai.getByLabel('Saksnummer').fill(number);
  await kai.getByLabel('Hva er det som haster?').fill('Mor svarer ikke, barnet er alene.');
  await go(kai.getByRole('button', { name: 'Åpne saken' }));
  await expect(kai.getByRole('heading', { level: 1 })).toHaveText(name);

  await toDesk(tora);
  await look(tora, 'desk of the office, a shield was opened');
  await go(task(tora, 'Sperrede saker som ble åpnet', name)
    .getByRole('link', { name: 'Se hvorfor' }));
  await look(tora, 'why a shield was opened');
  await go(tora.getByRole('button', { name: 'Jeg har sett på det' }));
  await go(tora.getByRole('button', { name: 'Opphev' }));
  await expect(tora.getByText('Ingen er stengt ute')).toBeVisible();
});

test('an employee tells whom she stands near and learns nothing', async ({ as }) => {
  const kari = await as('kari.koordinator');
  await go(kari.getByRole('link', { name: 'Meld fra at du står nær noen' }));
  await look(kari, 'near');
  await go(kari.getByRole('button', { name: 'Meld fra' }));
  expect(status(kari)).toBe(422);
  await look(kari, 'near, with faults');
  await kari.getByRole('radio', { name: 'En jeg står nær' }).check();
  await kari.getByLabel('Navn').fill(newName('Nær'));
  await kari.getByLabel('Fødselsdato').fill('3.9.2015');
  await go(kari.getByRole('button', { name: 'Meld fra' }));
  await look(kari, 'near, told');
});

test('a blocked address is known to those who are named', async ({ as }) => {
  const name = newName('Adresse');
  const tora = await as('tora.tjenestekontor');
  await register(tora, name, { blocked: true });
  const number = tora.url().match(/\d{4}-\d+/)[0];
  await tora.goto(`/sak/${number}`);
  await look(tora, 'case with a blocked address');
  await go(tora.getByRole('link', { name: 'Hvem som kan vite om den' }));
  await look(tora, 'named');
  await go(tora.getByRole('button', { name: 'Legg til' }));
  await look(tora, 'named, with faults');
  await tora.getByLabel('Hvem skal vite om saken?').fill('frida.fadder');
  await tora.getByLabel('Hvorfor må hun eller han').fill('Skal gi råd om flytting.');
  await go(tora.getByRole('button', { name: 'Legg til' }));
  await look(tora, 'one more is named');
  await go(tora.getByRole('listitem').filter({ hasText: 'Frida' })
    .getByRole('button', { name: 'Fjern' }));
  await expect(tora.getByText('Frida')).toHaveCount(0);
  const lise = await as('lise.leder');
  await lise.goto(`/sak/${number}`);
  expect(status(lise)).toBe(404);
});

test('who may not know of a case is not told by registering it again',
  async ({ as }) => {
    const name = shielded('tora.tjenestekontor');
    const tora = await as('tora.tjenestekontor');
    await register(tora, name, { refused: true });
    await look(tora, 'registered elsewhere');
    await expect(tora.getByText('sperret for deg')).toBeVisible();
    await expect(tora.getByRole('main').getByText(/\d{4}-\d{5}/)).toHaveCount(0);
  });
