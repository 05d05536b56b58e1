// The system owner tells those of a unit something, one of them reads it, and it is taken back.
import { look, status } from './lib/look.mjs';
import { newName, toDesk } from './lib/cases.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

test('information is sent, read and taken back, with the keyboard alone', async ({ as }) => {
  const title = newName('Ny vaktordning');
  const siri = await as('siri.systemansvarlig');
  const keys = new Keyboard(siri);
  await keys.press(siri.getByRole('link', { name: 'Informasjon', exact: true }));
  await look(siri, 'what was told');
  await keys.press(siri.getByRole('link', { name: 'Send informasjon' }));
  await look(siri, 'tell something');
  await keys.press(siri.getByRole('button', { name: 'Send', exact: true }));
  expect(status(siri)).toBe(422);
  await look(siri, 'tell something, nothing written');
  await siri.getByLabel('Én enhet').check();
  await siri.getByLabel('Hvilken enhet?').selectOption({ label: 'Familietjenesten' });
  await keys.write(siri.getByLabel('Overskrift'), title);
  await keys.write(siri.getByLabel('Hva vil du fortelle?'), 'Den gjelder fra nyttår.');
  await keys.press(siri.getByRole('button', { name: 'Send', exact: true }));
  await expect(siri.getByText(/^0 av \d+$/)).toBeVisible();
  await look(siri, 'information that was sent');

  const kai = await as('kai.koordinator');
  const his = new Keyboard(kai);
  await look(kai, 'desk with information');
  await his.press(kai.getByRole('region', { name: 'Informasjon' }).getByRole('listitem')
    .filter({ hasText: title }).getByRole('link'));
  await look(kai, 'information that is read');
  await his.press(kai.getByRole('button', { name: 'Jeg har lest det' }));
  await toDesk(kai);
  await expect(kai.getByText(title)).toHaveCount(0);

  await siri.reload();
  await expect(siri.getByText(/^1 av \d+$/)).toBeVisible();
  await keys.press(siri.getByRole('button', { name: 'Trekk tilbake' }));
  await look(siri, 'information that was taken back');
});
