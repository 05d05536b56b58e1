// The system owner words what families are asked and what anybody reads, and sees what
// came of it in figures.
import { newName } from './lib/cases.mjs';
import { counted, unchecked } from './lib/database.mjs';
import { go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

const OWNER = 'siri.systemansvarlig';

test('what families are asked, in the words of the system owner', async ({ as, open }) => {
  const text = newName('Svarer koordinatoren');
  const siri = await as(OWNER);
  await go(siri.getByRole('link', { name: 'Spørsmålene på skjemaet' }));
  await look(siri, 'the questions to families');
  await go(siri.getByRole('link', { name: 'Nytt spørsmål' }));
  await look(siri, 'a new question to families');
  await go(siri.getByRole('button', { name: 'Lagre spørsmålet' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'a new question to families, with faults');
  await siri.getByLabel('Bokmål').fill(text);
  await go(siri.getByRole('button', { name: 'Lagre spørsmålet' }));
  await expect(siri.getByText('Endringen er lagret.')).toBeVisible();
  await go(siri.getByRole('button', { name: `Flytt opp – ${text}` }));
  const family = await open();
  await family.goto('/tilbakemelding');
  await expect(family.getByRole('group', { name: text })).toBeVisible();

  await go(siri.getByRole('link', { name: `Endre – ${text}` }));
  await look(siri, 'changing a question to families');
  await siri.getByLabel('Bokmål').fill(`${text} når dere ringer`);
  await go(siri.getByRole('button', { name: 'Lagre spørsmålet' }));
  await look(siri, 'a question that was reworded');
  await go(siri.getByRole('link', { name: `Avslutt – ${text} når dere ringer` }));
  await look(siri, 'ending a question to families');
  await siri.getByLabel('Fra hvilken dag').fill('31.2.2026');
  await go(siri.getByRole('button', { name: 'Avslutt spørsmålet' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'ending a question to families, with faults');
  await siri.getByLabel('Fra hvilken dag').fill(new Date().toLocaleDateString('nb-NO',
    { timeZone: 'Europe/Oslo' }));
  await go(siri.getByRole('button', { name: 'Avslutt spørsmålet' }));
  await family.reload();
  await expect(family.getByRole('group', { name: text })).toHaveCount(0);
});

test('a page in the words of the municipality, with the keyboard alone', async ({ as, open }) => {
  const siri = await as(OWNER);
  const keys = new Keyboard(siri);
  await keys.press(siri.getByRole('link', { name: 'Egne tekster' }));
  await look(siri, 'the own texts');
  await keys.press(siri.getByRole('link', { name: 'Endre teksten – Tilgjengelighet' }));
  await look(siri, 'writing an own text');
  await keys.write(siri.getByLabel('Nynorsk'), 'Ring oss.');
  await keys.press(siri.getByRole('button', { name: 'Se hvordan det blir' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'writing an own text, with faults');
  await keys.write(siri.getByLabel('Bokmål'), '# Ring oss\nVi svarer alle hverdager.');
  await keys.press(siri.getByRole('button', { name: 'Se hvordan det blir' }));
  await look(siri, 'looking at an own text');
  await keys.press(siri.getByRole('button', { name: 'Publiser' }));
  await look(siri, 'an own text that is published');
  const anybody = await open();
  await anybody.goto('/tilgjengelighet');
  await expect(anybody.getByRole('heading', { level: 2, name: 'Ring oss' })).toBeVisible();
  await look(anybody, 'a page in own words');

  // Back to ours, as others walk here too.
  await go(siri.getByRole('link', { name: 'Endre teksten – Tilgjengelighet' }));
  await siri.getByLabel('Bokmål').fill('');
  await siri.getByLabel('Nynorsk').fill('');
  await go(siri.getByRole('button', { name: 'Se hvordan det blir' }));
  await look(siri, 'looking at no own text');
  await go(siri.getByRole('button', { name: 'Publiser' }));
  await go(siri.getByRole('link', { name: 'Endre teksten – Tilgjengelighet' }));
  await siri.getByText('Bokmål,').first().click();
  await look(siri, 'earlier own texts');
  await go(siri.getByRole('link', { name: /^Hent den fram igjen – Bokmål/ }).first());
  await expect(siri.getByLabel('Bokmål')).toHaveValue(/# Ring oss/);
  await anybody.reload();
  await expect(anybody.getByText('WCAG 2.1')).toBeVisible();
});

// Looked at and not published: others walk here by the names they know.
test('what the office is called, with the keyboard alone', async ({ as }) => {
  const siri = await as(OWNER);
  const keys = new Keyboard(siri);
  await keys.press(siri.getByRole('link', { name: 'Egne tekster' }));
  await keys.press(siri.getByRole('link', { name: /^Endre navnene/ }));
  await look(siri, 'writing names');
  await keys.write(siri.getByLabel('Kontoret – Bokmål'), '{frist}');
  await keys.write(siri.getByLabel('Kollegaen som følger en koordinator – Bokmål'), 'veileder');
  await keys.press(siri.getByRole('button', { name: 'Se hvordan det blir' }));
  expect(status(siri)).toBe(422);
  await expect(siri.getByRole('link', { name: /^Bokmål. Kontoret: Bruk bokstaver/ })).toBeVisible();
  await look(siri, 'writing names, with faults');
  await keys.write(siri.getByLabel('Kontoret – Bokmål'), 'koordinerende enhet');
  await keys.write(siri.getByLabel('Det samme ordet i bestemt form – Bokmål'), 'veilederen');
  await keys.press(siri.getByRole('button', { name: 'Se hvordan det blir' }));
  await expect(siri.getByText('Koordinerende enhet skal bekrefte søknaden')).toBeVisible();
  await expect(siri.getByText('Koordinatorteam og veileder').first()).toBeVisible();
  await look(siri, 'looking at names');
});

test('a letter in the words of the municipality, with the keyboard alone', async ({ as }) => {
  const siri = await as(OWNER);
  const keys = new Keyboard(siri);
  const letter = siri.getByRole('region', { name: /^Brevet på bokmål/ });
  await keys.press(siri.getByRole('link', { name: 'Egne tekster' }));
  await keys.press(siri.getByRole('link', { name: 'Endre teksten – Foreløpig svar' }));
  await expect(letter.getByText('Du kan vente svaret innen')).toBeVisible();
  await look(siri, 'writing an own letter');
  await keys.write(siri.getByRole('textbox', { name: 'Bokmål' }), 'Vi svarer snart.\n\nRing {telefon}.');
  await keys.press(siri.getByRole('button', { name: 'Vis brevet' }));
  expect(status(siri)).toBe(422);
  await expect(siri.getByRole('link', { name: /^Bokmål, linje 3: Flettefeltet «telefon»/ })).toBeVisible();
  await expect(letter.getByText('Ring {telefon}.')).toBeVisible();
  await look(siri, 'writing an own letter, with faults');
  await keys.write(siri.getByRole('textbox', { name: 'Bokmål' }), '# Når vi svarer\nVi svarer {navn} innen {frist}.');
  await keys.press(siri.getByRole('button', { name: 'Vis brevet' }));
  expect(status(siri)).toBe(200);
  await expect(letter.getByText(/^Vi svarer Oda Eksempel innen \w+dag/)).toBeVisible();
  await look(siri, 'an own letter before it is put forward');
  await keys.press(siri.getByRole('button', { name: 'Legg fram teksten' }));
  await expect(letter.getByText(/^Vi svarer Oda Eksempel innen \w+dag/)).toBeVisible();
  await look(siri, 'looking at an own letter');
  await keys.press(siri.getByRole('button', { name: 'Publiser' }));
  await look(siri, 'an own letter that is in use');

  // Back to ours, as others make letters here too.
  await go(siri.getByRole('link', { name: 'Endre teksten – Foreløpig svar' }));
  await siri.getByRole('textbox', { name: 'Bokmål' }).fill('');
  await go(siri.getByRole('button', { name: 'Legg fram teksten' }));
  await expect(letter.getByText('Du kan vente svaret innen')).toBeVisible();
  await look(siri, 'looking at a letter without own words');
  await go(siri.getByRole('button', { name: 'Publiser' }));
  await go(siri.getByRole('link', { name: 'Endre teksten – Foreløpig svar' }));
  await go(siri.getByRole('link', { name: 'Begynn med standardteksten' }));
  await expect(siri.getByRole('textbox', { name: 'Bokmål' })).toHaveValue('Du kan vente svaret innen {frist}.');
});

test('the law that letters name, with the keyboard alone', async ({ as }) => {
  unchecked('plan_social');
  const siri = await as(OWNER);
  const keys = new Keyboard(siri);
  await keys.press(siri.getByRole('link', { name: 'Lovhjemler' }));
  await look(siri, 'the law in letters');
  await keys.press(siri.getByRole('link', { name: 'Se og kontroller – Individuell plan i sosialtjenesten' }));
  await look(siri, 'one reference to the law, with words to come');
  await keys.press(siri.getByRole('button', { name: /^Jeg har sammenlignet med Lovdata/ }));
  await expect(siri.getByRole('status')).toHaveText('Endringen er lagret.');
  await look(siri, 'a reference that is checked');
  await keys.press(siri.getByRole('link', { name: 'Endre teksten' }));
  await look(siri, 'a reference in other words');
  await keys.press(siri.getByRole('button', { name: 'Lagre teksten' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'a reference in other words, with faults');
  await keys.write(siri.getByLabel('Bokmål'), 'sosialtjenesteloven § 17');
  await keys.write(siri.getByLabel('Fra hvilken dag'), new Date(Date.now() + 864e5 * 20)
    .toLocaleDateString('nb-NO', { timeZone: 'Europe/Oslo' }));
  await keys.press(siri.getByRole('button', { name: 'Lagre teksten' }));
  await expect(siri.getByText('Ikke kontrollert. Står ikke i brev.')).toBeVisible();
  await go(siri.getByRole('button', { name: /^Jeg har sammenlignet med Lovdata/ }));
});

test('figures of what families have said', async ({ as }) => {
  counted();
  const siri = await as(OWNER);
  await go(siri.getByRole('link', { name: 'Tilbakemeldinger', exact: true }));
  await go(siri.getByRole('link', { name: 'Tilbakemeldinger i tall' }));
  await expect(siri.getByRole('table', { name: 'Når de kom' })).toBeVisible();
  await expect(siri.getByRole('table', { name: 'Hva klagene gjelder' })).toBeVisible();
  await look(siri, 'feedback in figures');
  const file = siri.waitForEvent('download');
  await siri.getByRole('link', { name: 'Last ned som regneark' }).click();
  expect((await file).suggestedFilename()).toBe('tilbakemeldinger.csv');
  const lise = await as('lise.leder');
  await lise.goto('/tilbakemeldinger/tall');
  await look(lise, 'feedback in figures, of a leader');
  const lars = await as('lars.leder');
  await lars.goto('/tilbakemeldinger/tall');
  await look(lars, 'too little feedback for figures');
});
