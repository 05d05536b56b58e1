// What people do with a list: choose, keep, look for, take out.
import { expect } from '@playwright/test';
import { go } from './look.mjs';

export async function search(page, text) {
  await page.getByRole('searchbox', { name: 'Søk etter en sak' }).fill(text);
  await go(page.getByRole('banner').getByRole('button', { name: 'Søk' }));
}

// `wanted`: label of a field -> label of the choice.
export async function choose(page, wanted) {
  const details = page.getByRole('group').filter({ hasText: 'Velg hvilke saker' });
  if (await details.getAttribute('open') === null)
    await page.getByText('Velg hvilke saker du vil se').click();
  for (const [label, choice] of Object.entries(wanted))
    await page.getByLabel(label, { exact: true }).selectOption({ label: choice });
  await go(page.getByRole('button', { name: 'Vis sakene' }));
}

export async function keep(page, name) {
  await page.getByLabel('Navn på utvalget').fill(name);
  await go(page.getByRole('button', { name: 'Lagre utvalget' }));
}

// The file's text; the page stays where it was.
export async function takeOut(page, reason) {
  await go(page.getByRole('button', { name: 'Last ned som regneark' }));
  await page.getByLabel('Hva skal du bruke listen til?').fill(reason);
  const [file] = await Promise.all([page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned' }).click()]);
  expect(file.suggestedFilename()).toBe('saker.csv');
  const parts = [];
  for await (const part of await file.createReadStream())
    parts.push(part);
  return Buffer.concat(parts).toString('utf-8');
}
