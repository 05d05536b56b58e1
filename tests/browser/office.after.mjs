// The other languages before the door, and to the office, a leader and operations.
import { expect, test } from './lib/people.mjs';
import { go } from './lib/look.mjs';
import { OTHERS, check, enter, speaksTo, visit } from './lib/languages.mjs';
import { FAMILIES } from './lib/shown.mjs';
import { say } from './lib/words.mjs';

test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);

for (const code of OTHERS)
  test(`before the door one chooses ${code}, and is asked nothing`, async ({ open }) => {
    const page = await open();
    await page.goto('/retningslinjer');
    await go(page.getByRole('contentinfo')
      .getByRole('link', { name: say('nb', `language.${code}`) }));
    await check(page, code, 'door');
    for (const path of ['/tilgjengelighet', '/personvern'])
      await visit(page, code, { page: path });
    for (const path of FAMILIES) {
      await page.goto(`${path}?sprak=${code}`);
      await check(page, code, path);
    }
    await page.goto('/');
    await enter(page, code, 'ingen.ukjent');
    await check(page, code, 'door, refused');
    await page.goto('/retningslinjer');
    await enter(page, code, 'odd.drift');
    await expect(page.getByRole('heading', { level: 1 }))
      .toHaveText(say(code, 'guidelines.title'));
  });

speaksTo('odd.drift');
speaksTo('lise.leder');
speaksTo('tora.tjenestekontor');
