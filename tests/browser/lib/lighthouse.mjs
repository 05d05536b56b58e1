// Lighthouse, on a browser of its own that somebody has come in with: it opens its pages
// beside that one's, so that they have the same cookie.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { snapshot } from 'lighthouse';
import puppeteer from 'puppeteer-core';

export const CATEGORIES = ['accessibility', 'best-practices'];

const SCREENS = {
  phone: { formFactor: 'mobile',
    screenEmulation: { mobile: true, width: 412, height: 823, deviceScaleFactor: 1.75 } },
  desktop: { formFactor: 'desktop',
    screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1 } },
};

// All audits of the two categories; they measure no speed, so nothing is waited for.
function settings(screen) {
  return {
    extends: 'lighthouse:default',
    settings: { ...SCREENS[screen], onlyCategories: CATEGORIES,
      disableStorageReset: true, disableFullPageScreenshot: true, pauseAfterFcpMs: 0,
      pauseAfterLoadMs: 0, networkQuietThresholdMs: 0, cpuQuietThresholdMs: 0 },
  };
}

// What costs points, by name and first place where it is.
function lost(lhr) {
  return CATEGORIES.flatMap(category => lhr.categories[category].auditRefs)
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null &&
      lhr.audits[id].score < 1)
    .map(({ id }) => `${id}: ${lhr.audits[id].details?.items?.slice(0, 3).map(item =>
      item.node?.snippet ?? item.description ?? JSON.stringify(item)).join(' | ') ?? ''}`);
}

function scores(lhr) {
  return { scores: CATEGORIES.map(c => lhr.categories[c].score), lost: lost(lhr) };
}

export class Lighthouse {
  // `use`: how the walks' browser is started (playwright.config.mjs).
  static async open({ launchOptions, ...use }) {
    const self = new Lighthouse();
    self.dir = mkdtempSync(join(process.env.BROWSER_WORK, 'lighthouse.'));
    self.context = await chromium.launchPersistentContext(self.dir, { ...use, ...launchOptions,
      args: [...launchOptions.args, '--remote-debugging-port=0'] });
    self.page = self.context.pages()[0];
    self.port = Number(readFileSync(join(self.dir, 'DevToolsActivePort'), 'utf-8').split('\n')[0]);
    self.puppeteer = await puppeteer.connect({ browserURL: `http://127.0.0.1:${self.port}`,
      defaultViewport: null });
    return self;
  }

  async close() {
    await this.puppeteer.disconnect();
    await this.context.close();
    rmSync(this.dir, { recursive: true, force: true });
  }

  // A page as it comes when it is asked for.
  async visited(url, screen) {
    const { lhr } = await lighthouse(url, { port: this.port, logLevel: 'error' }, settings(screen));
    if (lhr.runtimeError)
      throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return scores(lhr);
  }

  // A page that somebody came to by sending `button` of it, or one that says no: Lighthouse
  // looks at what is there. What it tells of how the page came there is then not counted.
  async left(url, button, screen) {
    const page = await this.puppeteer.newPage();
    try {
      await page.goto(url);
      if (button !== undefined) {
        const target = await page.$(`main ::-p-aria([name="${button}"][role="button"])`);
        if (target === null)
          throw new Error(`${url} has no button «${button}»`);
        await Promise.all([page.waitForNavigation(), target.click()]);
      }
      const { lhr } = await snapshot(page, { config: settings(screen), flags: { logLevel: 'error' } });
      return scores(lhr);
    } finally {
      await page.close();
    }
  }
}

export const screens = Object.keys(SCREENS);
