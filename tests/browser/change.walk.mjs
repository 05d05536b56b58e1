// A decision that was sent, and the one that changes it: each page of it, and the way
// back when nothing is changed after all.
import { applied } from './lib/database.mjs';
import { NARROW, fits, go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';
import { lifeLine } from './lib/cases.mjs';

const button = (page, name) => page.getByRole('button', { name, exact: true });
const link = (page, name) => page.getByRole('link', { name, exact: true });
const title = page => page.getByRole('heading', { level: 1 });

test('what was granted is refused by another decision', async ({ as }) => {
  const { decided } = applied();
  const tora = await as('tora.tjenestekontor');
  const hands = new Keyboard(tora);
  await tora.goto(decided);
  await look(tora, 'application whose decision may be changed');
  await hands.press(link(tora, 'Endre vedtaket'));
  await expect(tora.getByText('Ingen enhet har fått saken ennå.')).toBeVisible();
  await look(tora, 'changing a decision');
  await hands.press(button(tora, 'Skriv det nye vedtaket'));
  expect(status(tora)).toBe(422);
  await look(tora, 'changing a decision, with faults');
  await hands.write(tora.getByLabel('Hvorfor vedtaket endres'), 'Nye opplysninger.');
  await hands.press(button(tora, 'Skriv det nye vedtaket'));
  const chosen = (name, value) => tora.getByRole('group', { name, exact: true })
    .getByRole('radio', { name: value, exact: true });
  await expect(chosen('Koordinator', 'Innvilget'), 'it begins as it was').toBeChecked();
  await look(tora, 'writing a decision that changes another');
  await hands.choose(chosen('Koordinator', 'Avslag'));
  await hands.choose(chosen('Individuell plan', 'Avslag'));
  await hands.write(tora.getByLabel('Begrunnelse'), 'Én tjeneste hjelper.');
  await hands.press(button(tora, 'Ferdig – send til godkjenning'));
  await expect(title(tora)).toHaveText('Endring av vedtaket');
  await expect(tora.getByText('En kollega må godkjenne det.')).toBeVisible();
  await look(tora, 'a change with one\'s own decision');
  const change = new URL(tora.url()).pathname;

  const elen = await as('elen.malik');
  await elen.goto(decided);
  await look(elen, 'application whose decision is being changed');
  await go(link(elen, 'Et nytt vedtak er under arbeid'));
  expect(new URL(elen.url()).pathname).toBe(change);
  await elen.goto(`${decided}/endre`);
  expect(new URL(elen.url()).pathname, 'nobody writes a second reason').toBe(change);
  await go(link(elen, 'Godkjenn vedtaket'));
  await elen.getByLabel('Jeg har lest vedtaket').check();
  await go(button(elen, 'Godkjenn og lag brevet'));
  await expect(title(elen)).toHaveText('Vedtaksbrev');
});

test('a change is begun and ended on a telephone', async ({ as }) => {
  const { decided } = applied();
  const tora = await as('tora.tjenestekontor', NARROW);
  await tora.goto(decided);
  await fits(tora);
  await go(link(tora, 'Endre vedtaket'));
  await fits(tora);
  await tora.getByLabel('Hvorfor vedtaket endres')
    .fill('Enlangsammenhengendetekst'.repeat(12));
  await go(button(tora, 'Skriv det nye vedtaket'));
  await fits(tora);
  await go(link(tora, 'Avbryt'));
  await fits(tora);
  await go(link(tora, 'Avslutt endringen'));
  await fits(tora);
  await look(tora, 'ending a change');
  await go(button(tora, 'Avslutt'));
  expect(status(tora)).toBe(422);
  await tora.getByLabel('Hvorfor blir det ikke endret?').fill('Det var riktig.');
  await go(button(tora, 'Avslutt'));
  await look(tora, 'a change that was ended');
  await go(tora.getByRole('link', { name: /^vedtaket av / }));
  await expect(link(tora, 'Endre vedtaket'), 'it may be changed again').toBeVisible();
  await tora.goto(decided.replace(/\/soknad.*/, ''));
  await expect(lifeLine(tora)).toContainText('avsluttet uten nytt vedtak');
});
