// The system owner changes a guideline, looks it over first, and whoever owes it reads it.
import { date } from './lib/cases.mjs';
import { go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

const OWNER = 'siri.systemansvarlig';

test('a guideline in other words, with the keyboard alone', async ({ as }) => {
  const siri = await as(OWNER);
  const keys = new Keyboard(siri);
  await keys.press(siri.getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Retningslinjer' }));
  await look(siri, 'the guidelines');
  await keys.open(siri.locator('summary', { hasText: 'Enhetsleder' }));
  await keys.press(siri.getByRole('link', { name: /^Går gjennom oversikten over egne saker/ }));
  await look(siri, 'a guideline and its history');
  await keys.press(siri.getByRole('link', { name: 'Endre retningslinjen' }));
  await look(siri, 'a guideline to be changed');
  await keys.write(siri.getByLabel(/^Frist/), '0');
  await keys.write(siri.getByLabel('Gjelder fra og med'), date(-1));
  await keys.press(siri.getByRole('button', { name: 'Se hva endringen fører til' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'a guideline to be changed, with faults');
  await expect(siri.getByRole('link', { name: /^Fristen må være minst 1/ })).toBeVisible();

  await keys.write(siri.getByLabel(/^Frist/), '30');
  await keys.write(siri.getByLabel('Påminnelser før fristen'), '7, 2');
  await keys.write(siri.getByLabel('Gjelder fra og med'), date(21));
  await keys.write(siri.getByLabel('Hvorfor endres den?'), 'Lederne ba om en frist.');
  await keys.press(siri.getByRole('button', { name: 'Se hva endringen fører til' }));
  await expect(siri.getByRole('heading', { level: 1 })).toHaveText('Se over endringen');
  await expect(siri.getByRole('row', { name: /Ingen frist\s+30 dager/ })).toBeVisible();
  await look(siri, 'a change looked over');
  await keys.press(siri.getByRole('button', { name: 'Gå tilbake og rett' }));
  await expect(siri.getByLabel(/^Frist/)).toHaveValue('30');
  await keys.press(siri.getByRole('button', { name: 'Se hva endringen fører til' }));
  await keys.press(siri.getByRole('button', { name: 'Lagre endringen' }));
  await expect(siri.getByRole('status')).toHaveText('Endringen er lagret.');
  await keys.open(siri.locator('summary', { hasText: 'Hvem har lest den?' }).first());
  await look(siri, 'a change that is to come, and who has read it');

  const lise = await as('lise.leder');
  const part = lise.getByRole('region', { name: 'Endrede retningslinjer' });
  await expect(part).toBeVisible();
  await look(lise, 'a desk with a changed guideline');
  await go(lise.getByRole('link', { name: /^Du har \d+ nye? varse?l/ }).first());
  await look(lise, 'a changed guideline among what one was told');
  await lise.goto('/');
  await go(part.getByRole('link', { name: /^Les den/ }).first());
  await look(lise, 'a changed guideline to be read');
  await go(lise.getByRole('button', { name: /^Jeg har lest den/ }).first());
  await expect(lise.getByText('Du har lest den:').first()).toBeVisible();

  // Back to what it was, as others walk here too.
  await siri.reload();
  await go(siri.getByRole('button', { name: /^Ta tilbake/ }).first());
  await expect(siri.getByRole('button', { name: /^Ta tilbake/ })).toHaveCount(0);
});

test('the words of a task, from the desk, and those of one role on paper', async ({ as }) => {
  const lise = await as('lise.leder');
  const part = lise.getByRole('region', { name: 'Saker uten koordinator' });
  await go(part.getByRole('link', { name: /^Les retningslinjen/ }));
  await expect(lise).toHaveURL(/\/retningslinjer\/give-coordinator/);
  await look(lise, 'the guideline of a task');
  await lise.goto('/retningslinjer');
  await go(lise.getByRole('link', { name: /^Til utskrift/ }).first());
  await look(lise, 'the guidelines of one role');
  await lise.emulateMedia({ media: 'print' });
  await expect(lise.getByText('Skriv ut siden fra nettleseren.')).toBeHidden();
  await expect(lise.getByRole('listitem').first()).toBeVisible();
});
