// Cases for walks to work on, made as the service office makes them.
import { randomBytes } from 'node:crypto';
import { Mouse, expect } from './people.mjs';

// A name nobody has, so that walks can be taken again in the same municipality.
export function newName(first) {
  const mark = [...randomBytes(5)].map(b => 'abcdefghijklmnopqrstuvwxyz'[b % 26]);
  return `${first} Vandrer${mark.join('')}`;
}

// Norway's date, `days` from today, as people write it.
export function date(days) {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('nb-NO', {
    timeZone: 'Europe/Oslo', day: 'numeric', month: 'numeric', year: 'numeric',
  }).format(day);
}

export async function register(page, name,
  { wish = '', journal = '', hands, blocked = false, refused = false } = {}) {
  const use = hands ?? new Mouse(page);
  await use.press(page.getByRole('link', { name: 'Ny sak' }));
  await use.write(page.getByLabel('Navn på den saken gjelder'), name);
  await use.write(page.getByLabel('Fødselsdato'), '3.9.2015');
  if (blocked)
    await use.choose(page.getByLabel('Adressen er sperret'));
  await use.choose(page.getByLabel('Barnekoordinator', { exact: true }));
  await use.write(page.getByLabel('Når kom søknaden?'), date(-9));
  await use.write(page.getByLabel('Når ble vedtaket gjort?'), date(-2));
  if (journal !== '')
    await use.write(page.getByLabel('ID i journalsystemet'), journal);
  await use.write(page.getByLabel('Hva ønsker familien?'), wish);
  await use.press(page.getByRole('button', { name: 'Registrer og velg enhet' }));
  await expect(page.getByRole('heading', { level: 1 }))
    .toHaveText(refused ? 'Registrer en sak' : 'Fordel til en enhet');
}

export async function distribute(page, message = '', hands = new Mouse(page)) {
  await hands.pick(page.getByLabel('Hvilken enhet skal ha saken?'),
    'Familietjenesten');
  await hands.write(page.getByLabel('Beskjed til lederen'), message);
  await hands.press(page.getByRole('button', { name: 'Fordel saken' }));
  await expect(page.getByText('Venter på koordinator').first()).toBeVisible();
}

// One more case that waits in Lise's unit.
export async function waiting(as, first, options) {
  const name = newName(first);
  const tora = await as('tora.tjenestekontor');
  await register(tora, name, options);
  await distribute(tora);
  await tora.context().close();
  return name;
}

// The line of a case in one part of the desk.
export function task(page, part, name) {
  return page.getByRole('region', { name: part, exact: true })
    .getByRole('listitem').filter({ hasText: name });
}

// From the leader's desk: asks `who` to take the case.
export async function offer(page, name, who = 'Kai Bjørnstad',
  hands = new Mouse(page)) {
  await hands.press(task(page, 'Saker uten koordinator', name)
    .getByRole('link', { name: 'Gi til koordinator' }));
  await hands.choose(page.getByRole('radio', { name: who }));
  await hands.choose(page.getByRole('checkbox', { name: 'Jeg har snakket med' }));
  const wish = page.getByRole('radio', { name: 'Ja', exact: true });
  if (await wish.count() > 0)
    await hands.choose(wish);
  await hands.press(page.getByRole('button', { name: 'Spør koordinatoren' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

export async function toDesk(page, hands = new Mouse(page)) {
  await hands.press(page.getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Oppgaver' }));
  await expect(page.getByRole('heading', { level: 1 }))
    .toHaveText('Oppgavene dine');
}

export function lifeLine(page) {
  return page.getByRole('region', { name: 'Dette har skjedd' });
}
