// The whole story of a child, from the first log to the last closing, through seven hands: what
// somebody has said once stands in the next form already, and the life line tells all of it.
import { accept, date, lifeLine, newName, offer, task, toDesk, toQueue }
  from './lib/cases.mjs';
import { go, look } from './lib/look.mjs';
import { expect, test } from './lib/people.mjs';
import { Story } from './lib/story.mjs';

// Ten this year, whichever year it is: the parents answer, and the child is heard.
const BIRTH = `3.9.${Number(date(0).split('.')[2]) - 10}`;
const PARENTS = 'Berit og Bo Vandrer';
const CONCERN = 'Orker ikke hele skoledagen.';
const GOAL = 'Orke skoledagen.';
const MEASURE = 'Rolig start hver morgen.';
const WHO = 'Per Lærer';
const FOCUS = 'Ida Assistent';
const CAME_OF_IT = 'Fire av fem dager gikk bra.';
const TRIED = `${MEASURE} (${WHO}): Noe virkning. ${CAME_OF_IT}`;
const CHILD = 'Vil ha noen å spise sammen med.';
const FAMILY = 'Vil ha én å ringe.';
const LEADER = 'Lars Somby';
const BOUNDS = 'Det som står i loggen.';

// What stands in a form already, form by form: thirty fields that nobody types again.
const CARRIED = Object.entries({
  'to level 2': ['niva_fordi'],
  'the health station may know': ['giver_navn', 'formal-5', 'opplysninger'],
  'to level 3': ['niva_fordi', 'fokusperson'],
  'the team may know': ['giver_navn', 'formal-5', 'opplysninger'],
  'the contact form': ['bekymring', 'har_provd', 'barnet_mener', 'familiens_syn', 'leder_navn',
    'leder_dato'],
  'the application': ['navn', 'fodselsdato', 'plan', 'kanal', 'soknaden',
    'avsender_navn'],
  'the decision': ['koordinatorslag'],
  'the plan': ['malsetting', 'tiltak', 'ansvarlig', 'tidsplan'],
  'the child in the plan': ['punkt'],
  'the rest of the plan': ['deltaker'],
  'the school may know of the plan': ['giver_navn'],
  'the signatures': ['underskriver_navn'],
}).flatMap(([where, fields]) => fields.map(field => [where, field]));

// What is typed again all the same: nothing. Who answers, and in which right, is still asked each
// time, with a choice that nobody has made beforehand.
const AGAIN = [];

// The address of the case a page is of.
const file = page => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');

async function opens(page, story) {
  const h = story.hand(page, 'opening the log');
  await h.link('Åpne stafettlogg');
  await h.says('Hvem gjelder det?', story.name);
  await h.says('Fødselsdato', BIRTH);
  await h.says('Hva ser dere, og hva vil dere oppnå?', CONCERN);
  await h.radio('Begge foreldrene');
  await h.says('Hva heter den som svarte?', PARENTS);
  await h.says('Hva kan tjenestene få vite?', BOUNDS);
  await h.radio('Underskrevet på papir');
  await h.button('Åpne loggen');
  await expect(page.getByRole('heading', { name: 'Nivå 1', exact: true })).toBeVisible();
}

// A goal, what is done for it, what came of it, and what the child says.
async function works(page, story) {
  const h = story.hand(page, 'goals and measures of the log');
  await h.link('Nytt mål');
  await h.says('Hva skal bli bedre for barnet?', GOAL);
  await h.button('Lagre, og skriv et tiltak');
  await h.says('Hva skal gjøres?', MEASURE);
  await h.says('Hvem gjør det?', WHO);
  await h.day('Frist', date(60));
  await h.day('Når ser dere på hva det har ført til?', date(40));
  await h.button('Lagre');
  await h.link(/^Vurder Rolig/);
  await h.radio('Noe virkning');
  await h.says('Hva så dere, og hva gjør dere nå?', CAME_OF_IT);
  await h.button('Lagre');
  await h.link('Skriv et lysglimt');
  await h.radio(/^Barnets stemme/);
  await h.says('Skriv det kort', CHILD);
  await h.button('Lagre');
}

