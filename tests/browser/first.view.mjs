// One page of each kind held against Lighthouse, as on a telephone; all of them are
// (`make lighthouse`) in every.lighthouse.mjs.
import config from './playwright.config.mjs';
import { Lighthouse } from './lib/lighthouse.mjs';
import { expect, knock, test } from './lib/people.mjs';
import { firstOfKai } from './lib/database.mjs';

test.setTimeout(300_000);

test('Lighthouse takes nothing from a page of each kind', async () => {
  const house = await Lighthouse.open(config.use);
  const found = [];
  const visit = async path => {
    const { lost } = await house.visited(new URL(path, config.use.baseURL).href, 'phone');
    found.push(...lost.map(what => `${path}: ${what}`));
  };
  try {
    for (const path of ['/', '/om', '/tilbakemelding'])
      await visit(path);
    await house.page.goto('/');
    await knock(house.page, 'kai.koordinator');
    const file = `/sak/${firstOfKai()}`;
    for (const path of ['/', '/saker', file, `${file}/plan`, '/akutt'])
      await visit(path);
  } finally {
    await house.close();
  }
  expect(found).toEqual([]);
});
