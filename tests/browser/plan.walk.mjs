// From the yes to a plan, with the keyboard alone: how a coordinator begins with a family,
// who may know what, and who is around them, filled in at their table and fetched on paper.
import { accept, date, newName, offer, task, toDesk, waiting } from './lib/cases.mjs';
import { go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';
import { planned } from './lib/plans.mjs';

test('who is around a family, with the keyboard alone', async ({ as }) => {
  const school = newName('Skolen');
  const kai = await as('kai.koordinator');
  const keys = new Keyboard(kai);
  await go(kai.getByRole('link', { name: 'Mine saker' }));
  await go(kai.getByRole('main').locator('a[href^="/sak/"]').last());
  await keys.press(kai.getByRole('link', { name: 'Åpne tjenesteoversikten' }));
  await look(kai, 'the service overview');
  const doctor = kai.getByRole('link', { name: 'Fyll ut – Fastlege' });
  if (await doctor.count() > 0) {
    await keys.press(doctor);
    await look(kai, 'a row of the service overview');
    await keys.write(kai.getByLabel('Navn'), 'Dr. Ida Lund');
    await keys.write(kai.getByLabel('Kontaktinformasjon'), '900 00 111');
    await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  }
  await keys.press(kai.getByRole('link', { name: 'Legg til tjeneste eller rolle' }));
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(kai)).toBe(422);
  await look(kai, 'a row of the service overview, with faults');
  await keys.write(kai.getByLabel('Tjenestested eller rolle'), school);
  await keys.write(kai.getByLabel('Ansvarsområde'), 'Tilrettelagt undervisning');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(kai.getByText('Endringen er lagret.')).toBeVisible();
  await keys.press(kai.getByRole('button', { name: `Flytt opp – ${school}` }));
  await look(kai, 'the service overview, filled in');

  await keys.press(kai.getByRole('button', { name: 'Lag PDF' }));
  await expect(kai.getByRole('link', { name: 'Hent PDF' }))
    .toBeVisible({ timeout: 30_000 });
  await look(kai, 'the service overview on paper');
  const file = await keys.fetch(kai.getByRole('link', { name: 'Hent PDF' }));
  expect(file.suggestedFilename()).toBe('tjenesteoversikt.pdf');

  await go(kai.getByRole('main').getByRole('link', { name: 'Tjenesteoversikt', exact: true }));
  await keys.press(kai.getByRole('link', { name: `Endre – ${school}` }));
  await look(kai, 'changing a row of the service overview');
  await keys.press(kai.getByRole('button', { name: 'Fjern fra oversikten' }));
  await expect(kai.getByText(school)).toHaveCount(0);
});

test('how a coordinator begins with a family, with the keyboard alone', async ({ as }) => {
  const name = await waiting(as, 'Oppstart');
  await offer(await as('lise.leder'), name);
  const kai = await as('kai.koordinator');
  const keys = new Keyboard(kai);
  await accept(kai, name, keys);
  await keys.press(kai.getByRole('link', { name: 'Se oppstarten' }));
  await look(kai, 'a start with a family');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(kai)).toBe(422);
  await look(kai, 'a start with a family, with faults');
  await keys.choose(kai.getByRole('checkbox', { name: 'Jeg har møtt familien' }));
  await keys.choose(kai.getByRole('checkbox', { name: 'hvem som er nærmeste leder' }));
  await expect(kai.getByLabel('Når gjorde du det')).toHaveValue(date(0));
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await look(kai, 'a start with a family, begun');
  await toDesk(kai, keys);
  await expect(task(kai, 'Første kontakt med familien', name)).toHaveCount(0);
  await keys.press(task(kai, 'Oppstart med familien', name)
    .getByRole('link', { name: 'Se oppstarten' }));
  for (const what of ['hva familien gjør selv', 'når og hvordan', 'vet hva jeg gjør',
    'brukerorganisasjoner'])
    await keys.choose(kai.getByRole('checkbox', { name: what }));
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(kai.getByText('Oppstarten er gjennomført.')).toBeVisible();
  await look(kai, 'a start with a family, done');
  await keys.press(kai.getByRole('link', { name: 'Gå videre til samtykkene' }));
  await expect(kai.getByRole('heading', { level: 1 })).toHaveText('Samtykker');
});

