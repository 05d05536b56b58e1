// Somebody proposes to do something better from a page's foot, others talk of it, and the system
// owner decides.
import { look, status } from './lib/look.mjs';
import { newName, toDesk } from './lib/cases.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

test('a proposal is made, talked of and decided, with the keyboard alone', async ({ as }) => {
  const text = `${newName('Ring familien før møtet')}.`;
  const kai = await as('kai.koordinator');
  const keys = new Keyboard(kai);
  await keys.press(kai.getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Retningslinjer' }));
  await keys.press(kai.getByRole('contentinfo')
    .getByRole('link', { name: 'Foreslå en forbedring' }));
  await look(kai, 'propose');
  await keys.press(kai.getByRole('button', { name: 'Send forslaget' }));
  expect(status(kai)).toBe(422);
  await look(kai, 'propose, nothing written');
  await keys.write(kai.getByLabel('Hva foreslår du?'), text);
  await keys.press(kai.getByRole('button', { name: 'Send forslaget' }));
  await look(kai, 'proposal that waits');

  const siri = await as('siri.systemansvarlig');
  const hers = new Keyboard(siri);
  await look(siri, 'desk with a proposal');
  await hers.press(siri.getByRole('region', { name: 'Forslag som ikke er avgjort' })
    .getByRole('listitem').filter({ hasText: text }).getByRole('link'));
  await hers.write(siri.getByRole('textbox', { name: 'Innspill' }), 'Gjelder det alle møter?');
  await hers.press(siri.getByRole('button', { name: 'Send innspillet' }));
  await look(siri, 'proposal that is talked of');
  await hers.press(siri.getByRole('link', { name: 'Avgjør forslaget' }));
  await look(siri, 'decide a proposal');
  await hers.press(siri.getByRole('button', { name: 'Lagre avgjørelsen' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'decide a proposal, nothing written');
  await siri.getByLabel('Tatt opp', { exact: true }).check();
  await hers.write(siri.getByLabel('Hvorfor?'), 'Det er lite som skal til.');
  await hers.press(siri.getByRole('button', { name: 'Lagre avgjørelsen' }));
  await look(siri, 'proposal that is decided');

  await toDesk(kai);
  await look(kai, 'desk with news of a proposal');
  await keys.press(kai.getByRole('region', { name: 'Nytt om forslagene dine' })
    .getByRole('listitem').filter({ hasText: text }).getByRole('link'));
  await expect(kai.getByText('Det er lite som skal til.')).toBeVisible();
  await keys.press(kai.getByRole('button', { name: 'Jeg har lest det' }));
  await keys.press(kai.getByRole('link', { name: 'Forslag til forbedringer' }));
  await look(kai, 'the proposals');
  await expect(kai.getByRole('listitem').filter({ hasText: text })).toContainText('Tatt opp');
});
