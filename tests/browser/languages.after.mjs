// Every page in the other languages: whole, valid, and in no language but its own.
import * as database from './lib/database.mjs';
import { consented } from './lib/consents.mjs';
import { closed } from './lib/closings.mjs';
import { logged } from './lib/logs.mjs';
import { planned } from './lib/plans.mjs';
import { quote, sql, unmatched } from './lib/database.mjs';
import { expect, test } from './lib/people.mjs';
import { date, offer, waiting } from './lib/cases.mjs';
import { go, look } from './lib/look.mjs';
import { say, speaks } from './lib/words.mjs';

// Pages of others would change under their hands: these walk alone.
test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);

const UNIT = '/enhet/familietjenesten';
// What somebody who holds a case has to do with it: its path, a claim, a question.
let data, courses, asked, open_, registered, held, told, applied, complained, let_, plan, ended,
  logs, family;

function numberOf(name) {
  return sql(`SELECT number FROM strand WHERE name = ${quote(name)}`);
}

// The oldest case of Kai's, with a claim that waits and a question of his own.
function heldByKai() {
  const slug = { coordinator: 'koordinator', child_coordinator: 'barnekoordinator',
    everyday_coordinator: 'hverdagskoordinator',
    family_coordinator: 'familiekoordinator' };
  const [number, kind, claim] = sql(`SELECT s.number, s.kind, m.id FROM strand s
    JOIN employee e ON e.id = s.holder AND e.username = 'kai.koordinator'
    JOIN claim m ON m.casefile = s.casefile AND m.state = 'open'
   WHERE s.state = 'active' ORDER BY m.id DESC LIMIT 1`).split('\t');
  const [changedNumber, changedKind] = sql(`SELECT s.number, s.kind FROM handover h
    JOIN strand s ON s.id = h.strand JOIN employee e ON e.id = s.holder
      AND e.username = 'kai.koordinator' WHERE h.taken IS NOT NULL
   ORDER BY h.id DESC LIMIT 1`).split('\t');
  const question = state => sql(`SELECT MAX(id) FROM question
    WHERE state = '${state}'`);
  return { number, path: `/sak/${number}/${slug[kind]}`,
    claim: `/sak/${number}/krav/${claim}`, open: question('open'),
    note: sql('SELECT MAX(id) FROM note'),
    answered: question('answered'),
    problem: sql('SELECT MAX(id) FROM problem'),
    changed: `/sak/${changedNumber}/${slug[changedKind]}` };
}

function pathOf(number) {
  return `/sak/${number}/barnekoordinator`;
}

// One case of each state, made in bokmål.
test('cases to be shown are there', async ({ as }) => {
  open_ = numberOf(await waiting(as, 'Språk', { wish: 'Helst Kai.' }));
  const name = await waiting(as, 'Spurt');
  await offer(await as('lise.leder'), name);
  asked = numberOf(name);
  registered = sql(`SELECT number FROM strand WHERE state = 'registered'
    AND kind = 'child_coordinator' ORDER BY id DESC LIMIT 1`);
  unmatched();
  database.asked();
  applied = database.applied();
  complained = database.complained();
  database.opened();
  database.reported();
  told = database.heard();
  let_ = consented();
  plan = planned();
  ended = closed();
  logs = logged();
  family = sql(`SELECT CONCAT('/sak/', s.number) FROM strand s JOIN employee e ON e.id = s.holder
    AND e.username = 'kai.koordinator' WHERE s.kind = 'family_coordinator' AND s.state = 'active'
    AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.strand = s.id AND o.open_mark = 1) LIMIT 1`);
  database.counted();
  database.worded();
  database.unchecked('plan_nav');
  database.reworded('overview_of_cases');
  database.round('kai.koordinator');
  database.changed('familietjenesten', 'kai.koordinator');
  held = heldByKai();
  courses = { coming: sql('SELECT MAX(id) FROM course WHERE held > CURRENT_DATE AND called_off IS NULL'),
    past: sql('SELECT MAX(id) FROM course WHERE held < CURRENT_DATE'),
    kais: sql(`SELECT MIN(a.id) FROM attendance a JOIN employee e ON e.id = a.employee
      AND e.username = 'kai.koordinator' WHERE a.live = 1`) };
  data = sql(`SELECT title FROM employee UNION SELECT name FROM unit
    UNION SELECT name FROM employee`).split('\n').concat('BTI-teamet');
});

