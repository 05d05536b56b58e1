// An application, from the day it comes to the unit that gets the case: every page of
// it, every letter, and what is said when something is in the way.
import { readFileSync } from 'node:fs';
import { apply, date, distribute, lifeLine, newName, task, toDesk, toQueue, waiting, write }
  from './lib/cases.mjs';
import { compared, letterIs } from './lib/database.mjs';
import { NARROW, fits, go, look, status } from './lib/look.mjs';
import { Keyboard, Mouse, expect, test } from './lib/people.mjs';

// The longest walk there is, and the printer takes its time as well.
test.setTimeout(300_000);

const button = (page, name) => page.getByRole('button', { name, exact: true });
const link = (page, name) => page.getByRole('link', { name, exact: true });
const tag = page => page.locator('.page-head .ds-tag');

async function faulty(page, state, first) {
  expect(status(page)).toBe(422);
  await look(page, `${state}, with faults`);
  await expect(page.getByRole('region', { name: 'Du må rette dette' })
    .getByRole('link').first()).toHaveText(first);
}

// The letter is there when the page says so; a script looks again by itself.
async function fetched(page, hands, state) {
  const pdf = link(page, 'Hent PDF');
  await expect(pdf).toBeVisible({ timeout: 60_000 });
  await look(page, state);
  const file = await hands.fetch(pdf);
  expect(file.suggestedFilename()).toBe('brev.pdf');
  expect(readFileSync(await file.path()).subarray(0, 5).toString()).toBe('%PDF-');
}

