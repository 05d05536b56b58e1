// What is typed is kept while it is typed, and whoever has been away is told in
// time; also with the keyboard alone, and without JavaScript.
import { PASSWORD, expect, test } from './lib/people.mjs';
import { checkAllLooks, go, look, wholeDesk } from './lib/look.mjs';
import { task, waiting } from './lib/cases.mjs';

const KEPT = 'Vi tok vare på det du skrev';
const message = page => page.getByLabel('Beskjed til koordinatoren');
const said = page => page.locator('form .keeps');

async function toOffer(page, name) {
  await go(task(page, 'Saker uten koordinator', name)
    .getByRole('link', { name: 'Gi til koordinator' }));
}

test('what is typed is there on another machine, until it is sent', async ({ as }) => {
  const name = await waiting(as, 'Utkast');
  const here = await as('lise.leder', { drafts: true });
  await toOffer(here, name);
  await expect(here.getByText(KEPT)).toHaveCount(0);
  await message(here).fill('Mor er lettest å nå etter klokken 15.');
  await here.getByRole('checkbox', { name: 'Jeg har snakket med' }).check();
  await expect(said(here)).toHaveText(/^Utkast lagret kl\. \d\d\.\d\d$/);
  await look(here, 'form whose draft was kept');

  const there = await as('lise.leder', { drafts: true });
  await toOffer(there, name);
  await expect(there.getByRole('region', { name: KEPT })).toBeVisible();
  await look(there, 'form with its draft');
  await expect(message(there)).toHaveValue('Mor er lettest å nå etter klokken 15.');
  await expect(there.getByRole('checkbox', { name: 'Jeg har snakket med' }))
    .toBeChecked();
  await there.getByRole('radio', { name: 'Kai Bjørnstad' }).check();
  await go(there.getByRole('button', { name: 'Spør koordinatoren' }));
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(name);
  await go(there.getByRole('button', { name: 'Trekk spørsmålet tilbake' }));
  await go(there.getByRole('link', { name: 'Gi til koordinator' }));
  await expect(message(there)).toHaveValue('');
});

test('a second tab with the same form says that it keeps nothing', async ({ as }) => {
  const name = await waiting(as, 'Faner');
  const first = await as('lise.leder', { drafts: true });
  const second = await first.context().newPage();
  await second.goto('/');
  await wholeDesk(second);
  await toOffer(first, name);
  await toOffer(second, name);
  await message(first).fill('I den første.');
  await expect(said(first)).toContainText('Utkast lagret');
  await message(second).fill('I den andre.');
  await expect(said(second)).toContainText('åpent et annet sted');
  await expect(message(second)).toHaveValue('I den andre.');
});

test('a draft without JavaScript', async ({ as }) => {
  const name = await waiting(as, 'Uten skript');
  const lise = await as('lise.leder', { javaScriptEnabled: false });
  await toOffer(lise, name);
  await message(lise).fill('Skrevet uten skript.');
  await go(lise.getByRole('button', { name: 'Lagre utkast' }));
  await expect(lise.getByText(KEPT)).toBeVisible();
  await expect(message(lise)).toHaveValue('Skrevet uten skript.');
  await go(lise.getByRole('button', { name: 'Slett utkastet' }));
  await expect(lise.getByText(KEPT)).toHaveCount(0);
  await expect(message(lise)).toHaveValue('');
});

test('two drafts of one form, without JavaScript', async ({ as }) => {
  const name = await waiting(as, 'To utkast');
  const lise = await as('lise.leder', { javaScriptEnabled: false });
  await toOffer(lise, name);
  const other = await lise.context().newPage();
  await other.goto(lise.url());
  await message(lise).fill('Her.');
  await go(lise.getByRole('button', { name: 'Lagre utkast' }));
  await message(other).fill('Og her.');
  const answer = other.waitForResponse('**/utkast');
  await other.getByRole('button', { name: 'Lagre utkast' }).click();
  expect((await answer).status()).toBe(409);
  await expect(other.getByRole('heading', { level: 1 }))
    .toHaveText('Skjemaet er åpent et annet sted også');
});

