// Once a year whoever holds cases says of each how it is going; her leader is told.
import { round } from './lib/database.mjs';
import { go, look } from './lib/look.mjs';
import { expect, test } from './lib/people.mjs';
import { toDesk } from './lib/cases.mjs';

test('all cases are gone through, in two parts', async ({ as }) => {
  round('kai.koordinator');
  const kai = await as('kai.koordinator');
  const mine = kai.getByRole('region', { name: 'Årlig gjennomgang' });
  await look(kai, 'desk with a yearly round');
  await go(mine.getByRole('link', { name: 'Gå gjennom sakene' }));
  await look(kai, 'yearly round');
  const name = await kai.getByRole('main').getByRole('heading', { level: 2 })
    .first().textContent();
  await go(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await look(kai, 'yearly round, nothing chosen');
  await expect(kai.getByText('minst én sak')).toBeVisible();
  const first = kai.getByRole('group').first();
  await first.getByRole('radio', { name: 'Skal avsluttes' }).check();
  await go(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await look(kai, 'yearly round, one said');
  await expect(kai.getByText(/gjenstår/)).toBeVisible();
  await expect(kai.getByRole('group').last()
    .getByRole('radio', { name: 'Skal avsluttes' })).toBeChecked();

  const lise = await as('lise.leder');
  await look(lise, 'desk of a leader with a round');
  await expect(lise.getByText(/har gått gjennom sakene sine/)).toBeVisible();
  await expect(lise.getByRole('region', { name: 'Saker som skal avsluttes' }))
    .toContainText(name);

  const groups = await kai.getByRole('group').all();
  for (const group of groups.slice(0, -1))
    await group.getByRole('radio', { name: 'Aktiv' }).check();
  await go(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await toDesk(kai);
  await expect(mine).toHaveCount(0);
});