test('what a family lets others know, with the keyboard alone', async ({ as }) => {
  const kai = await as('kai.koordinator');
  const keys = new Keyboard(kai);
  await go(kai.getByRole('link', { name: 'Mine saker' }));
  await go(kai.getByRole('main').locator('a[href^="/sak/"]').last());
  await keys.press(kai.getByRole('link', { name: 'Åpne samtykkene' }));
  await look(kai, 'consents');
  await keys.press(kai.getByRole('link', { name: 'Registrer svar fra familien' }));
  await look(kai, 'a consent');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(kai)).toBe(422);
  await look(kai, 'a consent, with faults');
  const summary = kai.getByRole('region', { name: 'Du må rette dette' });
  await keys.press(summary.getByRole('link', { name: 'Kryss av for hva det gjelder' }));
  await expect(kai.getByRole('checkbox', { name: 'Individuell plan' })).toBeFocused();
  await keys.choose(kai.getByRole('radio', { name: 'Ja, de samtykker' }));
  await keys.choose(kai.getByRole('radio', { name: 'Verge' }));
  await keys.write(kai.getByLabel('Hva heter den som svarte?'), 'Vera Verge');
  await keys.write(kai.getByLabel('Hvorfor svarer denne'), 'Vedtak fra Statsforvalteren.');
  await keys.choose(kai.getByRole('checkbox', { name: 'Individuell plan' }));
  await keys.write(kai.getByLabel('Hva kan tjenestene få vite?'), 'Det som trengs på skolen.');
  await keys.choose(kai.getByRole('checkbox', { name: 'Skole', exact: true }));
  await keys.write(kai.getByLabel('Andre utenfor kommunen'), 'Sykehuset');
  await keys.choose(kai.getByRole('radio', { name: 'Sagt muntlig' }));
  await keys.write(kai.getByLabel('Hvor lenge skal det gjelde?'), date(30));
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(kai.getByText('Lagret.')).toBeVisible();
  await look(kai, 'consents, one given');

  await keys.press(kai.getByRole('link', { name: 'Velg hvem som er med – Skole' }).first());
  await look(kai, 'who takes part');
  await keys.press(kai.getByRole('button', { name: 'Legg til' }));
  expect(status(kai)).toBe(422);
  await look(kai, 'who takes part, with faults');
  await kai.getByLabel('Velg en som skal være med').selectOption({ index: 1 });
  await keys.press(kai.getByRole('button', { name: 'Legg til' }));
  await look(kai, 'who takes part, somebody');

  await keys.press(kai.getByRole('main').getByRole('link', { name: 'Til samtykkene' }));
  await keys.press(kai.getByRole('link', { name: 'Trekk tilbake – Skole' }).first());
  await look(kai, 'taking a consent back');
  await keys.press(kai.getByRole('button', { name: 'Trekk tilbake' }));
  await look(kai, 'after a consent was taken back');
  await keys.press(kai.getByRole('button', { name: 'Tjenesten vet det' }));
  await expect(kai.getByText('Trukket tilbake').first()).toBeVisible();
  await look(kai, 'consents, one taken back');

  await keys.press(kai.getByRole('button', { name: 'Lag PDF' }));
  await expect(kai.getByRole('link', { name: 'Hent PDF' })).toBeVisible({ timeout: 30_000 });
  await look(kai, 'a consent on paper');
  const file = await keys.fetch(kai.getByRole('link', { name: 'Hent PDF' }));
  expect(file.suggestedFilename()).toBe('samtykke.pdf');
});

// Six services, three consents, two goals with two measures each, the signature: as a
// coordinator does it who sits at a family's table, and knows what they want to say.
async function overview(kai, keys) {
  await keys.press(kai.getByRole('link', { name: 'Åpne tjenesteoversikten' }));
  for (const [row, name] of [['Fyll ut – Fastlege', 'Dr. Ida Lund'],
    ['Fyll ut – Pårørende', 'Berit Vandrer'], ['Fyll ut – Saksbehandler', 'Tora Tjeneste']]) {
    await keys.press(kai.getByRole('link', { name: row }));
    await keys.write(kai.getByLabel('Navn'), name);
    await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  }
  for (const role of ['Skole', 'Avlastning', 'Fysioterapeut']) {
    await keys.press(kai.getByRole('link', { name: 'Legg til tjeneste eller rolle' }));
    await keys.write(kai.getByLabel('Tjenestested eller rolle'), role);
    await keys.write(kai.getByLabel('Hva de bidrar med'), 'Møter hver måned');
    await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  }
}