// What was tried, and who sees to the child, stands there as the log has it.
async function widens(page, story, { level, wish, carried, leader }) {
  const h = story.hand(page, `to level ${level}`);
  await h.link('Avgjør hva som skjer videre');
  await h.finds(carried);
  await h.radio(/^Utvide/);
  await h.says('Hva mener barnet og familien?', wish);
  if (carried.fokusperson === undefined)
    await h.says('Hvem følger med på barnet mellom møtene?', FOCUS);
  await h.tick(/^Familien vet/);
  await h.says('Hvilke tiltak trengs', `Tiltak på nivå ${level}.`);
  await h.says('Hvor mye samordning trengs?', `${level} tjenester.`);
  if (leader) {
    await h.says('Hvilken leder har du spurt?', leader);
    await h.day('Hvilken dag spurte du?', date(0));
  }
  await h.button('Lagre');
  await expect(page.getByRole('heading', { name: `Nivå ${level}`, exact: true })).toBeVisible();
}

// The family lets others know of the log, and somebody of a service takes part.
async function lets(page, story, { where, who, unit, team = false, same = true }) {
  const h = story.hand(page, where);
  await page.goto(`${file(page)}/samtykker`);
  await look(page, `consents, where ${where}`);
  await h.link(same ? /^Flere får vite det samme/ : 'Registrer svar fra familien');
  await look(page, `a further consent, where ${where}`);
  await h.finds({ giver_navn: PARENTS, ...(same && { 'formal-5': 'ja', opplysninger: BOUNDS }) },
    { gitt_dato: date(0), gjelder_til: await h.proposed('gjelder_til') });
  await h.radio('Ja, de samtykker');
  await h.radio('Begge foreldrene');
  if (!same) {
    await h.tick('Individuell plan');
    await h.says('Hva kan tjenestene få vite?', 'Det som står i planen.');
  }
  await h.tick(unit);
  if (team)
    await h.tick('BTI-teamet');
  await h.radio('Underskrevet på papir');
  await h.button('Lagre');
  if (!who)
    return;
  await h.link(`Velg hvem som er med – ${unit}`);
  await h.pickOne('Velg en som skal være med', who);
  await h.button('Legg til');
}

// Asks somebody to have the baton, who says yes with a click.
async function handsOn(page, next, story, who) {
  const h = story.hand(page, `the baton to ${who}`);
  await page.goto(file(page));
  await h.link('Gi stafettpinnen videre');
  await h.radio(who);
  await h.tick(/^Vi har snakket/);
  await look(page, 'giving the baton on');
  await h.button('Spør om å ta over');
  await toDesk(next);
  await accept(next, story.name);
}

// The contact form has six fields, and six of them are filled in.
async function asksTeam(page, story) {
  const h = story.hand(page, 'the contact form');
  await page.goto(`${file(page)}/logg`);
  await h.link('Spør BTI-teamet');
  await h.finds({ bekymring: CONCERN, har_provd: TRIED, barnet_mener: CHILD, familiens_syn: FAMILY,
    leder_navn: LEADER, leder_dato: date(0) });
  await h.tick('En annen stafettholder');
  await h.tick('Om familien bør få individuell plan');
  await look(page, 'asking the team of a holder and a plan');
  await h.button('Send til BTI-teamet');
}

async function answers(page, story, who) {
  const h = story.hand(page, 'the answer of the team');
  await h.press(task(page, 'Kontaktskjemaer å svare på', story.name)
    .getByRole('link', { name: /^Les og svar/ }));
  await look(page, 'answering, where somebody can be named');
  await h.finds({});
  await h.tick('En ny stafettholder blir spurt');
  await h.tick(/^Vi anbefaler individuell plan/);
  await h.tick(/^Familien vil at tjenestekontoret/);
  await h.says('Svaret', 'Det trengs en plan, og én å ringe.');
  await h.radio(who);
  await h.button('Send svaret');
}

