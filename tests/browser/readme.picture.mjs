// The picture in the README: a leader's desk as it is on a fresh demo.
import { test } from './lib/people.mjs';

test('a picture of the leader\'s desk', async ({ as }) => {
  const lise = await as('lise.leder', { viewport: { width: 1280, height: 925 } });
  await lise.screenshot({ path: process.env.BROWSER_PICTURE });
});