async function consents(kai, keys) {
  await keys.press(kai.getByRole('link', { name: 'Registrer samtykke til planen' }));
  await keys.choose(kai.getByRole('radio', { name: 'Ja, de samtykker' }));
  await keys.choose(kai.getByRole('radio', { name: 'Begge foreldrene' }));
  await keys.write(kai.getByLabel('Hva heter den som svarte?'), 'Berit og Bo Vandrer');
  await keys.choose(kai.getByRole('checkbox', { name: 'Individuell plan' }));
  await keys.write(kai.getByLabel('Hva kan tjenestene få vite?'), 'Det som står i planen.');
  await keys.choose(kai.getByRole('checkbox', { name: 'Skole', exact: true }));
  await keys.choose(kai.getByRole('checkbox', { name: 'NAV', exact: true }));
  await keys.write(kai.getByLabel('Andre utenfor kommunen'), 'Sykehuset');
  await keys.choose(kai.getByRole('radio', { name: 'Underskrevet på papir' }));
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(kai.getByText('Lagret.')).toBeVisible();
}

async function goal(kai, keys, text) {
  await keys.write(kai.getByRole('textbox', { name: 'Målsetting' }), text);
  await keys.press(kai.getByRole('button', { name: 'Lagre og legg til tiltak' }));
  for (const [i, next] of [[1, 'Lagre og legg til ett til'], [2, 'Lagre']]) {
    await keys.write(kai.getByRole('textbox', { name: 'Tiltak' }), `${text}, tiltak ${i}`);
    await keys.write(kai.getByLabel('Omfang'), 'En time hver uke');
    await keys.write(kai.getByLabel('Gjennomføring'), 'På skolen, med en voksen');
    await keys.write(kai.getByLabel('Tidsplan'), 'Fra januar');
    await keys.write(kai.getByLabel('Ansvarlig'), 'Skole');
    await keys.press(kai.getByRole('button', { name: next, exact: true }));
  }
}

// Everybody around the family, one more by e-mail, and an interpreter: called in at once.
async function callMeeting(kai, keys) {
  await keys.press(kai.getByRole('link', { name: 'Åpne møtene' }));
  await look(kai, 'meetings, none yet');
  await keys.press(kai.getByRole('link', { name: 'Nytt møte' }));
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(kai)).toBe(422);
  await look(kai, 'a meeting, with faults');
  await keys.choose(kai.getByRole('radio', { name: 'Ansvarsgruppemøte' }));
  await keys.write(kai.getByLabel('Dag', { exact: true }), date(20));
  await keys.write(kai.getByLabel('Fra klokken'), '9');
  await keys.write(kai.getByLabel('Til klokken'), '10.30');
  await keys.write(kai.getByLabel('Sted'), 'Rådhuset, møterom 2');
  await keys.write(kai.getByLabel('Dagsorden'), 'Skolen og avlastning');
  await keys.write(kai.getByLabel('Tolk til hvilket språk?'), 'polsk');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  for (const box of await kai.getByRole('group', { name: 'De som er rundt familien' })
    .getByRole('checkbox').all())
    await keys.choose(box);
  await keys.write(kai.getByLabel('Navn'), 'Anna Berg');
  await keys.write(kai.getByLabel('Tjenestested'), 'BUP');
  await keys.write(kai.getByLabel('E-postadresse'), 'anna@eksempel.no');
  await look(kai, 'who is to be at a meeting');
  await keys.press(kai.getByRole('button', { name: 'Legg til' }));
  await look(kai, 'who is to be at a meeting, chosen');
  await keys.press(kai.getByRole('link', { name: 'Gå videre til innkallingen' }));
  await look(kai, 'a meeting before it is called');
  await keys.press(kai.getByRole('button', { name: 'Send innkallingen på e-post' }));
  await keys.press(kai.getByRole('button', { name: 'Lag brevene' }));
  await expect(kai.getByRole('link', { name: 'Hent PDF' })).toBeVisible({ timeout: 30_000 });
  await look(kai, 'letters that call in, on paper');
  await keys.press(kai.getByRole('link', { name: 'Til møtet' }));
  await expect(kai.getByText('Alle vet når og hvor det er.')).toBeVisible();
  await keys.press(kai.getByRole('button', { name: 'Tolk er bestilt' }));
  await look(kai, 'a meeting that was called');
}

