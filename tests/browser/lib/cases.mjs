// Cases for walks to work on, made as the service office makes them.
import { randomBytes } from 'node:crypto';
import { wholeDesk } from './look.mjs';
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

// From anywhere to the form of a case whose decision is made already.
export async function toDecided(page, hands = new Mouse(page)) {
  await toQueue(page, hands);
  await hands.press(page.getByRole('link', { name: 'Ny søknad' }));
  await hands.press(page.getByRole('link', { name: 'Registrer en sak med vedtak' }));
}

export async function register(page, name,
  { wish = '', journal = '', hands, blocked = false, refused = false } = {}) {
  const use = hands ?? new Mouse(page);
  await toDecided(page, use);
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

// A unit that the family does not know, and of which no room is told, is folded away.
export async function chooseUnit(page, name, hands = new Mouse(page)) {
  const unit = page.getByRole('radio', { name, includeHidden: true });
  if (!await unit.isVisible())
    await hands.open(page.getByText('Andre enheter'));
  await hands.choose(unit);
}

export async function distribute(page, message = '', hands = new Mouse(page)) {
  await chooseUnit(page, 'Familietjenesten', hands);
  await hands.write(page.getByLabel('Begrunnelse og beskjed til lederen'), message);
  await hands.press(page.getByRole('button', { name: 'Fordel saken' }));
  await expect(page.getByText('Venter på koordinator').first()).toBeVisible();
}

// Where the office has everything that waits for it.
export async function toQueue(page, hands = new Mouse(page)) {
  await hands.press(page.getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Søknader' }));
  await expect(page.getByRole('heading', { level: 1 }))
    .toHaveText('Søknader og henvendelser');
}

// Writes an application for a coordinator and a plan down.
export async function write(page, name, hands = new Mouse(page)) {
  await toQueue(page, hands);
  await hands.press(page.getByRole('link', { name: 'Ny søknad' }));
  await hands.write(page.getByLabel('Navn på den saken gjelder'), name);
  await hands.write(page.getByLabel('Fødselsdato'), '3.9.2014');
  await hands.choose(page.getByRole('radio', { name: 'Barnekoordinator', exact: true }));
  await hands.choose(page.getByLabel('Det søkes også om individuell plan'));
  await hands.write(page.getByLabel('Hva står det i søknaden?'), 'Trenger hjelp fra flere.');
  await hands.choose(page.getByRole('radio', { name: 'Brev', exact: true }));
  await hands.write(page.getByLabel('Når kom søknaden?'), date(0));
  await hands.choose(page.getByRole('radio', { name: 'Foresatt eller verge' }));
  await hands.write(page.getByLabel('Navn på den som søker'), 'Berit Vandrer');
  await hands.write(page.getByLabel('Postadresse'), 'Solveien 3, 4800 Arendal');
  await hands.press(page.getByRole('button', { name: 'Ta imot søknaden' }));
}

// Ends where the application is read.
export async function apply(page, name, hands = new Mouse(page)) {
  await write(page, name, hands);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Søknaden');
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

// Who was asked says yes, from her desk.
export async function accept(page, name, hands = new Mouse(page)) {
  await hands.press(task(page, 'Spørsmål til deg', name).getByRole('link', { name: 'Svar' }));
  await hands.choose(page.getByRole('radio', { name: 'Ja, jeg tar saken' }));
  await hands.choose(page.getByRole('checkbox', { name: 'Jeg er habil' }));
  await hands.press(page.getByRole('button', { name: 'Send svaret' }));
}

// Where somebody is asked: not every family has wished for something.
export async function followWish(page, hands = new Mouse(page)) {
  const wish = page.getByRole('radio', { name: 'Ja', exact: true });
  if (await wish.count() > 0)
    await hands.choose(wish);
}

// From the leader's desk: asks `who` to take the case.
export async function offer(page, name, who = 'Kai Bjørnstad',
  hands = new Mouse(page)) {
  await hands.press(task(page, 'Saker uten koordinator', name)
    .getByRole('link', { name: 'Gi til koordinator' }));
  await hands.choose(page.getByRole('radio', { name: who }));
  await hands.choose(page.getByRole('checkbox', { name: 'Jeg har snakket med' }));
  await followWish(page, hands);
  await hands.press(page.getByRole('button', { name: 'Spør koordinatoren' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

export async function toDesk(page, hands = new Mouse(page)) {
  await hands.press(page.getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Oppgaver' }));
  await expect(page.getByRole('heading', { level: 1 }))
    .toHaveText('Oppgavene dine');
  await wholeDesk(page);
}

export function lifeLine(page) {
  return page.getByRole('region', { name: 'Dette har skjedd' });
}
