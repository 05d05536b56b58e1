// The pictures in the README and in the guides of each role: desks as they are on a fresh demo.
import { test } from './lib/people.mjs';

const desks = {
  leder: 'lise.leder', koordinator: 'kai.koordinator', tjenestekontor: 'tora.tjenestekontor',
  systemansvarlig: 'siri.systemansvarlig', stafettholder: 'stian.stafettholder', drift: 'odd.drift',
};

for (const [role, username] of Object.entries(desks))
  test(`a picture of the desk: ${role}`, async ({ as }) => {
    const page = await as(username, { viewport: { width: 1280, height: 925 } });
    await page.screenshot({ path: `${process.env.BROWSER_PICTURES}/${role}.png` });
  });
