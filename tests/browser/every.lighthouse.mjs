// Every page of everybody, and what its form answers, held against Lighthouse: `make
// lighthouse`, for it takes half an hour.
import config from './playwright.config.mjs';
import { Lighthouse, screens } from './lib/lighthouse.mjs';
import { DOORS, pages } from './lib/shown.mjs';
import { expect, knock, test } from './lib/people.mjs';
import { say } from './lib/words.mjs';

test.describe.configure({ mode: 'parallel' });
test.setTimeout(60 * 60_000);

const ACCOUNTS = [null, 'tora.tjenestekontor', 'lise.leder', 'kai.koordinator',
  'stian.stafettholder', 'siri.systemansvarlig', 'odd.drift', 'frida.fadder', 'britt.bti'];

function percent(score) {
  return score === null ? '  -' : String(Math.round(score * 100)).padStart(3);
}

function tell(screen, name, { scores, lost }, faults) {
  console.log(`${screen.padEnd(7)} ${scores.map(percent).join(' ')} ${name}`);
  faults.push(...lost.map(what => `${screen} ${name}: ${what}`));
}

// A browser that many want something of loses a page now and then: it is asked once more.
async function twice(look) {
  try {
    return await look();
  } catch (error) {
    console.log(`once more: ${error.message}`);
    return look();
  }
}

// The page, and what its form answers when it is sent as it stands; that is the same page
// with more words, and looked at on the narrow screen alone.
async function held(house, { page: path, press }, screen, faults) {
  const url = new URL(path, config.use.baseURL).href;
  const answer = await house.page.request.get(url);
  tell(screen, path, await twice(() => (answer.ok() ? house.visited(url, screen)
    : house.left(url, undefined, screen))), faults);
  if (press !== undefined && screen === 'phone')
    tell(screen, `${path}, sent`, await twice(() => house.left(url, say('nb', press), screen)),
      faults);
}

for (const who of ACCOUNTS)
  test(`Lighthouse takes nothing from the pages of ${who ?? 'nobody'}`, async () => {
    const house = await Lighthouse.open(config.use);
    const faults = [];
    try {
      if (who !== null) {
        await house.page.goto('/');
        await knock(house.page, who);
      }
      for (const screen of screens)
        for (const one of who === null ? DOORS.map(page => ({ page })) : pages()[who])
          await held(house, one, screen, faults).catch(error => faults.push(error.message));
    } finally {
      await house.close();
    }
    expect(faults).toEqual([]);
  });
