// What is asked of somebody: a question to the system owner, from any page's foot.
import { expect, test } from './lib/people.mjs';
import { go, look, status } from './lib/look.mjs';
import { accept, date, lifeLine, newName, offer, task, toDesk, waiting } from './lib/cases.mjs';

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

// Kai's own case, that he has just said yes to.
async function taken(as, first) {
  const name = await waiting(as, first);
  await offer(await as('lise.leder'), name);
  const kai = await as('kai.koordinator');
  await accept(kai, name);
  await expect(kai.getByRole('heading', { level: 1 })).toHaveText(name);
  return { name, kai };
}

test('a claim is registered, given more time and answered', async ({ as }) => {
  const { name, kai } = await taken(as, 'Krav');
  await go(kai.getByRole('link', { name: 'Registrer krav om innsyn' }));
  await look(kai, 'register a claim');
  await go(kai.getByRole('button', { name: 'Registrer kravet' }));
  expect(status(kai)).toBe(422);
  await look(kai, 'register a claim, nothing filled in');
  await kai.getByRole('radio', { name: 'Innsyn' }).check();
  await kai.getByRole('radio', { name: 'En annen' }).check();
  await kai.getByLabel('Hvem er det, og med hvilken rett?').fill('Verge');
  await kai.getByLabel('Når kom kravet?').fill(date(-5));
  await kai.getByLabel('Hva går kravet ut på?').fill('Vil se alt fra i fjor.');
  await go(kai.getByRole('button', { name: 'Registrer kravet' }));
  await look(kai, 'own case with a claim');
  await expect(lifeLine(kai)).toContainText('Krav om innsyn kom inn');
  await go(kai.getByRole('link', { name: 'Krav om innsyn', exact: true }));
  await look(kai, 'claim for who holds the case');
  await expect(kai.getByRole('link', { name: 'Svar på kravet' })).toHaveCount(0);

  const tora = await as('tora.tjenestekontor');
  await look(tora, 'desk of the office with a claim');
  const mine = task(tora, 'Krav om innsyn, retting og sperring', name);
  await go(mine.getByRole('link', { name: 'Svar på kravet' }));
  await look(tora, 'answer a claim');
  await go(tora.getByRole('link', { name: 'Avbryt' }));
  await look(tora, 'claim at the office');
  await go(tora.getByRole('link', { name: 'Utsett svarfristen' }));
  await look(tora, 'give a claim more time');
  await go(tora.getByRole('button', { name: 'Utsett fristen' }));
  expect(status(tora)).toBe(422);
  await look(tora, 'give a claim more time, nothing filled in');
  await tora.getByLabel('Når sa dere fra?').fill(date(0));
  await tora.getByLabel('Hvorfor drøyer svaret?').fill('Det er mye å lese.');
  await go(tora.getByRole('button', { name: 'Utsett fristen' }));
  await look(tora, 'case at the office with a claim');
  await expect(lifeLine(tora)).toContainText('Svarfristen på kravet ble utsatt');
  await go(tora.getByRole('link', { name: 'Krav om innsyn', exact: true }));
  await look(tora, 'claim that was given more time');
  await go(tora.getByRole('link', { name: 'Svar på kravet' }));
  await tora.getByRole('radio', { name: 'Avslått' }).check();
  await tora.getByLabel('Når ble svaret gitt?').fill(date(0));
  await go(tora.getByRole('button', { name: 'Lagre svaret' }));
  expect(status(tora)).toBe(422);
  await look(tora, 'answer a claim without a reason');
  await tora.getByLabel('Hva er svart?').fill('Vergen har ikke fullmakt.');
  await go(tora.getByRole('button', { name: 'Lagre svaret' }));
  await expect(lifeLine(tora)).toContainText('Kravet ble avslått');
  await go(tora.getByRole('link', { name: 'Krav om innsyn', exact: true }));
  await look(tora, 'claim that is answered');
  await toDesk(tora);
  await expect(mine).toHaveCount(0);
});

test('notes are the holder\'s, and put right by new ones', async ({ as }) => {
  const { name, kai } = await taken(as, 'Notat');
  await look(kai, 'own case without notes');
  await go(kai.getByRole('link', { name: 'Skriv et notat' }));
  await look(kai, 'note');
  await go(kai.getByRole('button', { name: 'Lagre notatet' }));
  expect(status(kai)).toBe(422);
  await look(kai, 'note, nothing written');
  await kai.getByLabel('Notat', { exact: true }).fill('Mor ringer på mandag.');
  await go(kai.getByRole('button', { name: 'Lagre notatet' }));
  await expect(kai.getByText('Mor ringer på mandag.')).toBeVisible();
  await look(kai, 'own case with a note');
  await go(kai.getByRole('link', { name: /^Rett \d/ }));
  await look(kai, 'put a note right');
  await kai.getByLabel('Notat', { exact: true }).fill('Mor ringer på tirsdag.');
  await go(kai.getByRole('button', { name: 'Lagre notatet' }));
  await go(kai.getByRole('link', { name: 'Alle notatene' }));
  await look(kai, 'all notes');
  await expect(kai.getByText('Rettet i et nyere notat.')).toBeVisible();
  const lise = await as('lise.leder');
  await go(lise.getByRole('link', { name: 'Alle sakene i enheten' }));
  await lise.goto(new URL(kai.url()).pathname.replace(/\/\w+\/notater$/, ''));
  await expect(lise.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(lise.getByText('Mor ringer')).toHaveCount(0);
});