test('a plan from the yes to the signature, with the keyboard alone', async ({ as }) => {
  test.setTimeout(420_000);
  const name = await waiting(as, 'Plan');
  await offer(await as('lise.leder'), name);
  const kai = await as('kai.koordinator');
  const keys = new Keyboard(kai);
  await accept(kai, name, keys);
  const began = Date.now();
  await keys.press(kai.getByRole('link', { name: 'Åpne planen' }));
  await look(kai, 'a plan that nobody has begun');
  await keys.press(kai.getByRole('main').getByRole('link', { name: 'Fortsett på planen' }));
  await keys.press(kai.getByRole('link', { name: 'Åpne planen' }));
  await overview(kai, keys);
  await keys.press(kai.getByRole('link', { name: 'Åpne planen' }));

  await keys.press(kai.getByRole('link', { name: 'Fortsett på planen' }));
  await look(kai, 'a point of the plan');
  for (let i = 0; i < 7; i++) {
    await keys.write(kai.getByRole('textbox').last(), `Dette har vi snakket om, punkt ${i}.`);
    await keys.press(kai.getByRole('button', { name: 'Lagre og gå til neste' }));
  }
  await look(kai, 'a goal of the plan');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(kai)).toBe(422);
  await look(kai, 'a goal of the plan, with faults');
  await goal(kai, keys, 'Trives på skolen');
  await keys.press(kai.getByRole('link', { name: 'Legg til målsetting' }));
  await goal(kai, keys, 'Sover godt');
  await keys.press(kai.getByRole('link', { name: 'Endre tiltaket' }).first());
  await look(kai, 'a measure of the plan');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await keys.press(kai.getByRole('link', { name: 'Skriv når planen gjelder' }));
  await look(kai, 'the period of the plan');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await consents(kai, keys);
  await go(kai.getByRole('link', { name }).first());
  await keys.press(kai.getByRole('link', { name: 'Åpne planen' }));
  await look(kai, 'a plan that is whole');

  await keys.press(kai.getByRole('button', { name: 'Lag PDF' }));
  await expect(kai.getByRole('link', { name: 'Hent PDF' })).toBeVisible({ timeout: 30_000 });
  await look(kai, 'a plan to be signed, on paper');
  await keys.press(kai.getByRole('main').getByRole('link', { name: 'Individuell plan' }).last());
  await keys.press(kai.getByRole('link', { name: 'Registrer underskrift og godkjenn' }));
  await keys.press(kai.getByRole('button', { name: 'Godkjenn planen' }));
  expect(status(kai)).toBe(422);
  await look(kai, 'signing a plan, with faults');
  await keys.write(kai.getByLabel('Sted'), 'Havnsund');
  await keys.choose(kai.getByRole('radio', { name: 'Begge foreldrene' }));
  await keys.write(kai.getByLabel('Navn på den eller dem'), 'Berit og Bo Vandrer');
  await keys.press(kai.getByRole('button', { name: 'Godkjenn planen' }));
  await expect(kai.getByText('Planen er godkjent. Gi familien originalen.')).toBeVisible();
  await expect(kai.getByRole('link', { name: 'Hent PDF' })).toBeVisible({ timeout: 30_000 });
  await look(kai, 'a plan that was approved');
  const file = await keys.fetch(kai.getByRole('link', { name: 'Hent PDF' }));
  expect(file.suggestedFilename()).toBe('individuell-plan.pdf');
  await go(kai.getByRole('link', { name }).first());
  await callMeeting(kai, keys);
  console.log(`a plan: ${keys.pressed} keys, ${Math.round((Date.now() - began) / 1000)} s`);

  await go(kai.getByRole('link', { name }).first());
  await keys.press(kai.getByRole('link', { name: 'Åpne planen' }).first());
  await look(kai, 'the plan, once it is approved');
  await keys.press(kai.getByRole('link', { name: 'Noter en endring' }).first());
  await look(kai, 'a change that waits');
  await keys.write(kai.getByLabel('Hva er endret?'), 'Ny støttekontakt.');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await keys.press(kai.getByRole('button', { name: 'Begynn evalueringen' }));
  await look(kai, 'a plan that is evaluated');
  await keys.press(kai.getByRole('link', { name: 'Skriv konklusjon' }).first());
  await look(kai, 'concluding a measure');
  await keys.write(kai.getByLabel('Konklusjon'), 'Virker godt.');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await keys.press(kai.getByRole('link', { name: 'Kopier av planen' }));
  await look(kai, 'copies of a plan that nobody may have');
  await keys.press(kai.getByRole('main').getByRole('link', { name: 'Individuell plan' }).last());
  await go(kai.getByRole('link', { name: 'Godkjente planer' }));
  await look(kai, 'the versions of a plan');
});