// Twenty minutes are wound past. Others are at work as Lise, so that it is the
// browser that loses her session here; that the server does is proved elsewhere.
test('who is away is warned, and finds what was typed', async ({ as }) => {
  const name = await waiting(as, 'Borte');
  const lise = await as('lise.leder', { drafts: true });
  await lise.clock.install();
  await toOffer(lise, name);
  await message(lise).fill('Skrevet før lunsj.');
  await expect(said(lise)).toContainText('Utkast lagret');
  const soon = lise.getByRole('alertdialog', { name: 'Du blir logget ut om' });
  await lise.clock.fastForward('16:30');
  await expect(soon).toBeHidden();
  await lise.clock.fastForward('00:45');
  await expect(soon).toBeVisible();
  await expect(soon.getByRole('button', { name: 'Fortsett' })).toBeFocused();
  await checkAllLooks(lise);
  const pulse = lise.waitForResponse('**/puls');
  await lise.keyboard.press('Enter');
  expect((await pulse).status()).toBe(200);
  await expect(soon).toBeHidden();
  await lise.clock.fastForward('17:15');
  await expect(soon).toBeVisible();
  await lise.keyboard.press('Escape');
  await expect(soon).toBeHidden();

  await message(lise).fill('Skrevet etter lunsj.');
  await lise.clock.fastForward('19:10');
  const over = lise.getByRole('alertdialog', { name: 'Du er logget ut' });
  await expect(over).toBeVisible();
  await expect(over).toContainText('tatt vare på det');
  await checkAllLooks(lise);
  const address = new URL(lise.url()).pathname;
  await lise.context().clearCookies();
  await go(over.getByRole('link', { name: 'Logg inn igjen' }));
  await lise.getByLabel('Brukernavn').fill('lise.leder');
  await lise.getByLabel('Passord').fill(PASSWORD);
  await go(lise.getByRole('button', { name: 'Logg inn' }));
  expect(new URL(lise.url()).pathname).toBe(address);
  await expect(message(lise)).toHaveValue('Skrevet etter lunsj.');
});

test('a question is there on another machine, with the page it is about', async ({ as }) => {
  const text = 'Hvor skriver jeg avtalen?';
  const words = page => page.getByLabel('Hva lurer du på?');
  const here = await as('stian.stafettholder', { drafts: true });
  await go(here.getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Retningslinjer' }));
  await go(here.getByRole('contentinfo').getByRole('link', { name: 'Still et spørsmål' }));
  await words(here).fill(text);
  await expect(said(here)).toContainText('Utkast lagret');

  const there = await as('stian.stafettholder', { drafts: true });
  await go(there.getByRole('contentinfo').getByRole('link', { name: 'Still et spørsmål' }));
  await expect(there.getByRole('region', { name: KEPT })).toBeVisible();
  await look(there, 'question with its draft');
  await expect(words(there)).toHaveValue(text);
  await expect(there.getByText('/retningslinjer')).toBeVisible();
  await go(there.getByRole('button', { name: 'Send spørsmålet' }));
  await go(there.getByRole('contentinfo').getByRole('link', { name: 'Still et spørsmål' }));
  await expect(words(there)).toHaveValue('');
});

test('what is typed where nothing is kept is not said to be kept', async ({ as }) => {
  const stian = await as('stian.stafettholder');
  await stian.clock.install();
  await stian.goto('/');
  await stian.getByRole('searchbox', { name: 'Søk etter en sak' }).fill('Ola');
  await stian.clock.fastForward('19:10');
  const over = stian.getByRole('alertdialog', { name: 'Du er logget ut' });
  await expect(over).toContainText('Vi fikk ikke lagret det siste du skrev');
  await expect(over).not.toContainText('tatt vare på');
});