// She who was named has the baton with her yes; what the team said is hers to follow up.
async function isNamed(page, story) {
  const h = story.hand(page, 'what the team said');
  await accept(page, story.name);
  await look(page, 'a case whose baton the team gave on');
  await h.link('Les svaret');
  await expect(page.getByText('Det trengs en plan, og én å ringe.')).toBeVisible();
  await h.button('Vi har fulgt det opp');
  await page.goto(`${file(page)}/logg`);
  await expect(page.getByRole('region', { name: 'BTI-teamet' })).toContainText('Besvart');
}

// The office's door: what the log says is the application, for the family to mend.
async function applies(page, story) {
  const h = story.hand(page, 'the application');
  await toQueue(page);
  await go(page.getByRole('listitem').filter({ hasText: story.name })
    .getByRole('link', { name: 'Ta kontakt' }).first());
  await look(page, 'what the team recommends, at the office');
  await go(page.getByRole('complementary').getByRole('link'));
  await look(page, 'application that begins with a log');
  await h.finds({ navn: story.name, fodselsdato: BIRTH, plan: 'ja', kanal: 'tjeneste',
    soknaden: ['BTI-teamet anbefaler individuell plan, og familien vil at dere tar kontakt.',
      `Det de ser: ${CONCERN}`, `Det som er prøvd: ${TRIED}`, `Barnet mener: ${CHILD}`,
      `Familien mener: ${FAMILY}`].join('\n'), avsender_navn: PARENTS }, { malform: 'nb' });
  await h.choose(page.getByRole('radio', { name: 'Koordinator', exact: true }));
  await h.day('Når kom søknaden?', date(0));
  await h.radio('Foresatt eller verge');
  await h.says('Postadresse', 'Solveien 3, 4800 Arendal');
  await h.button('Ta imot søknaden');
  await h.tick('Det er den samme personen');
  await h.button('Ta imot søknaden');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Søknaden');
}

// Written by one of the office, approved by another, and sent in the post.
async function decides(page, colleague, story) {
  const h = story.hand(page, 'the decision');
  await h.link('Avgjør');
  await h.finds({ koordinatorslag: 'koordinator' }, { brevslag: 'enkeltvedtak' });
  for (const group of ['Koordinator', 'Individuell plan'])
    await h.choose(page.getByRole('group', { name: group, exact: true })
      .getByRole('radio', { name: 'Innvilget', exact: true }));
  await h.tick('Individuell plan etter helselovene');
  await h.pick(page.getByLabel('Hvilken hjemmel er den viktigste?'),
    'Individuell plan etter helselovene');
  await h.says('Hva bygger vedtaket på?', 'Tre tjenester hjelper over tid.');
  await h.button('Ferdig – send til godkjenning');
  await colleague.goto(page.url());
  await go(colleague.getByRole('link', { name: 'Godkjenn vedtaket' }));
  await colleague.getByLabel('Jeg har lest vedtaket').check();
  await go(colleague.getByRole('button', { name: 'Godkjenn og lag brevet' }));
  await page.reload();
  await h.link('Send vedtaksbrevet');
  await expect(page.getByRole('link', { name: 'Hent PDF' })).toBeVisible({ timeout: 60_000 });
  await h.radio('I posten');
  await h.button('Brevet er sendt');
}

// The units that the family knows already come first, so that nobody has to say why.
async function distributes(page, story) {
  const h = story.hand(page, 'to a unit');
  await h.link('Fordel til enhet');
  await look(page, 'distributing a child with a log');
  await h.finds({});
  await h.radio(/^Helsestasjonen/);
  await h.button('Fordel saken');
  await expect(page.getByText('Venter på koordinator').first()).toBeVisible();
}

