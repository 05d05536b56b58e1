// What is asked of somebody: a question to the system owner, from any page's foot.
import { expect, test } from './lib/people.mjs';
import { go, look, status } from './lib/look.mjs';
import { newName, toDesk } from './lib/cases.mjs';

test('a question is asked, answered and read', async ({ as }) => {
  const text = `${newName('Hvem svarer når')} er borte?`;
  const kai = await as('kai.koordinator');
  await go(kai.getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Retningslinjer' }));
  await go(kai.getByRole('contentinfo').getByRole('link', { name: 'Still et spørsmål' }));
  await look(kai, 'ask');
  await expect(kai.getByText('Ikke skriv navn på familier')).toBeVisible();
  await expect(kai.getByText('/retningslinjer')).toBeVisible();
  await go(kai.getByRole('button', { name: 'Send spørsmålet' }));
  expect(status(kai)).toBe(422);
  await look(kai, 'ask, nothing written');
  await kai.getByLabel('Hva lurer du på?').fill(text);
  await go(kai.getByRole('button', { name: 'Send spørsmålet' }));
  await look(kai, 'question that waits');
  await go(kai.getByRole('link', { name: 'Spørsmålene dine' }));
  await look(kai, 'own questions');
  await expect(kai.getByRole('listitem').filter({ hasText: text }))
    .toContainText('Ikke besvart');

  const siri = await as('siri.systemansvarlig');
  await look(siri, 'desk with a question');
  await go(siri.getByRole('region', { name: 'Spørsmål til systemansvarlig' })
    .getByRole('listitem').filter({ hasText: text })
    .getByRole('link', { name: 'Svar på spørsmålet' }));
  await look(siri, 'answer a question');
  await go(siri.getByRole('button', { name: 'Send svaret' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'answer a question, nothing written');
  await siri.getByLabel('Svaret ditt').fill('Lederen på vakt.\nRing sentralbordet.');
  await go(siri.getByRole('button', { name: 'Send svaret' }));
  await look(siri, 'question that is answered');

  await toDesk(kai);
  await look(kai, 'desk with an answer');
  await go(kai.getByRole('region', { name: 'Svar på spørsmål' })
    .getByRole('listitem').filter({ hasText: text })
    .getByRole('link', { name: 'Les svaret' }));
  await expect(kai.getByText('Lederen på vakt.')).toBeVisible();
  await look(kai, 'own question with an answer');
  await go(kai.getByRole('button', { name: 'Jeg har lest svaret' }));
  await expect(kai.getByText(text)).toHaveCount(0);
});

test('a question is taken back', async ({ as }) => {
  const frida = await as('frida.fadder');
  await go(frida.getByRole('contentinfo').getByRole('link', { name: 'Still et spørsmål' }));
  await go(frida.getByRole('link', { name: 'Spørsmålene dine' }));
  await look(frida, 'own questions, none or few');
  await go(frida.getByRole('link', { name: 'Still et spørsmål' }).first());
  await frida.getByLabel('Hva lurer du på?').fill('Når er neste samling?');
  await go(frida.getByRole('button', { name: 'Send spørsmålet' }));
  await go(frida.getByRole('button', { name: 'Trekk spørsmålet tilbake' }));
  await look(frida, 'question that was taken back');
  await expect(frida.getByText('Spørsmålet ble trukket tilbake')).toBeVisible();
});
