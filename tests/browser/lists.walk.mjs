// Lists of cases: choices, orders and pages with a mouse and with the keyboard
// alone; search; what is taken out of the house.
import { choose, keep, search, takeOut } from './lib/lists.mjs';
import { go, look } from './lib/look.mjs';
import { expect, test } from './lib/people.mjs';

async function names(page) {
  return page.getByRole('rowheader').allInnerTexts();
}

// As somebody types a name who has neither æ, ø and å nor accents at hand.
function plain(name) {
  return name.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'o')
    .normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

test('every choice and order of a list is made with the keyboard', async ({ as }) => {
  const tora = await as('tora.tjenestekontor');
  await go(tora.getByRole('link', { name: 'Alle saker' }));
  await look(tora, 'all cases');
  await tora.getByText('Velg hvilke saker du vil se').focus();
  await tora.keyboard.press('Enter');
  for (const [label, choices] of Object.entries({
    'Hvor står saken': 6, Frist: 3, Type: 5, Rekkefølge: 2 })) {
    const field = tora.getByLabel(label, { exact: true });
    // What unfolds takes the focus only when it has been drawn.
    await expect(field).toBeVisible();
    await field.focus();
    await expect(field).toBeFocused();
    for (let i = 0; i < choices; i++)
      await tora.keyboard.press('ArrowDown');
    const chosen = await field.evaluate(e => [e.selectedIndex, e.options.length]);
    expect(chosen[0], label).toBe(chosen[1] - 1);
    // A screen reader is told the name, the role and what is chosen.
    expect(await tora.getByRole('combobox', { name: label, exact: true })
      .evaluate(e => e.selectedOptions[0].label)).not.toBe('');
  }
  await tora.getByRole('button', { name: 'Vis sakene' }).focus();
  await go(tora.getByRole('button', { name: 'Vis sakene' }),
    () => tora.keyboard.press('Enter'));
  expect(new URL(tora.url()).searchParams.get('tilstand')).toBe('har');
  await expect(tora.getByLabel('Hvor står saken', { exact: true }))
    .toHaveValue('har');
  await look(tora, 'all cases, chosen');
});

test('a list is read page by page and back', async ({ as }) => {
  const tora = await as('tora.tjenestekontor');
  await go(tora.getByRole('link', { name: 'Alle saker' }));
  await choose(tora, { Rekkefølge: 'Navn' });
  const list = tora.url();
  // Others register cases meanwhile.
  await expect(async () => {
    await tora.goto(list);
    const first = await names(tora);
    await go(tora.getByRole('button', { name: 'Neste side' }));
    const second = await names(tora);
    expect(second).not.toEqual(first);
    await look(tora, 'all cases, second page');
    await go(tora.getByRole('button', { name: 'Forrige side' }));
    expect(await names(tora)).toEqual(first);
  }).toPass({ timeout: 60_000 });
  await expect(tora.getByRole('button', { name: 'Forrige side' })).toHaveCount(0);
});

test('a choice that makes no sense is told', async ({ as }) => {
  const lise = await as('lise.leder');
  await lise.goto('/enhet/familietjenesten?sorter=hemmelig');
  await look(lise, 'unit, a choice made by hand');
  await expect(lise.getByRole('heading', { name: 'Du må rette dette' })).toBeVisible();
  expect((await names(lise)).length).toBeGreaterThan(10);
});

test('a choice is kept, found again and ended', async ({ as }) => {
  const lise = await as('lise.leder');
  await go(lise.getByRole('link', { name: 'Familietjenesten' }).first());
  await choose(lise, { 'Hvor står saken': 'Uten koordinator', Rekkefølge: 'Navn' });
  const list = lise.url();
  await keep(lise, 'Venter, etter navn');
  await go(lise.getByRole('link', { name: 'Utvalgene dine' }));
  await look(lise, 'choices');
  // Others give away and register cases of this unit meanwhile: of two looks
  // between which they did, neither is wrong.
  await expect(async () => {
    await lise.goto(list);
    const chosen = await names(lise);
    await lise.goto('/utvalg');
    await go(lise.getByRole('link', { name: 'Venter, etter navn' }));
    expect(await names(lise)).toEqual(chosen);
  }).toPass({ timeout: 60_000 });
  await go(lise.getByRole('link', { name: 'Utvalgene dine' }));
  await go(lise.getByRole('button', { name: 'Slett – Venter, etter navn' }));
  await expect(lise.getByText('Venter, etter navn')).toHaveCount(0);
});

test('somebody is found by a part of the name', async ({ as }) => {
  const lise = await as('lise.leder');
  // Whoever is in the list today, without case or accents.
  await go(lise.getByRole('link', { name: 'Familietjenesten' }).first());
  const all = (await names(lise)).filter((one) => !one.includes('Sperret'));
  const name = all.find((one) => /^[^ ]*[æøåáâéèáčđŋšŧž]/i.test(one)) ?? all[0];
  await search(lise, plain(name));
  await look(lise, 'search, found');
  await expect(lise.getByRole('link', { name }).first()).toBeVisible();
  expect(new URL(lise.url()).pathname).toMatch(/^\/sok\/\d+$/);
  await search(lise, 'xyzzy');
  await look(lise, 'search, nothing found');
  await search(lise, '%');
  await look(lise, 'search, nothing to search by');
  await expect(lise.getByText('Skriv minst to bokstaver').first()).toBeVisible();
});

test('a list is taken out with a reason', async ({ as }) => {
  const lise = await as('lise.leder');
  await go(lise.getByRole('link', { name: 'Familietjenesten' }).first());
  await choose(lise, { 'Hvor står saken': 'Uten koordinator' });
  const list = lise.url();
  await go(lise.getByRole('button', { name: 'Last ned som regneark' }));
  await look(lise, 'export');
  await go(lise.getByRole('button', { name: 'Last ned' }));
  await look(lise, 'export without a reason');
  // Others give away and register cases of this unit meanwhile.
  await expect(async () => {
    await lise.goto(list);
    const shown = await names(lise);
    const text = await takeOut(lise, 'Møte om fordeling');
    expect(text.trim().split('\r\n').length).toBe(shown.length + 1);
  }).toPass({ timeout: 60_000 });
});