// Whoever has the baton says what becomes of the log, and the family what goes into the plan.
async function chooses(page, story) {
  const h = story.hand(page, 'log and coordinator');
  await toDesk(page);
  await h.press(task(page, 'Logg og koordinator', story.name)
    .getByRole('link', { name: 'Avgjør det' }));
  await expect(page.getByText(MEASURE)).toBeVisible();
  await look(page, 'a log beside a coordinator');
  await h.finds({});
  await h.tick(GOAL);
  await h.tick('Familien vil at målene skal stå i planen');
  await h.radio(/^Loggen avsluttes/);
  await h.button('Lagre');
}

// From why to what is left, to the end. Why is asked anew, also where it was chosen before.
async function closes(page, story, where, reason, summary) {
  const h = story.hand(page, where);
  await h.finds({});
  await h.radio(reason);
  await h.button('Begynn avslutningen');
  await h.day(/^Når snakket du med familien/, date(0));
  await h.day(/^Når (fikk tjenestene|så du etter)/, date(0));
  await h.says('Oppsummering', summary);
  await h.tick('Alt er gjort');
  await h.button('Lagre');
  await expect(page.getByText('Saken er avsluttet.')).toBeVisible();
  await expect(page.getByText(story.name), 'on her desk').toHaveCount(0);
}

// The plan has what the log had, in its own words and with who does it.
async function takesOver(page, story) {
  const h = story.hand(page, 'the plan');
  await page.goto(`${file(page)}/plan`);
  await look(page, 'a plan that took a log over');
  await h.link(/^Endre målsettingen/);
  await h.finds({ malsetting: GOAL });
  await page.goBack();
  await h.link(/^Endre tiltaket/);
  await h.finds({ tiltak: MEASURE, ansvarlig: WHO, tidsplan: date(60) });
  await page.goBack();
}

// Whoever takes part for a service that may know of the log reads it while it goes on, and so
// what the child has said there stands in the plan.
async function hears(page, story) {
  const h = story.hand(page, 'the child in the plan');
  await h.link('Skriv hva barnet selv mener');
  await look(page, 'what the child says, from the log');
  await h.finds({ punkt: CHILD });
  await h.button('Lagre');
}

// Of what is missing, no more than a plan must have.
async function writesPlan(page, story) {
  const h = story.hand(page, 'the rest of the plan');
  const plan = `${file(page)}/plan`;
  await h.link('Skriv hva som er viktig for planeieren');
  await h.says('Hva er viktig for meg?', 'En hverdag jeg klarer.');
  await h.button('Lagre');
  await h.link('Skriv når planen gjelder');
  await h.button('Lagre');
  await page.goto(plan.replace('/plan', '/tjenester'));
  await h.link('Fyll ut – Saksbehandler');
  await h.finds({ deltaker: 'Tora Strandvåg' },
    { kontaktinfo: await h.proposed('kontaktinfo') });
  await h.button('Lagre');
  await lets(page, story, { where: 'the school may know of the plan', unit: 'Skole',
    same: false });
  await page.goto(plan);
}

async function approves(page, story) {
  const h = story.hand(page, 'the signatures');
  await h.link('Registrer underskrift og godkjenn');
  await look(page, 'approving a plan whose signer is known');
  await h.finds({ underskriver_navn: PARENTS },
    { underskrevet: date(0), sprak: 'nb' });
  await h.says('Sted', 'Havnsund');
  await h.radio('Begge foreldrene');
  await h.tick(/^Det som ikke er fylt ut/);
  await h.button('Godkjenn planen');
  await expect(page.getByText('Planen er godkjent. Gi familien originalen.')).toBeVisible();
}

// What the plan led to is said before it ends.
async function concludes(page, story) {
  const h = story.hand(page, 'the evaluation of the plan');
  await page.goto(`${file(page)}/plan`);
  await h.button('Begynn evalueringen');
  await h.link(/^Skriv konklusjon/);
  await h.says('Konklusjon', 'Orker hele dagen nå.');
  await h.button('Lagre');
  await page.goto(file(page));
  await h.link('Avslutt saken');
}

