// A log from its first day: opened with a consent, and others join when the family wants it (BTI).
import { date, toDesk, task } from './lib/cases.mjs';
import { logged } from './lib/logs.mjs';
import { go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

// What the form asks for, with the keyboard alone.
async function fill(page, keys, name) {
  await keys.write(page.getByLabel('Hvem gjelder det?'), name);
  await keys.write(page.getByLabel('Fødselsdato'), '3.9.2016');
  await keys.write(page.getByLabel('Hva ser dere, og hva vil dere oppnå?'), 'Orker ikke hele dagen.');
  await keys.choose(page.getByRole('radio', { name: 'Begge foreldrene' }));
  await keys.write(page.getByLabel('Hva heter den som svarte?'), 'Mor og far');
  await keys.write(page.getByLabel('Hva kan tjenestene få vite?'), 'Det som står i loggen.');
  await keys.choose(page.getByRole('radio', { name: 'Underskrevet på papir' }));
  await keys.press(page.getByRole('button', { name: 'Åpne loggen' }));
  await expect(page.getByRole('heading', { name: 'Nivå 1', exact: true })).toBeVisible();
}

test('a log is opened and goes to level 2, with the keyboard alone', async ({ as }) => {
  const name = `Nora Vandrer ${Date.now() % 100000}`;
  const stian = await as('stian.stafettholder');
  const keys = new Keyboard(stian);
  await keys.press(stian.getByRole('link', { name: 'Åpne stafettlogg' }));
  await look(stian, 'opening a log');
  await keys.press(stian.getByRole('button', { name: 'Åpne loggen' }));
  expect(status(stian)).toBe(422);
  await look(stian, 'opening a log, with faults');
  await fill(stian, keys, name);
  await look(stian, 'a log on level 1');

  await toDesk(stian, keys);
  await keys.press(task(stian, 'Stafettlogger å vurdere', name)
    .getByRole('link', { name: 'Avgjør hva som skjer videre' }));
  await look(stian, 'what happens next');
  await keys.choose(stian.getByRole('radio', { name: /^Utvide/ }));
  await keys.press(stian.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(stian)).toBe(422);
  await look(stian, 'what happens next, with faults');
  await keys.write(stian.getByLabel('Hva har virket, og hva har ikke virket?'), 'Ro om kvelden hjalp.');
  await keys.write(stian.getByLabel('Hva mener barnet og familien?'), 'Vil snakke med helsesykepleier.');
  await keys.write(stian.getByLabel('Hvem følger med på barnet mellom møtene?'), 'Per Lærer');
  await keys.choose(stian.getByRole('checkbox', { name: /^Familien vet/ }));
  await keys.write(stian.getByLabel('Hvilke tiltak trengs, og hvor omfattende er de?'), 'Samtaler.');
  await keys.write(stian.getByLabel('Hvor mye samordning trengs?'), 'To tjenester.');
  await keys.press(stian.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(stian.getByRole('heading', { name: 'Nivå 2', exact: true })).toBeVisible();
  await look(stian, 'a log on level 2');
});

test('what is done is looked at, and the team is asked, with the keyboard alone', async ({ as }) => {
  const name = `Liv Vandrer ${Date.now() % 100000}`;
  const stian = await as('stian.stafettholder');
  const keys = new Keyboard(stian);
  await keys.press(stian.getByRole('link', { name: 'Åpne stafettlogg' }));
  await fill(stian, keys, name);
  await keys.press(stian.getByRole('link', { name: 'Nytt mål' }));
  await look(stian, 'a goal');
  await keys.write(stian.getByLabel('Hva skal bli bedre for barnet?'), 'Orke skoledagen.');
  await keys.press(stian.getByRole('button', { name: 'Lagre, og skriv et tiltak' }));
  await look(stian, 'what is done for it');
  await keys.press(stian.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(stian)).toBe(422);
  await look(stian, 'what is done for it, with faults');
  await keys.write(stian.getByLabel('Hva skal gjøres?'), 'Rolig start.');
  await keys.write(stian.getByLabel('Hvem gjør det?'), 'Per Lærer');
  await keys.write(stian.getByLabel('Når ser dere på hva det har ført til?'), date(40));
  await keys.press(stian.getByRole('button', { name: 'Lagre', exact: true }));
  await keys.press(stian.getByRole('link', { name: /^Vurder Rolig/ }));
  await look(stian, 'what it led to');
  await keys.choose(stian.getByRole('radio', { name: 'Noe virkning' }));
  await keys.write(stian.getByLabel('Hva så dere, og hva gjør dere nå?'), 'Fire av fem dager.');
  await keys.press(stian.getByRole('button', { name: 'Lagre', exact: true }));
  await keys.press(stian.getByRole('link', { name: 'Skriv et lysglimt' }));
  await look(stian, 'a bright spot');
  await keys.choose(stian.getByRole('radio', { name: /^Barnets stemme/ }));
  await keys.write(stian.getByLabel('Skriv det kort'), 'Vil ha en venn.');
  await keys.press(stian.getByRole('button', { name: 'Lagre', exact: true }));
  await look(stian, 'a log with what is done');

  // The family lets the team know.
  await keys.press(stian.getByRole('link', { name: 'Spør BTI-teamet' }));
  await look(stian, 'the team may not know yet');
  await keys.press(stian.getByRole('link', { name: 'Registrer svar fra familien' }));
  await keys.choose(stian.locator('[name=svaret]').first());
  await keys.choose(stian.getByRole('radio', { name: 'Begge foreldrene' }));
  await keys.write(stian.getByLabel('Hva heter den som svarte?'), 'Mor og far');
  await keys.choose(stian.locator('[name=formal-5]'));
  await keys.write(stian.locator('[name=opplysninger]'), 'Det som står i loggen.');
  await keys.choose(stian.getByRole('checkbox', { name: 'BTI-teamet' }));
  await keys.choose(stian.getByRole('radio', { name: 'Underskrevet på papir' }));
  await keys.press(stian.getByRole('button', { name: 'Lagre', exact: true }));
  await stian.goto(`${stian.url().split('/samtykker')[0]}/stafettholder/kontaktskjema`);
  for (const [label, text] of [[/^Hva ser dere/, 'Orker ikke hele dagen.'],
    [/^Hva har dere prøvd/, 'Rolig start. (Per Lærer): Noe virkning. Fire av fem dager.'],
    [/^Hva mener barnet/, 'Vil ha en venn.']])
    await expect(stian.getByLabel(label)).toHaveValue(text);
  await look(stian, 'asking the team');
  await keys.press(stian.getByRole('button', { name: 'Send til BTI-teamet' }));
  expect(status(stian)).toBe(422);
  await look(stian, 'asking the team, with faults');
  await keys.choose(stian.getByRole('checkbox', { name: /^Råd/ }));
  await keys.write(stian.getByLabel('Hva mener familien?'), 'Vil ha råd.');
  await keys.write(stian.getByLabel('Hvilken leder har du spurt?'), 'Lise Leder');
  await keys.write(stian.getByLabel('Hvilken dag spurte du?'), date(0));
  await keys.press(stian.getByRole('button', { name: 'Send til BTI-teamet' }));
  await look(stian, 'what the team was asked');

  const britt = await as('britt.bti');
  const hers = new Keyboard(britt);
  await look(britt, 'the desk of the team');
  await hers.press(task(britt, 'Kontaktskjemaer å svare på', name)
    .getByRole('link', { name: /^Les og svar/ }));
  await look(britt, 'answering');
  await hers.press(britt.getByRole('button', { name: 'Send svaret' }));
  expect(status(britt)).toBe(422);
  await look(britt, 'answering, with faults');
  await hers.choose(britt.getByRole('checkbox', { name: 'Råd', exact: true }));
  await hers.write(britt.getByRole('textbox', { name: /^Svaret/ }), 'Begynn med kveldene.');
  await hers.press(britt.getByRole('button', { name: 'Send svaret' }));
  await look(britt, 'the room of the team');

  await toDesk(stian, keys);
  await keys.press(task(stian, 'Svar fra BTI-teamet', name).getByRole('link', { name: 'Les svaret' }));
  await expect(stian.getByText('Begynn med kveldene.')).toBeVisible();
  await look(stian, 'the answer');
  await keys.press(stian.getByRole('button', { name: 'Vi har fulgt det opp' }));
});

test('two open a log of one child, and the system owner finds out', async ({ as }) => {
  const name = `Ole Vandrer ${Date.now() % 100000}`;
  const stian = await as('stian.stafettholder');
  for (const page of [stian, await as('kari.koordinator')]) {
    await page.goto('/stafettlogg');
    await fill(page, new Keyboard(page), name);
  }
  const siri = await as('siri.systemansvarlig');
  await go(task(siri, 'To saker som kan gjelde samme barn', name)
    .getByRole('link', { name: 'Se på sakene' }));
  await look(siri, 'two cases that may be of one child');
  await go(siri.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(siri)).toBe(422);
  await look(siri, 'two cases, with faults');
  await siri.getByRole('radio', { name: /^Nei/ }).check();
  await siri.getByLabel('Hva har du gjort?').fill('Ringte begge.');
  await go(siri.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(siri.getByText(name)).toHaveCount(0);

  await stian.goto(logged().elsewhere);
  await look(stian, 'a log that came from elsewhere');
});
