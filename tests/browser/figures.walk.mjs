// Figures as of a date: chosen with the keyboard, read on a telephone, in the dark and on paper.
import { go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

async function wide(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

test('the system owner has the figures, of any day', async ({ as }) => {
  const siri = await as('siri.systemansvarlig'), keys = new Keyboard(siri);
  await siri.goto('/');
  await keys.press(siri.getByRole('navigation').getByRole('link', { name: 'Tall', exact: true }));
  await expect(siri.getByRole('heading', { level: 1 })).toHaveText('Tall per dato');
  await look(siri, 'figures of today');
  const services = siri.getByRole('table', { name: 'Koordinatorer etter tjeneste' });
  await expect(services.getByRole('row', { name: /^NAV/ })).toContainText('18');
  await expect(services.getByRole('row', { name: /^Alle/ })).toContainText('417');
  const bars = services.locator('svg');
  expect(await bars.count()).toBeGreaterThan(12);
  for (const bar of await bars.all())
    await expect(bar).toHaveAttribute('aria-hidden', 'true');
  await keys.write(siri.getByLabel('Per dato'), '1.1.2099');
  await keys.press(siri.getByRole('button', { name: 'Vis tallene' }));
  expect(status(siri)).toBe(422);
  await expect(siri.getByText('Datoen er for langt fram').first()).toBeVisible();
  await look(siri, 'figures of a day that has not been');
  await siri.goto('/tall');
  await keys.press(siri.getByRole('link', { name: 'Rapport som PDF' }));
  await look(siri, 'report of the figures');
  await keys.press(siri.getByRole('button', { name: 'Lag rapporten' }));
  await expect(siri.getByRole('link', { name: 'Hent PDF' })).toBeVisible({ timeout: 30_000 });
  await look(siri, 'report that is made');
});

test('on a telephone, in the dark and on paper', async ({ as }) => {
  const tora = await as('tora.tjenestekontor');
  await tora.setViewportSize({ width: 390, height: 844 });
  await tora.goto('/tall');
  expect(await wide(tora)).toBe(false);
  const bar = tora.locator('.bar').first();
  const light = await bar.evaluate(svg => getComputedStyle(svg).fill);
  await tora.emulateMedia({ colorScheme: 'dark' });
  expect(await bar.evaluate(svg => getComputedStyle(svg).fill)).not.toBe('none');
  expect(light).not.toBe('none');
  await tora.emulateMedia({ colorScheme: 'light', media: 'print' });
  await expect(tora.getByRole('button', { name: 'Vis tallene' })).toBeHidden();
  await expect(tora.getByRole('table', { name: 'Nøkkeltall' })).toBeVisible();
  await expect(bar).toBeVisible();
  await tora.emulateMedia({ media: 'screen' });
  const [file] = await Promise.all([tora.waitForEvent('download'),
    tora.getByRole('link', { name: 'Last ned som regneark' }).click()]);
  expect(file.suggestedFilename()).toBe('tall.csv');
  await go(tora.getByRole('link', { name: 'Tall', exact: true }));
  await expect(tora.getByRole('heading', { level: 1 })).toHaveText('Tall per dato');
});