// Oldest first.
async function tells(page) {
  const all = await lifeLine(page).locator('li:not([data-when])').getByRole('heading')
    .allInnerTexts();
  expect(all.reverse()).toEqual([
    'Stafettloggen ble åpnet', 'Gikk til nivå 2',
    'Spurt om å ta stafettpinnen: Kari Šarić', 'Fordelt til Helsestasjonen',
    'Sa ja og har nå ansvaret: Kari Šarić', 'Gikk til nivå 3',
    'BTI-teamet ble spurt', 'BTI-teamet svarte', 'Spurt om å ta stafettpinnen: Frida Åsen-Lie', 'Fordelt til Systemansvarlig IP/koordinatorteam',
    'Sa ja og har nå ansvaret: Frida Åsen-Lie',
    'Registrert av Tora Strandvåg', 'Søknaden kom', 'Vedtaket ble sendt', 'Fordelt til Helsestasjonen',
    'Midlertidig ansvarlig ble Lars Somby', 'Spurt om å ta saken: Kari Šarić',
    'Sa ja og har nå ansvaret: Kari Šarić',
    'Barnet fikk koordinator, og stafettloggen avsluttes', 'Avslutningen ble påbegynt',
    'Avsluttet: en annen ordning har tatt over', 'Planen ble godkjent',
    'Avslutningen ble påbegynt', 'Avsluttet: behovet er over']);
}

test('one child, from the first log to the last closing', async ({ as }) => {
  test.setTimeout(240_000);
  const story = new Story(newName('Liv'));
  const stian = await as('stian.stafettholder');
  await opens(stian, story);
  await works(stian, story);
  await look(stian, 'a log with a goal that was looked at');
  await widens(stian, story, { level: 2, wish: 'Vil snakke med helsesykepleier.',
    carried: { niva_fordi: TRIED } });
  await lets(stian, story, { where: 'the health station may know', who: 'Kari Šarić',
    unit: 'Helsestasjonen' });
  const kari = await as('kari.koordinator');
  await handsOn(stian, kari, story, 'Kari Šarić');

  await kari.goto(`${file(kari)}/logg`);
  await widens(kari, story, { level: 3, wish: FAMILY,
    carried: { niva_fordi: TRIED, fokusperson: FOCUS },
    leader: LEADER });
  await lets(kari, story, { where: 'the team may know', who: 'Frida Åsen-Lie',
    unit: 'Systemansvarlig IP/koordinatorteam', team: true });
  await asksTeam(kari, story);
  await answers(await as('britt.bti'), story, 'Frida Åsen-Lie');
  const frida = await as('frida.fadder');
  await isNamed(frida, story);

  const tora = await as('tora.tjenestekontor');
  await applies(tora, story);
  await decides(tora, await as('elen.malik'), story);
  await distributes(tora, story);
  await offer(await as('lars.leder'), story.name, 'Kari Šarić');
  await toDesk(kari);
  await accept(kari, story.name);
  await look(kari, 'a case with a log and a coordinator');
  await chooses(frida, story);
  await takesOver(kari, story);
  await hears(kari, story);
  await look(frida, 'closing a log');
  await closes(frida, story, 'closing a log', /^En annen ordning/, 'Orker mer av dagen.');
  await writesPlan(kari, story);
  await approves(kari, story);
  await concludes(kari, story);
  await closes(kari, story, 'closing a plan', /^Behovet er over/, 'Klarer seg selv nå.');
  await tora.goto(file(tora));
  await look(tora, 'the life line of a whole story');
  await tells(tora);
  console.log(story.told());
  expect(story.carried.map(([where, field]) => [where, field])).toEqual(CARRIED);
  expect(story.again.map(([where, field]) => [where, field])).toEqual(AGAIN);
});
