// The main job, from desk to desk: a leader gives a waiting case to a coordinator
// who says yes. Nobody types an address; and it is done in four ways.
import { Keyboard, Mouse, expect, test } from './lib/people.mjs';
import { NARROW, look, status } from './lib/look.mjs';
import { lifeLine, task, toDesk, waiting } from './lib/cases.mjs';

const ways = [
  { how: 'with a mouse', options: {}, Hands: Mouse },
  { how: 'with the keyboard alone', options: {}, Hands: Keyboard },
  { how: 'with JavaScript off', options: { javaScriptEnabled: false }, Hands: Mouse },
  { how: 'on a narrow screen', options: NARROW, Hands: Mouse },
];

// Sent as it came: nothing is chosen, so everything is told at once.
async function forget(page, hands) {
  await hands.press(page.getByRole('button', { name: 'Spør koordinatoren' }));
  await look(page, 'offer with faults');
  expect(status(page)).toBe(422);
  await expect(page).toHaveTitle(/^Feil: /);
  const summary = page.getByRole('region', { name: 'Du må rette dette' });
  await expect(summary).toBeFocused();
  await hands.press(summary.getByRole('link', { name: 'Velg hvem' }));
  await expect(page.locator('#koordinator')).toBeFocused();
}

async function ask(page, name, hands) {
  const line = task(page, 'Saker uten koordinator', name);
  await look(page, 'desk of a leader');
  await expect(line).toContainText('14 dager igjen');
  await hands.press(line.getByRole('link', { name: 'Gi til koordinator' }));
  await look(page, 'offer');
  await expect(page.getByText('14 dager igjen')).toBeVisible();
  await forget(page, hands);
  await hands.choose(page.getByRole('radio', { name: 'Kai Bjørnstad' }));
  await hands.write(page.getByLabel('Hvor mange timer i måneden'), '6');
  await hands.choose(page.getByRole('checkbox', { name: 'Jeg har snakket med' }));
  await hands.choose(page.getByRole('radio', { name: 'Nei', exact: true }));
  await hands.write(page.getByLabel('Hvorfor ikke?'), 'Ingen i tjenesten har ledig tid.');
  await hands.write(page.getByLabel('Beskjed til koordinatoren'), 'Ring mor først.');
  await hands.press(page.getByRole('button', { name: 'Spør koordinatoren' }));
  await look(page, 'case with an offer');
  await expect(page.getByText('En koordinator er spurt')).toBeVisible();
  await expect(lifeLine(page)).toContainText('Spurt om å ta saken: Kai Bjørnstad');
}

async function sayYes(page, name, hands) {
  const line = task(page, 'Spørsmål til deg', name);
  await look(page, 'desk of a coordinator');
  await hands.press(line.getByRole('link', { name: 'Svar' }));
  await look(page, 'answer');
  await expect(page.getByText('6 timer i måneden')).toBeVisible();
  await expect(page.getByText('Ring mor først.')).toBeVisible();
  await expect(page.getByText('Ingen i tjenesten har ledig tid.')).toBeVisible();
  await hands.press(page.getByRole('button', { name: 'Send svaret' }));
  expect(status(page)).toBe(422);
  await look(page, 'answer with faults');
  await hands.choose(page.getByRole('radio', { name: 'Ja, jeg tar saken' }));
  await hands.press(page.getByRole('button', { name: 'Send svaret' }));
  await look(page, 'answer without being impartial');
  await expect(page.getByRole('link', { name: 'Kryss av for at du ikke står nær' }))
    .toBeVisible();
  await hands.choose(page.getByRole('checkbox', { name: 'Jeg er habil' }));
  await hands.press(page.getByRole('button', { name: 'Send svaret' }));
  await look(page, 'case with a coordinator');
  await expect(page.getByText('Har koordinator')).toBeVisible();
  await expect(lifeLine(page))
    .toContainText('Sa ja og har nå ansvaret: Kai Bjørnstad');
}

for (const { how, options, Hands } of ways) {
  test(`a leader gives a case to a coordinator ${how}`, async ({ as }) => {
    const name = await waiting(as, 'Hoved', { wish: 'Noen fra barnehagen' });
    const lise = await as('lise.leder', options);
    const leader = new Hands(lise);
    await ask(lise, name, leader);
    await toDesk(lise, leader);
    await expect(task(lise, 'Saker uten koordinator', name)).toHaveCount(0);
    await expect(task(lise, 'Spurt, ikke besvart', name))
      .toContainText('Spurt: Kai Bjørnstad');

    const kai = await as('kai.koordinator', options);
    const coordinator = new Hands(kai);
    await sayYes(kai, name, coordinator);
    await toDesk(kai, coordinator);
    await expect(task(kai, 'Spørsmål til deg', name)).toHaveCount(0);
    await expect(task(kai, 'Første kontakt med familien', name)).toHaveCount(1);

    await toDesk(lise, leader);
    await expect(lise.getByText(name)).toHaveCount(0);
  });
}