async function sent(page, hands) {
  await hands.choose(page.getByRole('radio', { name: 'I posten' }));
  await hands.press(button(page, 'Brevet er sendt'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Søknaden');
}

async function confirm(page, hands) {
  await hands.press(link(page, 'Bekreft'));
  await look(page, 'confirming an application');
  await hands.press(button(page, 'Lag brevet'));
  await fetched(page, hands, 'a letter that is made');
  await sent(page, hands);
  await look(page, 'application that is confirmed');
}

async function assess(page, hands, text = 'Behovet vil vare.') {
  await hands.press(link(page, 'Vurder behovet'));
  await look(page, 'assessing the need');
  for (const group of await page.getByRole('group').all())
    await hands.choose(group.getByRole('radio', { name: 'Ja' }));
  await hands.write(page.getByLabel('Hvordan vurderer du behovet?'), text);
  await hands.press(button(page, 'Lagre vurderingen'));
}

async function decide(page, hands, { outcome = 'Innvilget',
  basis = 'Individuell plan etter helselovene', reasons = '' } = {}) {
  const chosen = name => page.getByRole('group', { name, exact: true })
    .getByRole('radio', { name: outcome, exact: true });
  await hands.press(page.getByRole('link', { name: /^(Avgjør|Skriv videre på vedtaket)$/ }));
  await look(page, 'writing a decision');
  await hands.choose(chosen('Koordinator'));
  await hands.choose(chosen('Individuell plan'));
  await hands.choose(page.getByRole('checkbox', { name: basis }));
  await hands.pick(page.getByLabel('Hvilken hjemmel er den viktigste?'), basis);
  await hands.write(page.getByLabel('Hva bygger vedtaket på?'), 'Tre tjenester hjelper.');
  if (reasons !== '')
    await hands.write(page.getByLabel('Begrunnelse'), reasons);
  await hands.press(button(page, 'Ferdig – send til godkjenning'));
  await expect(page.getByText('En kollega må godkjenne det.')).toBeVisible();
}

// A colleague finds it in the queue, and reads what she approves.
async function find(page, name) {
  await toQueue(page);
  await go(link(page, 'Søknader som skal avgjøres'));
  await look(page, 'one step of the queue');
  await go(page.getByRole('listitem').filter({ hasText: name })
    .getByRole('link', { name: /^Avgjør/ }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Søknaden');
}

async function approve(page) {
  await go(link(page, 'Godkjenn vedtaket'));
  await look(page, 'approving a decision');
  await page.getByLabel('Jeg har lest vedtaket').check();
  await go(button(page, 'Godkjenn og lag brevet'));
}

test('from an application to a unit, with the keyboard alone', async ({ as }) => {
  const name = newName('Søker');
  const tora = await as('tora.tjenestekontor');
  const hands = new Keyboard(tora);
  await apply(tora, name, hands);
  await look(tora, 'application that has come');
  await confirm(tora, hands);
  await assess(tora, hands);
  await look(tora, 'application that is assessed');
  await decide(tora, hands);
  await look(tora, 'application with one\'s own decision');

  const elen = await as('elen.malik');
  await find(elen, name);
  await look(elen, 'application with a decision of a colleague');
  await approve(elen);
  await expect(elen.getByRole('heading', { level: 1 })).toHaveText('Vedtaksbrev');

  await toQueue(tora, hands);
  await hands.press(link(tora, 'Søknader som skal avgjøres'));
  await hands.press(tora.getByRole('listitem').filter({ hasText: name })
    .getByRole('link', { name }).first());
  await look(tora, 'case that is applied for');
  await hands.press(tora.getByRole('region', { name: 'Søknader' }).getByRole('link'));
  await hands.press(link(tora, 'Send vedtaksbrevet'));
  await fetched(tora, hands, 'a letter of a decision');
  await sent(tora, hands);
  await look(tora, 'application that is decided');
  await expect(tag(tora)).toHaveText('Avgjort');
  await hands.press(link(tora, 'Vedtaksbrev'));
  await look(tora, 'a letter that was sent');
  await expect(button(tora, 'Brevet er sendt')).toHaveCount(0);
  await hands.press(tora.getByRole('link', { name: 'Søknaden', exact: true }).first());
  // What comes next stands where the last step ended, and the way back there.
  await hands.press(link(tora, 'Fordel til enhet'));
  await hands.press(link(tora, 'Les søknaden og vedtaket'));
  await hands.press(link(tora, 'Fordel til enhet'));
  await distribute(tora, '', hands);
  await look(tora, 'case that was applied for, at a unit');
  expect(hands.pressed).toBeLessThan(700);
});

// Written down, and read from above: what is wrong comes in the order of the page.
test('an application with faults says how to mend each', async ({ as }) => {
  const tora = await as('tora.tjenestekontor');
  await toQueue(tora);
  await look(tora, 'queue of the office');
  await go(link(tora, 'Ny søknad'));
  await look(tora, 'writing an application down');
  await go(button(tora, 'Ta imot søknaden'));
  await faulty(tora, 'writing an application down', 'Skriv navnet på den det gjelder');
  let above = 0;
  for (const wrong of await tora.getByRole('region', { name: 'Du må rette dette' })
    .getByRole('link').all()) {
    const { y } = await tora.locator(await wrong.getAttribute('href')).boundingBox();
    expect(y, 'faults come in the order of the page').toBeGreaterThan(above);
    above = y;
  }
  await tora.getByLabel('Fødselsdato').fill('1.1.2099');
  await tora.getByLabel('Når kom søknaden?').fill(date(-3));
  await tora.getByLabel('Hva står det i søknaden?').fill('Står her ennå.');
  await go(button(tora, 'Ta imot søknaden'));
  await expect(tora.locator('#fodselsdato-e')).toContainText('fram i tid');
  await expect(tora.locator('#hvorfor_senere-e')).toContainText('senere enn den kom');
  await expect(tora.getByLabel('Hva står det i søknaden?')).toHaveValue('Står her ennå.');
});

test('every form of an application says how to mend it', async ({ as }) => {
  const tora = await as('tora.tjenestekontor');
  await apply(tora, newName('Feil'));
  for (const [path, state, send, first] of [
    ['Skriv at det tar lengre tid', 'writing that it takes longer', 'Lag brevet',
      'Skriv hvorfor det tar lengre tid'],
    ['Vurder behovet', 'assessing the need', 'Lagre vurderingen',
      'Skriv hvordan du vurderer behovet'],
    ['Avgjør', 'writing a decision', 'Ferdig – send til godkjenning',
      'Velg hva dere har bestemt om koordinator'],
    ['Overlat til en kollega', 'handing an application on', 'Overlat søknaden',
      'Velg hvem som skal ha søknaden'],
    ['Søknaden er trukket', 'withdrawing an application', 'Avslutt søknaden',
      'Skriv hva som er grunnen'],
  ]) {
    await go(link(tora, path));
    await look(tora, state);
    await go(button(tora, send));
    await faulty(tora, state, first);
    await go(link(tora, 'Avbryt'));
  }
  await go(link(tora, 'Søknaden er trukket'));
  await tora.getByLabel('Hva har de sagt?').fill('Mor ringte.');
  await go(button(tora, 'Avslutt søknaden'));
  await look(tora, 'application that is withdrawn');
  await expect(tag(tora)).toHaveText('Trukket');
});

test('somebody with a case is asked about before there is one more', async ({ as }) => {
  const name = newName('Kjent');
  const tora = await as('tora.tjenestekontor');
  await apply(tora, name);
  await write(tora, name);
  await look(tora, 'writing down an application of somebody with a case');
  await expect(tora.getByRole('link', { name: /^\d{4}-\d{5}$/ })).toBeVisible();
  await tora.getByLabel('Det er den samme personen').check();
  await go(button(tora, 'Ta imot søknaden'));
  await faulty(tora, 'writing the same down twice',
    'Personen har en søknad om dette som ikke er avgjort');
});

test('the queue is read step by step', async ({ as }) => {
  const tora = await as('tora.tjenestekontor');
  await toQueue(tora);
  const steps = tora.getByRole('navigation', { name: 'Hva venter' });
  const names = await steps.getByRole('link').allTextContents();
  for (const name of names) {
    await go(steps.getByRole('link', { name, exact: true }));
    await look(tora, `step of the queue: ${name}`);
    await expect(steps.locator('[aria-current]')).toHaveText(name);
  }
  await tora.goto('/soknader?steg=tull');
  await look(tora, 'no such step of the queue');
  expect(status(tora)).toBe(200);
});

// Nobody has compared what a letter names, so it is not made; the page says which.
test('law that nobody has compared is printed in no letter', async ({ as }) => {
  const tora = await as('tora.tjenestekontor');
  const elen = await as('elen.malik');
  await apply(tora, newName('Lov'));
  await decide(tora, new Mouse(tora),
    { basis: 'Individuell plan etter barnevernsloven' });
  await elen.goto(tora.url());
  compared('plan_child_welfare', false);
  try {
    await go(link(elen, 'Godkjenn vedtaket'));
    await look(elen, 'approving with law that is not compared');
    await elen.getByLabel('Jeg har lest vedtaket').check();
    await go(button(elen, 'Godkjenn og lag brevet'));
    await faulty(elen, 'approving with law that is not compared',
      'Systemansvarlig må kontrollere lovhenvisningen først');
    await expect(elen.getByRole('region', { name: 'Lovhenvisninger' }).getByRole('listitem'))
      .toHaveText(['barnevernsloven § 15-9']);
  } finally {
    compared('plan_child_welfare', true);
  }
  await elen.getByLabel('Jeg har lest vedtaket').check();
  await go(button(elen, 'Godkjenn og lag brevet'));
  await expect(elen.getByRole('heading', { level: 1 })).toHaveText('Vedtaksbrev');
});

// A letter takes its time, is not made at all, grows old, and is replaced.
test('a letter is made anew when it has to be', async ({ as }) => {
  const name = newName('Brev');
  const tora = await as('tora.tjenestekontor');
  await apply(tora, name);
  await go(link(tora, 'Skriv at det tar lengre tid'));
  await tora.getByLabel('Hvorfor tar det lengre tid?').fill('Vi venter på sykehuset.');
  await tora.getByLabel('Når ventes svaret?').fill(date(40));
  await go(button(tora, 'Lag brevet'));
  await fetched(tora, new Mouse(tora), 'an interim reply that is made');
  await go(button(tora, 'Brevet er sendt'));
  await faulty(tora, 'an interim reply', 'Velg hvordan brevet ble sendt');
  const first = new URL(tora.url()).pathname;

  for (const [how, state, told] of [
    [['making', { minutes: 2 }], 'a letter that takes its time', 'lengre tid enn det pleier'],
    [['failed'], 'a letter that was not made', 'Brevet kunne ikke lages'],
    [['made', { days: 1 }], 'a letter of yesterday', 'Brevet har en eldre dato'],
  ]) {
    letterIs(name, ...how);
    await tora.goto(first);
    await look(tora, state);
    await expect(tora.getByText(told)).toBeVisible();
  }
  await tora.getByRole('radio', { name: 'Digitalt' }).check();
  await tora.getByLabel('Når ble det sendt?').fill(date(0));
  await go(button(tora, 'Brevet er sendt'));
  await expect(tora.locator('#sendt-e')).toContainText('den dagen det er datert');
  await go(link(tora, 'Lag brevet på nytt med dagens dato'));
  await expect(tora.getByLabel('Hvorfor tar det lengre tid?'))
    .toHaveValue('Vi venter på sykehuset.');
  await tora.getByLabel('Når ventes svaret?').fill(date(30));
  await go(button(tora, 'Lag brevet'));
  await tora.goto(first);
  await look(tora, 'a letter that was replaced');
  await expect(button(tora, 'Brevet er sendt')).toHaveCount(0);
  await go(link(tora, 'Til søknaden'));
  await look(tora, 'application with letters');
  await expect(tora.getByRole('region', { name: 'Brev' }).getByRole('listitem'))
    .toHaveText([/Ikke sendt ennå/, /Erstattet av et nyere/]);
});

test('a refusal says why, and the case is closed', async ({ as }) => {
  const name = newName('Avslag');
  const tora = await as('tora.tjenestekontor');
  const elen = await as('elen.malik');
  const hands = new Mouse(tora);
  await apply(tora, name);
  await decide(tora, hands, { outcome: 'Avslag', reasons: 'Én tjeneste hjelper.' });
  await go(button(tora, 'Ta vedtaket tilbake til utkast'));
  await look(tora, 'application with a draft of a decision');
  await decide(tora, hands, { outcome: 'Avslag', reasons: 'Bare én tjeneste hjelper.' });
  await elen.goto(tora.url());
  await go(link(elen, 'Godkjenn vedtaket'));
  await go(button(elen, 'Godkjenn og lag brevet'));
  await faulty(elen, 'approving a decision', 'Kryss av for at du har lest vedtaket');
  await elen.getByLabel('Jeg har lest vedtaket').check();
  await go(button(elen, 'Godkjenn og lag brevet'));
  await go(link(elen, 'Til søknaden'));
  await look(elen, 'application whose decision is approved');
  await go(link(elen, 'Vedtaksbrev'));
  await fetched(elen, new Mouse(elen), 'a letter of a decision');
  await sent(elen, new Mouse(elen));
  await look(elen, 'application that is refused');
  await go(elen.getByRole('navigation', { name: 'Du er her' }).getByRole('link', { name }));
  await look(elen, 'case that was refused');
  await expect(elen.getByText('Avsluttet').first()).toBeVisible();
});

test('an application is received without JavaScript', async ({ as }) => {
  const tora = await as('tora.tjenestekontor', { javaScriptEnabled: false });
  const hands = new Mouse(tora);
  await apply(tora, newName('Uten skript'), hands);
  await go(link(tora, 'Bekreft'));
  await tora.getByLabel('Vil du legge til noe?').fill('Ring oss gjerne.');
  await go(button(tora, 'Lagre utkast'));
  await expect(tora.getByLabel('Vil du legge til noe?')).toHaveValue('Ring oss gjerne.');
  await go(button(tora, 'Lag brevet'));
  const again = link(tora, 'Se om den er klar');
  for (let n = 0; n < 60 && await again.count() > 0; n++) {
    await go(again);
    await tora.waitForTimeout(500);
  }
  await fetched(tora, hands, 'a letter that is made');
  await sent(tora, hands);
  await assess(tora, hands);
  await decide(tora, hands);
});

test('queue, application and letter are read on a telephone', async ({ as }) => {
  const tora = await as('tora.tjenestekontor', NARROW);
  const hands = new Mouse(tora);
  await toQueue(tora);
  await fits(tora);
  await tora.evaluate(() => scrollTo(0, 0));
  await expect(tora.getByRole('region', { name: 'Det som haster mest, først' })
    .getByRole('listitem').first().getByRole('link').first(),
    'what is most urgent is seen at once').toBeInViewport();
  await apply(tora, newName('Et-langt-fornavn-med-bindestreker'), hands);
  await fits(tora);
  await confirm(tora, hands);
  await assess(tora, hands, 'Enlangsammenhengendetekst'.repeat(12));
  await fits(tora);
  await decide(tora, hands);
  await fits(tora);
  await go(link(tora, 'Bekreftelse på mottatt søknad'));
  await fits(tora);
  await go(link(tora, 'Tilbake'));
  await expect(tora.getByRole('heading', { level: 1 })).toHaveText('Søknaden');
});

test('of two who write, the second is told and keeps her text', async ({ as }) => {
  const name = newName('To');
  const tora = await as('tora.tjenestekontor');
  const elen = await as('elen.malik');
  await apply(tora, name);
  const path = new URL(tora.url()).pathname;
  await go(link(tora, 'Vurder behovet'));
  await tora.getByLabel('Hvordan vurderer du behovet?').fill('Tora skrev dette.');
  await elen.goto(path);
  await look(elen, 'application of a colleague');
  await go(button(elen, 'Jeg tar denne'));
  await assess(elen, new Mouse(elen), 'Elen skrev dette.');
  await go(button(tora, 'Lagre vurderingen'));
  expect(status(tora)).toBe(409);
  await look(tora, 'assessing what a colleague has assessed');
  await expect(tora.getByRole('alert')).toContainText('Noen har endret dette imens');
  await expect(tora.getByLabel('Hvordan vurderer du behovet?'))
    .toHaveValue('Tora skrev dette.');
  await go(button(tora, 'Lagre vurderingen'));
  await expect(tora.getByText('Tora skrev dette.')).toBeVisible();

  await elen.goto(path);
  await go(link(elen, 'Overlat til en kollega'));
  await elen.getByLabel('Hvem skal ha den?').selectOption({ label: 'Tora Strandvåg' });
  await go(button(elen, 'Overlat søknaden'));
  await expect(elen.getByRole('complementary')).toContainText('Tora Strandvåg');
});

test('a leader sends a case back to the office', async ({ as }) => {
  const name = await waiting(as, 'Retur');
  const lise = await as('lise.leder');
  await go(task(lise, 'Saker uten koordinator', name)
    .getByRole('link', { name: 'Gi til koordinator' }));
  await go(lise.getByRole('navigation', { name: 'Du er her' }).getByRole('link', { name }));
  await go(link(lise, 'Send tilbake til tjenestekontoret'));
  await look(lise, 'sending a case back');
  await go(button(lise, 'Send tilbake'));
  await faulty(lise, 'sending a case back', 'Skriv hvorfor enheten ikke kan ta den');
  await lise.getByLabel('Hvorfor kan ikke enheten ta den?').fill('Familien flytter.');
  await go(button(lise, 'Send tilbake'));
  await look(lise, 'after a case was sent back');
  await toDesk(lise);
  await expect(lise.getByText(name)).toHaveCount(0);

  const tora = await as('tora.tjenestekontor');
  await go(task(tora, 'Saker som skal til en enhet', name)
    .getByRole('link', { name: 'Fordel til enhet' }));
  await look(tora, 'distributing what was sent back');
  await go(tora.getByRole('navigation', { name: 'Du er her' }).getByRole('link', { name }));
  await look(tora, 'case that was sent back');
  await expect(lifeLine(tora)).toContainText('Familien flytter.');
});

test('the system owner is drawn in, for one case and one answer', async ({ as }) => {
  const tora = await as('tora.tjenestekontor');
  const name = newName('Tvil');
  await apply(tora, name);
  const path = new URL(tora.url()).pathname;
  await go(link(tora, 'Spør systemansvarlig'));
  await look(tora, 'asking the system owner of an application');
  await go(button(tora, 'Send spørsmålet'));
  await faulty(tora, 'asking the system owner of an application', 'Skriv hva du er i tvil om');
  await tora.getByLabel('Hva er du i tvil om?').fill('Er to tjenester nok her?');
  await go(button(tora, 'Send spørsmålet'));
  await look(tora, 'application of which the system owner is asked');

  const siri = await as('siri.systemansvarlig');
  await look(siri, 'desk of the system owner, asked of an application');
  await go(task(siri, 'Tjenestekontoret er i tvil', name).getByRole('link', { name: 'Svar' }));
  await look(siri, 'answering what an application needs');
  await go(link(siri, 'Se søknaden det gjelder'));
  await look(siri, 'application as the system owner reads it');
  await expect(siri.getByRole('link', { name: 'Avgjør' })).toHaveCount(0);
  await siri.goBack();
  await siri.getByLabel('Svaret ditt').fill('Ja, to er nok.');
  await go(button(siri, 'Send svaret'));
  await siri.goto(path);
  expect(status(siri)).toBe(404);
  await tora.reload();
  await expect(tora.getByText('Ja, to er nok.')).toBeVisible();
  await look(tora, 'application of which the system owner has answered');
});

test('a need that an employee sees comes to the office, at a phone width', async ({ as }) => {
  const name = newName('Behov');
  const kai = await as('kai.koordinator', NARROW);
  await go(link(kai, 'Meld et behov'));
  await look(kai, 'reporting a need');
  await go(button(kai, 'Meld behovet'));
  await faulty(kai, 'reporting a need', 'Skriv navnet på den det gjelder');
  await kai.getByLabel('Hvem trenger det?').fill(name);
  await kai.getByRole('group', { name: 'Hva tror du de trenger?' })
    .getByRole('radio').last().check();
  await kai.getByLabel('Hva har du sett?').fill('De ringer til fem tjenester.');
  await kai.getByRole('radio', { name: 'Ta kontakt med meg først' }).check();
  await kai.getByLabel('Hvorfor ikke?').fill('Jeg ville spørre dere først.');
  await go(button(kai, 'Meld behovet'));
  await look(kai, 'a need is reported');
  await fits(kai);

  const tora = await as('tora.tjenestekontor');
  await toQueue(tora);
  await go(tora.getByRole('listitem').filter({ hasText: name })
    .getByRole('link', { name: 'Ta kontakt' }).first());
  await look(tora, 'a need that an employee reported');
  await expect(tora.getByText('Jeg ville spørre dere først.')).toBeVisible();
  await go(tora.getByRole('complementary').getByRole('link'));
  await look(tora, 'application that begins with what was said');
  await expect(tora.getByLabel('Navn på den saken gjelder')).toHaveValue(name);
});
