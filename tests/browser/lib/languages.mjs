// Pages in the other languages: whole, valid, and in no language but their own.
import { sql, quote } from './database.mjs';
import { PASSWORD, expect, test } from './people.mjs';
import { go, look } from './look.mjs';
import { pages, shown } from './shown.mjs';
import { say, speaks } from './words.mjs';

export const OTHERS = ['nn', 'en'];

export async function check(page, code, state) {
  await look(page, state, code);
  await speaks(page, code, shown().data);
}

export async function visit(page, code, { page: path, press }) {
  await page.goto(path);
  await check(page, code, path);
  if (press === undefined)
    return;
  await go(page.getByRole('main')
    .getByRole('button', { name: say(code, press), exact: true }));
  await check(page, code, `${path}, sent`);
}

// `spoken` is the language of the door, which is not always that of the pages behind it.
export async function enter(page, spoken, username) {
  await page.getByLabel(say(spoken, 'login.username')).fill(username);
  await page.getByLabel(say(spoken, 'login.password')).fill(PASSWORD);
  await go(page.getByRole('button', { name: say(spoken, 'login.submit') }));
}

function choose(username, code) {
  sql(`UPDATE employee SET language = ${code === null ? 'NULL' : quote(code)},
    color_scheme = 'auto' WHERE username = ${quote(username)}`);
}

// Every page of `username`, in each of the languages.
export function speaksTo(username) {
  for (const code of OTHERS)
    test(`every page of ${username} speaks ${code} once it is chosen`, async ({ open }) => {
      choose(username, code);
      try {
        const page = await open();
        await page.goto('/');
        await enter(page, 'nb', username);
        for (const one of pages()[username])
          await visit(page, code, one);
      } finally {
        choose(username, null);
      }
    });
}