// What is chosen is said to be kept, and a substitute sees whose cases they are.
test('settings are kept, and a colleague stands in', async ({ as }) => {
  const kai = await as('kai.koordinator');
  await go(kai.getByRole('banner').getByRole('link', { name: 'innstillinger' }));
  await look(kai, 'settings');
  await kai.getByRole('radio', { name: 'Mørkt' }).check();
  await go(kai.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(kai.getByRole('status')).toHaveText('Lagret');
  await expect(kai.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await look(kai, 'settings, saved and dark');
  await go(kai.getByRole('main').getByRole('link', { name: 'Meld fravær' }));
  await look(kai, 'absence');
  await go(kai.getByRole('button', { name: 'Lagre fraværet' }));
  await look(kai, 'absence, with faults');
  await kai.getByLabel('Første dag').fill(date(0));
  await kai.getByLabel('Siste dag').fill(date(2));
  await go(kai.getByRole('button', { name: 'Lagre fraværet' }));
  await look(kai, 'absence with nobody in his place');
  await kai.getByLabel('Hvem er stedfortreder?').first().selectOption({ index: 1 });
  await go(kai.getByRole('button', { name: 'Velg', exact: true }));
  await look(kai, 'absence with a substitute');
  const other = await as(sql(`SELECT e.username FROM absence s
    JOIN employee e ON e.id = s.substitute ORDER BY s.id DESC LIMIT 1`));
  await expect(other.getByText('I stedet for Kai').first()).toBeVisible();
  await look(other, 'desk of a substitute');
  await go(kai.getByRole('button', { name: 'Avslutt' }));
  await expect(kai.getByRole('heading', { name: 'Meldt fravær' })).toHaveCount(0);
  const odd = await as('odd.drift');
  await odd.goto('/fravaer');
  await look(odd, 'nobody to choose as substitute');
  const full = sql(`SELECT e.username FROM strand s JOIN employee e ON e.id = s.holder
    WHERE s.live = 1 AND s.held_as = 'accepted' GROUP BY e.id, e.username ORDER BY COUNT(*) DESC
    LIMIT 1`);
  const busy = await as(full);
  await busy.goto('/fravaer');
  await go(busy.getByRole('link', { name: 'Velg fast stedfortreder' }));
  await look(busy, 'choosing a standing substitute');
  await busy.getByLabel('Hvem er stedfortreder?').selectOption({ index: 1 });
  await go(busy.getByRole('button', { name: 'Lagre' }));
  await expect(busy.getByText('Fast stedfortreder er lagret.')).toBeVisible();
  await look(busy, 'a standing substitute');
  sql("UPDATE employee SET color_scheme = 'auto', language = NULL");
});

// page: what is looked at; press: the button of its form, sent as it stands.
function pages() {
  return {
    'tora.tjenestekontor': [
      { page: '/' }, { page: '/sak/ny', press: 'register.submit' },
      { page: `/sak/${open_}` }, { page: UNIT }, { page: '/finnes-ikke' },
      { page: '/saker/alle?tilstand=uten' }, { page: '/saker/alle?tilstand=tull' },
      { page: '/saker/alle/eksport', press: 'export.submit' },
      { page: '/sok', press: 'search.submit' }, { page: '/utvalg' },
      { page: `/sak/${open_}/krav`, press: 'claim.submit' },
      { page: held.claim },
      { page: `${held.claim}/utsett`, press: 'claim.more_submit' },
      { page: `${held.claim}/svar`, press: 'claim.answer_submit' },
      { page: `/sak/${open_}/sperring`, press: 'shield.submit' },
      { page: ended.archive, press: 'archive.submit' },
      { page: ended.restrict, press: 'restrict.restrict' },
      { page: '/kassasjon', press: 'disposal.submit' },
      { page: `/sak/${open_}/adresse`, press: 'address.block' },
      { page: `/sak/${open_}/navn`, press: 'person.submit' },
      { page: '/soknader' }, { page: '/soknader?steg=bekreft' }, { page: '/soknader?steg=tull' },
      { page: '/soknader/ny', press: 'apply.submit' },
      { page: '/soknader/fordel' }, { page: '/soknader/fordel?fordelt=2' },
      { page: applied.open }, { page: applied.proposed },
      { page: applied.decided }, { page: `${applied.decided}/endre`, press: 'change.submit' },
      { page: `${applied.open}/bekreft` },
      { page: `${applied.open}/forelopig`, press: 'delay.submit' },
      { page: `${applied.open}/spor`, press: 'ask_owner.submit' },
      { page: '/meld-behov', press: 'need.submit' }, { page: '/meld-behov/sendt' },
      { page: `${applied.open}/vurder` }, { page: `${applied.open}/vedtak`, press: 'decide.done' },
      { page: `${applied.proposed}/godkjenn`, press: 'approve.submit' },
      { page: `${applied.proposed}/overlat`, press: 'hand.submit' },
      { page: `${applied.proposed}/trekk`, press: 'withdraw.submit' },
      { page: applied.letter, press: 'post.submit' },
      { page: `${complained.strand}/klage`, press: 'complain.submit' },
      { page: complained.received }, { page: complained.decided },
      { page: `${complained.received}/bekreft` },
      { page: `${complained.received}/vurder`, press: 'reassess.submit' },
      { page: `${complained.reassessed}/oversend` }, { page: complained.rejected },
      { page: `${complained.rejected}/avvis` },
      { page: `${complained.forwarded}/svar`, press: 'ruling.submit' },
      { page: `${complained.decided}/fulgt-opp`, press: 'complaint_follow.submit' },
      { page: complained.letter },
      { page: '/henvendelser' },
      { page: `/henvendelser/${told.inquiry}`, press: 'feedback.did_submit' },
      ...(registered === '' ? [] : [{ page: `${pathOf(registered)}/fordel` }]),
    ],
    'lise.leder': [
      { page: '/retningslinjer' }, { page: '/retningslinjer?rolle=leder' },
      { page: '/retningslinjer/overview-of-cases' },
      { page: '/' }, { page: `${UNIT}/venter` }, { page: `${UNIT}/kontakt` },
      { page: `${UNIT}/rydding` }, { page: `/sak/${asked}` },
      { page: `${pathOf(open_)}/tilbud`, press: 'offer.submit' },
      { page: `${pathOf(open_)}/retur`, press: 'return.submit' },
      { page: `/sak/${open_}/kontaktperson`, press: 'contact_person.submit' },
      { page: `${UNIT}?frist=over&sorter=navn` }, { page: `${UNIT}/koordinatorer` },
      { page: `${UNIT}/hel-stilling/${sql("SELECT id FROM employee WHERE username = 'kai.koordinator'")}` },
      { page: `${UNIT}/i-morgen` }, { page: `${UNIT}/opplaering` },
      { page: `${UNIT}/opplaering/pamelding`, press: 'unit_sign_up.submit' },
      { page: '/saker' }, { page: `${UNIT}/oversikt`, press: 'area.submit' },
      { page: `${UNIT}/eksport`, press: 'export.submit' },
      { page: `/sak/${held.number}/innhold`, press: 'content.submit' },
      { page: '/sporsmal' }, { page: '/sporsmal/nytt', press: 'question.submit' },
      { page: '/habilitet', press: 'near.submit' }, { page: '/habilitet/meldt' },
      { page: '/akutt', press: 'acute.submit' },
      { page: '/problemer' }, { page: '/problemer/nytt', press: 'problem.submit' },
      { page: `/problemer/${held.problem}/svar`, press: 'problem.done_submit' },
      { page: `/problemer/${held.problem}/overlat`, press: 'problem.hand_submit' },
      { page: '/retningslinjer' }, { page: '/drift' },
      { page: '/innstillinger', press: 'settings.submit' },
      { page: '/fravaer', press: 'absence.submit' },
      { page: '/fravaer/fast' }, { page: '/tilbakemeldinger' },
      { page: `/tilbakemeldinger/${told.said}` },
      { page: `/tilbakemeldinger/${told.said}/utskrift` },
      { page: `/tilbakemeldinger/${told.said}/gjort`, press: 'feedback.did_submit' },
      { page: `/tilbakemeldinger/${told.said}/ferdig`, press: 'feedback.close' },
      { page: '/tilbakemeldinger/ny', press: 'feedback.new_submit' },
      { page: '/tilbakemeldinger/eksport', press: 'export.submit' },
    ],
    'kai.koordinator': [
      { page: '/' }, { page: `${pathOf(asked)}/svar`, press: 'answer.submit' },
      { page: `/sak/${held.number}` }, { page: `${held.path}/notater` },
      { page: '/opplaering' }, { page: `/opplaering/kurs/${courses.coming}` },
      { page: `/opplaering/bevis/${courses.kais}` },
      { page: `${held.path}/kort` }, { page: `${held.path}/kort/utskrift` },
      { page: '/tilbakemeldinger' },
      { page: `/sak/${held.number}/tjenester` },
      { page: `/sak/${held.number}/tjenester/ny/annen`, press: 'services.submit' },
      { page: told.service, press: 'services.submit' },
      { page: `/sak/${held.number}/tjenester/utskrift` },
      { page: `${held.path}/notat`, press: 'note.submit' },
      ...(family === '' ? [] : [{ page: family },
        { page: `${family}/familie`, press: 'family.submit' }]),
      { page: let_.page }, { page: `${let_.page}/nytt`, press: 'consent.submit' },
      { page: `${let_.given}/trekk` }, { page: `${let_.given}/deltakere`, press: 'participant.add' },
      { page: `${let_.withdrawn}/fulgt-opp` }, { page: let_.birthday },
      { page: `${let_.page}/skjema` },
      { page: plan.writes }, { page: `${plan.writes}/punkt/behov`, press: 'plan.save' },
      { page: `${plan.writes}/punkt/rammer`, press: 'plan.save' },
      { page: `${plan.writes}/rekkefolge` },
      { page: `${plan.writes}/mal/nytt`, press: 'plan.save' },
      { page: plan.goal, press: 'plan.save' }, { page: `${plan.goal}/tiltak`, press: 'plan.save' },
      { page: plan.measure, press: 'plan.save' }, { page: `${plan.writes}/utskrift` },
      { page: `${plan.writes}/godkjenn`, press: 'plan.approve_now' },
      { page: `${plan.file}/moter` }, { page: `${plan.file}/moter/nytt`, press: 'meeting.save' },
      { page: plan.coming }, { page: `${plan.coming}/innkalte`, press: 'meeting.add' },
      { page: `${plan.coming}/endre`, press: 'meeting.save' },
      { page: `${plan.coming}/sammen` },
      { page: `${plan.coming}/papir/innkalling` }, { page: plan.held },
      { page: `${plan.held}/referat`, press: 'meeting.save_minutes' },
      { page: `${plan.held}/papir/referat` }, { page: `${plan.file}/avtaler` },
      { page: `${plan.file}/avtaler/ny`, press: 'meeting.save' },
      { page: plan.agreement, press: 'meeting.save' },
      { page: `${plan.signed}/kopier`, press: 'plan_copy.make' }, { page: plan.signed }, { page: `${plan.signed}/endring`, press: 'plan.save' },
      { page: `${plan.signed}/versjoner` }, { page: `${plan.signed}/versjoner/1` },
      { page: `${held.path}/hvile` },
      { page: `/sak/${held.number}/alt`, press: 'everything.submit' }, { page: ended.begin, press: 'closing.begin' }, { page: ended.steps, press: 'closing.submit' },
      { page: `${held.path}/oppstart`, press: 'start_up.submit' },
      { page: `${held.changed}/skifte`, press: 'handover.submit' },
      { page: `${held.path}/notat/${held.note}`, press: 'note.submit' },
      { page: '/sporsmal' }, { page: `/sporsmal/${held.answered}` },
      { page: '/saker/gjennomgang', press: 'round.save' },
      { page: '/problemer' }, { page: `/problemer/${held.problem}` },
      { page: `/problemer/${held.problem - 1}` },
    ],
    'stian.stafettholder': [
      { page: '/stafettlogg', press: 'log_open.submit' },
      { page: '/stafettpinner', press: 'hand_on.submit' }, { page: logs.log },
      { page: `${logs.log}/niva`, press: 'level.submit' },
      { page: logs.elsewhere, press: 'log.begin' },
      { page: `${logs.log}/mal/nytt`, press: 'log.goal_on' }, { page: logs.goal, press: 'log.save' },
      { page: `${logs.goal}/tiltak`, press: 'log.save' }, { page: logs.measure, press: 'log.save' },
      { page: `${logs.measure}/vurder`, press: 'log.save' },
      { page: `${logs.log}/notat`, press: 'log.save' }, { page: `${logs.log}/plan`, press: 'log.save' },
      { page: logs.ask, press: 'bti_form.submit' }, { page: logs.answered },
    ],
    'siri.systemansvarlig': [
      { page: logs.pair, press: 'same_person.submit' },
      { page: '/samme-barn' },
      { page: '/' }, { page: '/uken' }, { page: '/tall' }, { page: '/innsyn', press: 'looks.show' },
      { page: `/sak/${held.number}/innsyn` },
      { page: `/sak/${held.number}/innsyn/utskrift` },
      { page: `/sporsmal/${held.open}/svar`, press: 'question.answer_submit' },
      { page: '/problemer/alle' }, { page: '/problemer/alle?tilstand=tull' },
      { page: '/tilbakemeldinger/sporsmal' },
      { page: '/tilbakemeldinger/sporsmal/ny', press: 'asked.submit' },
      { page: '/tilbakemeldinger/sporsmal/3' },
      { page: '/tilbakemeldinger/sporsmal/3/avslutt', press: 'asked.end_submit' },
      { page: '/opplaering/enheter' }, { page: '/opplaering/kurs' },
      { page: '/opplaering/kurs/nytt', press: 'course_form.save' },
      { page: `/opplaering/kurs/${courses.coming}/endre`, press: 'course_form.save' },
      { page: `/opplaering/kurs/${courses.coming}/avlys`, press: 'course_off.submit' },
      { page: `/opplaering/kurs/${courses.past}/oppmote` },
      { page: '/tekster' }, { page: '/tekster/personvern' },
      { page: '/tekster/personvern/se' }, { page: '/tilbakemeldinger/tall' },
      { page: '/retningslinjer/overview-of-cases' },
      { page: '/retningslinjer/give-coordinator/endre', press: 'guideline.look' },
      { page: '/lovhjemler' }, { page: '/lovhjemler/plan-nav' },
      { page: '/lovhjemler/plan-nav/endre', press: 'law.submit' },
    ],
    'odd.drift': [{ page: '/' }, { page: '/tilbakemeldinger' }, { page: '/drift' },
      { page: '/tilbakemeldinger/holdt', press: 'held.check' },
      { page: '/drift/sprak/uk' }],
    'britt.bti': [{ page: '/' }, { page: '/bti' }, { page: '/bti/mote' }, { page: '/bti/tall' }, { page: logs.open, press: 'bti_form.reply' }],
  };
}

async function check(page, code, state) {
  await expect(page.locator('html')).toHaveAttribute('lang', code);
  await look(page, `${state} in ${code}`, code);
  await speaks(page, code, data);
}

async function visit(page, code, { page: path, press }) {
  await page.goto(path);
  await check(page, code, path);
  if (press === undefined)
    return;
  await go(page.getByRole('main')
    .getByRole('button', { name: say(code, press), exact: true }));
  await check(page, code, `${path}, sent`);
}

async function enter(page, code, username) {
  await page.goto('/');
  await page.getByLabel(say(code, 'login.username')).fill(username);
  await page.getByLabel(say(code, 'login.password')).fill('holdfast');
  await go(page.getByRole('button', { name: say(code, 'login.submit') }));
}

for (const code of ['nn', 'en']) {
  test(`before the door one chooses ${code}, and is asked nothing`, async ({ open }) => {
    const page = await open();
    await page.goto('/retningslinjer');
    await go(page.getByRole('contentinfo')
      .getByRole('link', { name: say('nb', `language.${code}`) }));
    await check(page, code, 'door');
    for (const path of ['/tilgjengelighet', '/personvern'])
      await visit(page, code, { page: path });
    for (const path of ['/om', '/om/soknad', '/om/samtykke', '/kontakt',
      '/tilbakemelding']) {
      await page.goto(`${path}?sprak=${code}`);
      await check(page, code, path);
    }
    await enter(page, code, 'ingen.ukjent');
    await check(page, code, 'door, refused');
    await page.goto('/retningslinjer');
    await page.getByLabel(say(code, 'login.username')).fill('odd.drift');
    await page.getByLabel(say(code, 'login.password')).fill('holdfast');
    await go(page.getByRole('button', { name: say(code, 'login.submit') }));
    await expect(page.getByRole('heading', { level: 1 }))
      .toHaveText(say(code, 'guidelines.title'));
  });

  test(`every page speaks ${code} to who has chosen it`, async ({ open }) => {
    sql(`UPDATE employee SET language = '${code}'`);
    try {
      for (const [username, all] of Object.entries(pages())) {
        const page = await open();
        await enter(page, 'nb', username);
        for (const one of all)
          await visit(page, code, one);
      }
    } finally {
      sql("UPDATE employee SET language = NULL, color_scheme = 'auto'");
    }
  });
}
