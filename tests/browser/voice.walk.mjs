// A family says what it is like, on a telephone; the leader answers.
import { execFileSync } from 'node:child_process';
import { newName, toDesk } from './lib/cases.mjs';
import { go, look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'nb-NO' };
const words = 'Se over før du sender';

function sweep() {
  execFileSync('sh', ['-c', process.env.SWEEP], { stdio: 'ignore' });
}

// Nobody fills in a form in less than two seconds.
async function slowly(page) {
  await page.waitForTimeout(2200);
}

// In the first and the last case of the list the walks of the plan write meanwhile, and a
// form that was made before the case changed is refused.
async function cardOf(kai) {
  await go(kai.getByRole('link', { name: 'Mine saker' }));
  await go(kai.getByRole('main').locator('a[href^="/sak/"]').nth(1));
  await go(kai.getByRole('link', { name: 'Kort til familien' }));
  const make = kai.getByRole('button', { name: 'Lag kortet' });
  if (await make.count() > 0) {
    await look(kai, 'no card yet');
    await go(make);
  }
  await look(kai, 'a family card');
  const given = kai.getByRole('button', { name: 'Kortet er gitt til familien' });
  if (await given.count() > 0) {
    await go(given);
    await expect(kai.getByText('Gitt til familien')).toBeVisible();
    await look(kai, 'a family card that is given');
  }
  const code = await kai.locator('.family-card strong.keep').textContent();
  await kai.getByLabel('Hvilket språk skal kortet være på?').selectOption('nb');
  await go(kai.getByRole('button', { name: 'Lag PDF' }));
  await expect(kai.getByRole('link', { name: 'Hent PDF' }))
    .toBeVisible({ timeout: 30_000 });
  await look(kai, 'a card on paper');
  return code;
}

test('from a card to the leader, and back to the coordinator', async ({ as, open }) => {
  const said = newName('Vi får ikke tak i koordinatoren');
  const kai = await as('kai.koordinator');
  const code = await cardOf(kai);

  // From the address in the square to the receipt: three pages.
  const family = await open(PHONE);
  await family.goto(`/tilbakemelding?kode=${code}`);
  await look(family, 'the family form, with a card');
  await expect(family.getByText('Kai Bjørnstad')).toBeVisible();
  await slowly(family);
  await go(family.getByRole('button', { name: words }));
  expect(status(family)).toBe(422);
  await look(family, 'the family form, with faults');
  await family.getByRole('group', { name: 'Får du tak i koordinatoren' })
    .getByRole('radio', { name: 'Nei' }).check();
  await family.getByLabel('Med dine egne ord').fill(said);
  await family.getByRole('radio', { name: 'Ja, på telefon' }).check();
  await family.getByLabel('Hvor når vi deg?').fill('912 34 567');
  await go(family.getByRole('button', { name: words }));
  await look(family, 'the family form, looked over');
  await go(family.getByRole('button', { name: 'Endre' }));
  await expect(family.getByLabel('Med dine egne ord')).toHaveValue(said);
  await go(family.getByRole('button', { name: words }));
  await go(family.getByRole('button', { name: 'Send tilbakemeldingen' }));
  await look(family, 'the receipt of a family');
  expect(await family.context().cookies()).toEqual([]);
  sweep();

  const lise = await as('lise.leder');
  await go(lise.getByRole('link', { name: 'Tilbakemeldinger', exact: true }));
  await look(lise, 'feedback to a leader');
  await go(lise.getByRole('listitem').filter({ hasText: said }).getByRole('link'));
  await look(lise, 'one piece of feedback');
  await go(lise.getByRole('link', { name: 'Skriv ned hva du har gjort' }));
  await look(lise, 'what was done about it');
  await go(lise.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(lise)).toBe(422);
  await look(lise, 'what was done about it, with faults');
  await expect(lise.getByRole('radio', { name: 'Viste det fram med egne ord' })).toBeVisible();
  await lise.getByRole('radio', { name: 'Viste det fram med egne ord' }).check();
  await lise.getByLabel('Dine egne ord').fill(`Ring innen en dag. ${said}`);
  await go(lise.getByRole('button', { name: 'Lagre', exact: true }));
  await go(lise.getByRole('link', { name: 'Skriv ned hva du har gjort' }));
  await lise.getByRole('radio', { name: 'Svarte den som skrev' }).check();
  await lise.getByLabel('Dine egne ord').fill('Ringte mor.');
  await go(lise.getByRole('button', { name: 'Lagre', exact: true }));
  await go(lise.getByRole('link', { name: 'Gjør ferdig' }));
  await look(lise, 'closing feedback');
  await lise.getByRole('radio', { name: 'Det er rettet opp' }).check();
  await lise.getByLabel('Hva ble det til?').fill('Fast telefontid.');
  await go(lise.getByRole('button', { name: 'Gjør ferdig' }));
  await look(lise, 'feedback that is closed');

  await toDesk(kai);
  await go(kai.getByRole('link', { name: 'Tilbakemeldinger', exact: true }));
  await expect(kai.getByText(`Ring innen en dag. ${said}`)).toBeVisible();
  await look(kai, 'what a leader has shown');
});

