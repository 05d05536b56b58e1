// What people may write, at its worst: it is shown as it was written, does
// nothing, and breaks no page on a narrow screen.
import { randomBytes } from 'node:crypto';
import { expect, test } from './lib/people.mjs';
import { go, look } from './lib/look.mjs';
import { distribute, lifeLine, register, task, toDecided, toDesk } from './lib/cases.mjs';

const values = {
  markup: '"><script>alert(1)</script> \' onx=alert(1) javascript:alert(1) {{7*7}}',
  'what is written backwards': '\u202Etxet sdrawkcab\u202C og \u2067מימין לשמאל\u2069',
  'endless words': 'Ø'.repeat(500),
};

async function harmless(page, ...shown) {
  for (const text of shown)
    await expect(page.locator('body')).toContainText(text);
  await expect(page.locator('[onx]')).toHaveCount(0);
  // Our own, and no other.
  expect(await page.locator('script').count()).toBe(1);
  await expect(page.locator('head > script[src^="/static/app."]')).toHaveCount(1);
}

for (const [kind, value] of Object.entries(values)) {
  test(`${kind} in every field is shown and does nothing`, async ({ as }) => {
    const name = `${value.slice(0, 105)} ${randomBytes(5).toString('hex')}`;
    const state = where => `${where}, ${kind}`;

    const tora = await as('tora.tjenestekontor');
    await register(tora, name, { wish: value, journal: value.slice(0, 40) });
    await look(tora, state('distribute'));
    await harmless(tora, name, value);
    await distribute(tora, value);

    const lise = await as('lise.leder');
    await look(lise, state('desk of a leader'));
    await go(task(lise, 'Saker uten koordinator', name)
      .getByRole('link', { name: 'Gi til koordinator' }));
    await look(lise, state('offer'));
    await harmless(lise, name, value);
    await lise.getByRole('radio', { name: 'Kai Bjørnstad' }).check();
    await lise.getByRole('checkbox', { name: 'Jeg har snakket med' }).check();
    await lise.getByRole('radio', { name: 'Nei', exact: true }).check();
    await lise.getByLabel('Hvorfor ikke?').fill(value);
    await lise.getByLabel('Beskjed til koordinatoren').fill(value);
    await go(lise.getByRole('button', { name: 'Spør koordinatoren' }));
    await look(lise, state('case'));
    await harmless(lise, name, value, value.slice(0, 40));

    const kai = await as('kai.koordinator');
    await look(kai, state('desk of a coordinator'));
    await go(task(kai, 'Spørsmål til deg', name)
      .getByRole('link', { name: 'Svar' }));
    await look(kai, state('answer'));
    await harmless(kai, name, value);
    await kai.getByRole('radio', { name: 'Nei, jeg kan ikke' }).check();
    await kai.getByLabel('Hvorfor ikke?').fill(value);
    await go(kai.getByRole('button', { name: 'Send svaret' }));
    await expect(kai.getByRole('heading', { level: 1 })).toHaveText('Oppgavene dine');

    await lise.reload();
    await look(lise, state('case after a no'));
    await expect(lifeLine(lise).getByText('Takket nei')).toBeVisible();
    await harmless(lise, value);
    await toDesk(lise);
    await go(lise.getByRole('link', { name: 'Alle sakene i enheten' }));
    await go(lise.getByRole('link', { name: 'Uten koordinator' }));
    await look(lise, state('unit, waiting'));
    await harmless(lise, name);
  });
}

test('what was typed comes back untouched when a form has faults', async ({ as }) => {
  const tora = await as('tora.tjenestekontor');
  await toDecided(tora);
  const name = tora.getByLabel('Navn på den saken gjelder');
  const wish = tora.getByLabel('Hva ønsker familien?');
  await name.fill(values.markup);
  await wish.fill(`</textarea>${values.markup}`);
  await go(tora.getByRole('button', { name: 'Registrer og velg enhet' }));
  await look(tora, 'register with markup');
  await expect(name).toHaveValue(values.markup);
  await expect(wish).toHaveValue(`</textarea>${values.markup}`);
  await harmless(tora);
});
