// A leader: offers that come back, the unit's list, and her nettverkskontakt.
import { owed, unmatched } from './lib/database.mjs';
import { Keyboard, Mouse, expect, test } from './lib/people.mjs';
import { NARROW, go, look } from './lib/look.mjs';
import { lifeLine, offer, task, toDesk, waiting } from './lib/cases.mjs';

// On a telephone, with the keyboard alone.
test('a desk of many tasks shows twenty, and all of them a press away', async ({ as }) => {
  const knut = await as('knut.koordinator'), keys = new Keyboard(knut);
  const tasks = knut.getByRole('region', { name: 'Årlig gjennomgang' }).getByRole('listitem');
  owed('knut.koordinator', 30);
  try {
    await knut.setViewportSize(NARROW.viewport);
    await knut.goto('/');
    await expect(knut.getByText(/Minst \d+ oppgaver venter på deg/)).toBeVisible();
    expect(await tasks.count()).toBeLessThanOrEqual(20);
    await look(knut, 'a desk of many tasks');
    await keys.press(knut.getByRole('link', { name: 'Vis alle oppgavene' }).last());
    expect(await tasks.count()).toBeGreaterThanOrEqual(30);
    await look(knut, 'a desk with all of many tasks');
  } finally {
    owed('knut.koordinator', 0);
  }
});

test('a declined offer comes back to the leader with its reason', async ({ as }) => {
  const name = await waiting(as, 'Nei');
  const lise = await as('lise.leder');
  await offer(lise, name);

  const kai = await as('kai.koordinator');
  await go(task(kai, 'Spørsmål til deg', name)
    .getByRole('link', { name: 'Svar' }));
  await kai.getByRole('radio', { name: 'Nei, jeg kan ikke' }).check();
  await go(kai.getByRole('button', { name: 'Send svaret' }));
  await look(kai, 'decline without a reason');
  await expect(kai.getByRole('link', { name: 'Skriv hvorfor du takker nei' }))
    .toBeVisible();
  await kai.getByLabel('Hvorfor ikke?').fill('Jeg skal ut i permisjon.');
  await go(kai.getByRole('button', { name: 'Send svaret' }));
  await expect(kai.getByRole('heading', { level: 1 })).toHaveText('Oppgavene dine');
  await expect(kai.getByText(name)).toHaveCount(0);

  await toDesk(lise);
  const line = task(lise, 'Saker uten koordinator', name);
  await expect(line).toContainText('14 dager igjen');
  await go(line.getByRole('link', { name: 'Gi til koordinator' }));
  await go(lise.getByRole('navigation', { name: 'Du er her' })
    .getByRole('link', { name }));
  await look(lise, 'case after a no');
  await expect(lifeLine(lise)).toContainText('Takket nei: Kai Bjørnstad');
  await expect(lifeLine(lise)).toContainText('Jeg skal ut i permisjon.');
});

test('a leader takes an offer back', async ({ as }) => {
  const name = await waiting(as, 'Trekk');
  const lise = await as('lise.leder');
  await offer(lise, name);
  await toDesk(lise);
  await go(task(lise, 'Spurt, ikke besvart', name)
    .getByRole('link', { name: 'Se saken' }));
  await go(lise.getByRole('button', { name: 'Trekk spørsmålet tilbake' }));
  await look(lise, 'case after an offer was taken back');
  await expect(lifeLine(lise)).toContainText('Spørsmålet ble trukket tilbake');
  await toDesk(lise);
  await expect(task(lise, 'Saker uten koordinator', name)).toHaveCount(1);
  const kai = await as('kai.koordinator');
  await expect(kai.getByText(name)).toHaveCount(0);
});

test('a leader sees who has which case in her unit', async ({ as }) => {
  const name = await waiting(as, 'Liste');
  const lise = await as('lise.leder');
  await go(lise.getByRole('link', { name: 'Alle sakene i enheten' }));
  await look(lise, 'unit');
  await go(lise.getByRole('link', { name: 'Uten koordinator' }));
  await look(lise, 'unit, waiting');
  await expect(lise.getByRole('row').filter({ hasText: name }))
    .toContainText('Lise Ødegård (midlertidig)');
  await go(lise.getByRole('link', { name }));
  await look(lise, 'case that waits');
});

test('the list of a unit is read page by page', async ({ as }) => {
  const siri = await as('siri.systemansvarlig');
  await go(siri.getByRole('region', { name: 'Enheter der saker venter' })
    .getByRole('link', { name: 'Familietjenesten' }));
  await look(siri, 'unit, waiting, for the system owner');
  await go(siri.getByRole('main').getByRole('link', { name: 'Alle saker' }));
  // How many of the demo's cases go on depends on the day; a page holds fifty.
  for (let more = 1; more < 15 &&
       !await siri.getByRole('button', { name: 'Neste side' }).isVisible(); more++) {
    await waiting(as, 'Side');
    await siri.reload();
  }
  await look(siri, 'unit without links to cases');
  await expect(siri.getByRole('rowheader').getByRole('link')).toHaveCount(0);
  // She sees where it is stuck, without reading cases: not even whose they are.
  expect(await siri.getByRole('rowheader').allTextContents())
    .toEqual(Array(50).fill(expect.stringMatching(/^(\d{4}-\d{5}|Sperret sak)/)));
  await go(siri.getByRole('button', { name: 'Neste side' }));
  await look(siri, 'unit, second page');
  await go(siri.getByRole('button', { name: 'Forrige side' }));
  await expect(siri.getByRole('button', { name: 'Neste side' })).toBeVisible();
});

test('a leader appoints a nettverkskontakt and ends it', async ({ as }) => {
  const lise = await as('lise.leder');
  const hands = new Mouse(lise);
  await go(lise.getByRole('link', { name: 'Nettverkskontakt' }));
  await look(lise, 'network contacts');
  const line = lise.getByRole('listitem').filter({ hasText: 'Hilde Vuođđu' });
  await hands.press(line.getByRole('button', { name: 'Gjør til nettverkskontakt' }));
  await look(lise, 'network contacts, one appointed');
  await hands.press(line.getByRole('button', { name: 'Avslutt som nettverkskontakt' }));
  await expect(line.getByRole('button', { name: 'Gjør til' })).toBeVisible();
});

test('a leader settles what the old list left open', async ({ as }) => {
  const name = unmatched();
  const lise = await as('lise.leder');
  await go(lise.getByRole('region', { name: 'Rydding etter den gamle listen' })
    .getByRole('link', { name: 'Se gjennom' }));
  await look(lise, 'cleanup');
  const line = lise.getByRole('listitem').filter({ hasText: name });
  await expect(line).toContainText('Vi fant ikke koordinatoren «Kari fra listen»');
  await go(line.getByRole('button', { name: 'Merk som sett på' }));
  await expect(line).toHaveCount(0);
});