// What was held yesterday, what came of it, and what became of that.
test('a meeting afterwards, with the keyboard alone', async ({ as }) => {
  planned();
  const kai = await as('kai.koordinator');
  const keys = new Keyboard(kai);
  await go(kai.getByRole('link', { name: 'Mine saker' }));
  await go(kai.getByRole('main').locator('a[href^="/sak/"]').first());
  await keys.press(kai.getByRole('link', { name: 'Åpne møtene' }));
  await keys.press(kai.getByRole('link', { name: 'Nytt møte' }));
  await keys.choose(kai.getByRole('radio', { name: 'Annet møte' }));
  await keys.write(kai.getByLabel('Dag', { exact: true }), date(0));
  await keys.write(kai.getByLabel('Fra klokken'), '0');
  await keys.write(kai.getByLabel('Til klokken'), '0.30');
  await keys.write(kai.getByLabel('Sted'), 'Skolen');
  await keys.write(kai.getByLabel('Hvem kaller inn'), 'BUP');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await look(kai, 'a meeting that others call');
  await keys.press(kai.getByRole('link', { name: 'Skriv referat' }));
  await look(kai, 'minutes');
  await keys.write(kai.getByLabel('Hva snakket dere om?'), 'Vi ble enige om skolestart.');
  await keys.press(kai.getByRole('button', { name: 'Lagre referatet' }));
  await keys.press(kai.getByRole('link', { name: 'Legg til noe dere ble enige om' }));
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(kai)).toBe(422);
  await look(kai, 'an agreement, with faults');
  await keys.write(kai.getByLabel('Hva er avtalt?'), 'Søke om støttekontakt');
  await keys.write(kai.getByLabel('Hvem skal gjøre det?'), 'Skolen');
  await keys.write(kai.getByLabel('Innen hvilken dag?'), date(5));
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await look(kai, 'a meeting that was held');
  const into = kai.getByRole('button', { name: /Gjør til tiltak|Noter til neste evaluering/ });
  if (await into.count() > 0) {
    await keys.press(into.first());
    await expect(kai.getByText('Det er tatt med.')).toBeVisible();
  }
  await keys.press(kai.getByRole('link', { name: 'Følg opp' }).first());
  await look(kai, 'following up what is agreed');
  await keys.choose(kai.getByRole('radio', { name: 'Står stille' }));
  await keys.write(kai.getByLabel('Hva kom ut av det?'), 'Kontoret svarer ikke.');
  await keys.press(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await look(kai, 'what is agreed');
  await toDesk(kai, keys);
  await expect(kai.getByText('Står stille').first()).toBeVisible();
});

test('why a plan is not made, with the keyboard alone', async ({ as }) => {
  const kai = await as('kai.koordinator');
  const keys = new Keyboard(kai);
  await go(kai.getByRole('link', { name: 'Mine saker' }));
  await go(kai.getByRole('main').locator('a[href^="/sak/"]').last());
  await keys.press(kai.getByRole('link', { name: 'Åpne planen' }));
  await look(kai, 'a plan that should have been there');
  await keys.press(kai.getByRole('link', { name: /^(Si hvorfor|Svar på nytt)$/ }));
  const save = kai.getByRole('button', { name: 'Lagre svaret' });
  await keys.press(save);
  expect(status(kai)).toBe(422);
  await look(kai, 'why there is no plan, with faults');
  await keys.choose(kai.getByRole('radio', { name: 'Tjenestene kommer ikke med sin del' }));
  await keys.press(save);
  await expect(kai.getByText('Endringen er lagret.')).toBeVisible();
  await expect(kai.getByText('Tjenestene kommer ikke med sin del')).toBeVisible();
  await look(kai, 'why there is no plan yet');
});