test('without a card and with the keyboard alone', async ({ open }) => {
  const page = await open({ ...PHONE, viewport: { width: 390, height: 844 } });
  const keys = new Keyboard(page);
  await page.goto('/om');
  await look(page, 'about plan and coordinator');
  await keys.press(page.getByRole('link', { name: 'Gi en tilbakemelding' }));
  await look(page, 'the family form');
  await keys.pick(page.getByLabel('Hvilken tjeneste?'), 'Familietjenesten');
  await keys.write(page.getByLabel('Med dine egne ord'), 'Det er fint.');
  await slowly(page);
  await keys.press(page.getByRole('button', { name: words }));
  await keys.press(page.getByRole('button', { name: 'Send tilbakemeldingen' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Takk/);
});

test('no page for families needs a script, or has one', async ({ open }) => {
  const page = await open({ ...PHONE, javaScriptEnabled: false });
  await page.goto('/tilbakemelding');
  await page.getByLabel('Hvilken tjeneste?').selectOption('Familietjenesten');
  await page.getByLabel('Med dine egne ord').fill('Det er bra.');
  await slowly(page);
  await go(page.getByRole('button', { name: words }));
  await go(page.getByRole('button', { name: 'Send tilbakemeldingen' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Takk/);
  await expect(page.locator('script')).toHaveCount(0);
});

// Drafts that operations has ticked; one that is read from right to left.
for (const code of ['uk', 'pl', 'ar']) {
  test(`a family is asked in ${code}`, async ({ open }) => {
    const page = await open(PHONE);
    await page.goto('/om');
    await go(page.getByRole('contentinfo').locator(`a[hreflang=${code}]`));
    for (const path of ['/om', '/om/hva-du-kan-vente', '/om/soknad', '/om/samtykke', '/kontakt',
      '/tilbakemelding']) {
      await page.goto(`${path}?sprak=${code}`);
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      await expect(page.locator('html'))
        .toHaveAttribute('dir', code === 'ar' ? 'rtl' : 'ltr');
      await look(page, `${path} in ${code}`, code);
    }
    await page.locator('#melding').fill('Дякую / dziękuję / شكرا');
    await slowly(page);
    await go(page.locator('#steg'));
    expect(status(page)).toBe(422);
    await look(page, `the family form, with faults, in ${code}`, code);
    await page.locator('#tjeneste').selectOption('Familietjenesten');
    await go(page.locator('#steg'));
    await look(page, `the family form, looked over, in ${code}`, code);
    await go(page.locator('main button').first());
    await look(page, `the receipt of a family, in ${code}`, code);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
  });
}

test('operations shows a language when somebody has read it', async ({ as, open }) => {
  const odd = await as('odd.drift');
  await go(odd.getByRole('link', { name: 'Drift' }));
  await look(odd, 'operations');
  await go(odd.getByRole('link', { name: 'Polski' }));
  await look(odd, 'a language that is shown');
  await go(odd.getByRole('button', { name: 'Ta bort fra sidene' }));
  const family = await open(PHONE);
  await family.goto('/om?sprak=pl');
  await expect(family.locator('html')).toHaveAttribute('lang', 'nb');
  await go(odd.getByRole('link', { name: 'Polski' }));
  await look(odd, 'a draft');
  await go(odd.getByRole('button', { name: 'Vis for familier' }));
  expect(status(odd)).toBe(422);
  await look(odd, 'a draft, with faults');
  await odd.getByLabel('Lest gjennom av').fill('Anna Nowak');
  await go(odd.getByRole('button', { name: 'Vis for familier' }));
  await family.goto('/om?sprak=pl');
  await expect(family.locator('html')).toHaveAttribute('lang', 'pl');
});

test('who asks to be contacted hears from the office', async ({ as, open }) => {
  const name = newName('Mor');
  const page = await open(PHONE);
  await page.goto('/om');
  for (const [link, state] of [['Hva du kan vente av oss', 'what is owed to families'],
    ['Skriv ut et søknadsskjema', 'application on paper'],
    ['Skriv ut et samtykkeskjema', 'consent on paper']]) {
    await go(page.getByRole('link', { name: link }));
    await look(page, state);
    await page.goto('/om');
  }
  await go(page.getByRole('link', { name: 'Be om kontakt' }));
  await look(page, 'asking to be contacted');
  await slowly(page);
  await go(page.getByRole('button', { name: 'Be om kontakt' }));
  await look(page, 'asking to be contacted, with faults');
  await page.getByRole('radio', { name: 'Barnet mitt' }).check();
  await page.getByLabel('Navnet ditt').fill(name);
  await page.getByLabel('Telefonnummer eller e-postadresse').fill('912 34 567');
  await go(page.getByRole('button', { name: 'Be om kontakt' }));
  await look(page, 'asked to be contacted');
  sweep();

  const tora = await as('tora.tjenestekontor');
  await go(tora.getByRole('link', { name: 'Henvendelser' }));
  await look(tora, 'who asks to be contacted');
  await go(tora.getByRole('link', { name }));
  await look(tora, 'one who asks to be contacted');
  await go(tora.getByRole('button', { name: 'Lagre', exact: true }));
  expect(status(tora)).toBe(422);
  await look(tora, 'one who asks to be contacted, with faults');
});

test('what is said on the telephone is written down', async ({ as }) => {
  const kai = await as('kai.koordinator');
  await go(kai.getByRole('link', { name: 'Tilbakemeldinger', exact: true }));
  await go(kai.getByRole('link', { name: 'Skriv ned en tilbakemelding' }));
  await look(kai, 'writing feedback down');
  await go(kai.getByRole('button', { name: 'Send til den som skal svare' }));
  expect(status(kai)).toBe(422);
  await look(kai, 'writing feedback down, with faults');
});
