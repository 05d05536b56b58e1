// A server that does not answer for a while: said in words, and over by itself.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, knock, test } from './lib/people.mjs';
import { go, look, status } from './lib/look.mjs';

test.describe.configure({ mode: 'serial' });

const run = dirname(process.env.DB_SOCKET);
const pidFiles = {
  directory: join(run, '..', 'ldap', 'slapd.pid'),
  database: join(run, 'mariadb.pid'),
};

// Stands still while `work` is done, and goes on whatever happens.
async function without(server, work) {
  const pid = Number(readFileSync(pidFiles[server], 'utf-8'));
  process.kill(pid, 'SIGSTOP');
  try {
    await work();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

test('without the directory nobody comes in, and is told why', async ({ open, as }) => {
  const page = await open();
  await page.goto('/');
  await without('directory', async () => {
    await knock(page, 'odd.drift');
    await expect(page.getByRole('alert')).toContainText('brukerkatalog svarer ikke');
    expect(status(page)).toBe(503);
  });
  await look(page, 'door, directory away');
  await as('odd.drift');
});

test('without the database nothing is lost but time', async ({ as }) => {
  const odd = await as('odd.drift');
  await without('database', async () => {
    await go(odd.getByRole('link', { name: 'Se jobbene' }));
    expect(status(odd)).toBe(503);
    await look(odd, 'database away');
  });
  await go(odd.getByRole('link', { name: 'Til forsiden' }));
  await expect(odd.getByRole('heading', { level: 1 })).toHaveText('Oppgavene dine');
});
