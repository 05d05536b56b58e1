// Who walks, and with what: a page of their own, logged in through the real door.
import { test as base, expect } from '@playwright/test';
import { WIDE, go, watch, wholeDesk } from './look.mjs';

export { expect };
export const PASSWORD = 'holdfast';

// What somebody does with a page: with a mouse, or with the keyboard alone.
export class Mouse {
  constructor(page) {
    this.page = page;
  }

  async press(target) {
    await go(target);
  }

  // The page stays where it was.
  async fetch(target) {
    const [file] = await Promise.all([this.page.waitForEvent('download'), target.click()]);
    return file;
  }

  async write(target, text) {
    await target.fill(text);
  }

  async choose(target) {
    await target.check();
  }

  // What is folded away.
  async open(target) {
    await target.click();
  }

  async pick(target, label) {
    await target.selectOption({ label });
  }
}

// Chromium has no more than this to tab through on any page of ours.
const STOPS = 300;

// How many keys have been pressed, letters among them, is in `pressed`.
export class Keyboard {
  constructor(page) {
    this.page = page;
    this.pressed = 0;
  }

  async #key(name) {
    this.pressed++;
    await this.page.keyboard.press(name);
  }

  // What has the focus, seen from `target`. Whoever cannot point must see where she is.
  async #at(target) {
    return target.evaluate(wanted => {
      const e = document.activeElement;
      // A box to tick has its focus drawn around the words as well.
      const frame = e.closest('.ds-field');
      const drawn = x => {
        const style = getComputedStyle(x);
        return style.outlineStyle !== 'none' ? parseFloat(style.outlineWidth) : 0;
      };
      const box = e.getBoundingClientRect();
      return {
        what: `${e.tagName} ${e.id} ${e.textContent.trim().slice(0, 40)}`,
        body: e === document.body,
        outline: Math.max(drawn(e), frame ? drawn(frame) : 0),
        seen: box.bottom > 0 && box.top < innerHeight,
        there: e === wanted,
        group: wanted.type === 'radio' && e.name === wanted.name,
      };
    });
  }

  async #step(key, target) {
    await this.#key(key);
    const at = await this.#at(target);
    if (!at.body) {
      expect(at.outline, `focus is drawn on ${at.what}`).toBeGreaterThanOrEqual(2);
      expect(at.seen, `focus is on the screen at ${at.what}`).toBe(true);
    }
    return at;
  }

  // A group of radio buttons is one stop; the arrows move inside it.
  async reach(target) {
    await target.waitFor();
    let at = await this.#at(target);
    for (let i = 0; i < STOPS && !at.there; i++)
      at = await this.#step(at.group ? 'ArrowDown' : 'Tab', target);
    expect(at.there, `Tab reaches ${target}`).toBe(true);
  }

  async press(target) {
    await this.reach(target);
    await go(target, () => this.#key('Enter'));
  }

  async fetch(target) {
    await this.reach(target);
    const [file] = await Promise.all([this.page.waitForEvent('download'),
      this.#key('Enter')]);
    return file;
  }

  async write(target, text) {
    await this.reach(target);
    await this.#key('ControlOrMeta+A');
    this.pressed += text.length;
    await this.page.keyboard.insertText(text);
  }

  async choose(target) {
    await this.reach(target);
    if (!await target.isChecked())
      await this.#key('Space');
    await expect(target).toBeChecked();
  }

  async open(target) {
    await this.reach(target);
    await this.#key('Enter');
  }

  async pick(target, label) {
    await this.reach(target);
    this.pressed += label.length;
    await this.page.keyboard.type(label);
    await expect(target.locator('option:checked')).toHaveText(label);
  }
}

// Fills the door's form as it stands on the page.
export async function knock(page, username, password = PASSWORD) {
  await page.getByLabel('Brukernavn').fill(username);
  await page.getByLabel('Passord').fill(password);
  await go(page.getByRole('button', { name: 'Logg inn' }));
}

export const test = base.extend({
  // open(options) makes a page that nobody is logged in on; it is watched, and
  // what the browser complained about fails the test when it ends. Walks share
  // their accounts, and a draft is one for each account and form: what a script
  // keeps stays with those that ask for it (`drafts`).
  open: async ({ browser }, use) => {
    const opened = [];
    await use(async ({ drafts = false, ...options } = {}) => {
      const context = await browser.newContext({ ...WIDE, ...options });
      if (!drafts)
        await context.route('**/utkast', route => (
          route.request().isNavigationRequest() ? route.continue()
            : route.fulfill({ status: 204 })));
      const page = await context.newPage();
      opened.push({ context, complaints: watch(page) });
      return page;
    });
    for (const { context, complaints } of opened) {
      await context.close();
      expect(complaints, 'the browser has nothing to complain about').toEqual([]);
    }
  },

  // as(username, options) opens the front page, goes in through the door, and to all her tasks.
  as: async ({ open }, use) => {
    await use(async (username, options) => {
      const page = await open(options);
      await page.goto('/');
      await knock(page, username);
      await expect(page.getByRole('heading', { level: 1 }))
        .toHaveText('Oppgavene dine');
      await wholeDesk(page);
      return page;
    });
  },
});
