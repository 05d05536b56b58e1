// What every page and every state of it must stand: one heading, valid HTML, no
// sideways scroll, and axe in light, in dark and on a narrow screen.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import axe from 'axe-core';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const rules = JSON.parse(readFileSync(
  new URL('../html-validate.json', import.meta.url), 'utf-8'));
const validator = new HtmlValidate(new StaticConfigLoader(rules));
const answers = new WeakMap();

export const WIDE = { viewport: { width: 1280, height: 900 } };
export const NARROW = { viewport: { width: 390, height: 844 } };

// Keeps the last document the page was given, and collects what the browser
// complains about. That a page has status 4xx or 5xx is said by Chromium too, and
// that a draft was refused.
export function watch(page) {
  const complaints = [];
  page.on('response', response => {
    const status = response.status();
    if (response.request().isNavigationRequest() &&
        response.frame() === page.mainFrame() && (status < 300 || status > 399))
      answers.set(page, response);
  });
  page.on('console', message => {
    const about = message.location().url;
    if (!message.text().startsWith('Failed to load resource') ||
        (answers.get(page)?.url() !== about && !about.endsWith('/utkast')))
      complaints.push(`${message.type()} at ${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('dialog', dialog => {
    complaints.push(`dialog at ${page.url()}: ${dialog.message()}`);
    dialog.dismiss();
  });
  return complaints;
}

// Presses what leads to another page, or another place, and waits to be there. Letters that
// come late move what is about to be pressed from under the pointer.
export async function go(target, press = () => target.click()) {
  const page = target.page();
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const there = page.waitForEvent('framenavigated', { timeout: 90_000 });
  await Promise.all([there, press()]);
  await page.waitForLoadState();
}

// A desk shows the twenty tasks that are due first; the walks together leave their people more.
export async function wholeDesk(page) {
  const all = page.getByRole('link', { name: 'Vis alle oppgavene' }).first();
  if (await all.isVisible())
    await go(all);
}

// The document as it was sent, before the browser mended it.
export async function source(page) {
  return answers.get(page).text();
}

export function status(page) {
  return answers.get(page).status();
}

// A state is looked at once, by whichever walk comes there first.
function first(kind, name) {
  const key = createHash('sha256').update(name).digest('hex').slice(0, 16);
  const dir = join(process.env.BROWSER_WORK, kind);
  mkdirSync(dir, { recursive: true });
  try {
    mkdirSync(join(dir, key));
    return { key, dir: join(dir, key), first: true };
  } catch {
    return { key, dir: join(dir, key), first: false };
  }
}

function pattern(page) {
  return new URL(page.url()).pathname
    .replace(/\/sak\/\d{4}-\d+/, '/sak/{case}')
    .replace(/(\{case\})\/\w+\//, '$1/{strand}/')
    .replace(/\/enhet\/[\w-]+/, '/enhet/{unit}')
    .replace(/\/\d+(?=\/|$)/g, '/{id}');
}

// Two pages with one title cannot be told apart in a row of tabs.
async function checkTitle(page) {
  const title = await page.title();
  expect(title).toMatch(/ – Holdfast$/);
  if (status(page) >= 400 && ![409, 422].includes(status(page)))
    return;
  const mark = first('titles', title.replace(/^(Feil|Error): /, ''));
  const file = join(mark.dir, 'page');
  if (mark.first)
    writeFileSync(file, pattern(page));
  else
    expect(pattern(page), `only this page is called "${title}"`)
      .toBe(readFileSync(file, 'utf-8'));
}

export async function fits(page) {
  const [page_, screen] = await page.evaluate(() => [
    document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]);
  expect(page_, `${page.url()} at ${screen} px`).toBeLessThanOrEqual(screen);
}

async function checkFrame(page, language) {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await fits(page);
  await checkTitle(page);
}

async function checkHtml(page) {
  const report = await validator.validateString(await source(page), page.url());
  const faults = report.results.flatMap(r => r.messages)
    .map(m => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
  expect(faults, `HTML of ${page.url()}`).toEqual([]);
}

// Contrast is what takes axe its time, and colours do not hang on the width.
const looks = {
  light: {},
  dark: { runOnly: ['color-contrast'] },
  plain: { rules: { 'color-contrast': { enabled: false } } },
};

// What fades in is too pale to read at first.
async function still(page) {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(a => a.finished)));
}

// Only what is wrong comes over from the page: all that is right takes longer than to find it.
async function checkAxe(page, how) {
  await still(page);
  const told = await page.evaluate(async options => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], ...options });
    return violations.map(v =>
      `${v.id}: ${v.nodes.map(n => n.target.join(' ')).slice(0, 5).join(' | ')}`);
  }, looks[how]);
  expect(told, `axe on ${page.url()}, ${how}`).toEqual([]);
}

async function checkColours(page) {
  await checkAxe(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await checkAxe(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
}

// axe is put into the page itself, and would not see what another frame holds.
async function checkLooks(page, coloured) {
  expect(page.frames(), 'a page has no frames').toHaveLength(1);
  const usual = page.viewportSize();
  await page.evaluate(axe.source);
  await (coloured ? checkColours(page) : checkAxe(page, 'plain'));
  await page.setViewportSize(NARROW.viewport);
  await fits(page);
  await checkAxe(page, 'plain');
  await page.setViewportSize(usual);
}

// For itself, of what lies over a page.
export async function checkAllLooks(page) {
  await checkLooks(page, true);
}

// To be called at every page a walk comes to; `state` names what it shows. Its colours
// are the same in every language.
export async function look(page, state, language = 'nb') {
  await checkFrame(page, language);
  if (!first('states', `${state} in ${language}`).first)
    return;
  await checkHtml(page);
  await checkLooks(page, first('colours', state).first);
}
