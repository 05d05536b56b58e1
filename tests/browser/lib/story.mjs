// One case through many hands: what a form has in it already, and what somebody has to type
// though it was typed before, somewhere on the way.
import { Mouse, expect } from './people.mjs';

// Every field of the page's own forms that says something, by its name.
async function filled(page) {
  return page.getByRole('main').locator('form').evaluateAll(forms => {
    const said = {};
    for (const e of forms.flatMap(form => [...form.elements])) {
      const ticked = ['checkbox', 'radio'].includes(e.type);
      if (e.name === '' || ['hidden', 'submit'].includes(e.type) ||
          e.value === '' || (ticked && !e.checked))
        continue;
      said[e.name] = e.value;
    }
    return said;
  });
}

export class Story {
  #typed = new Set();

  constructor(name) {
    this.name = name;
    // Both of [where, field, value].
    this.carried = [];
    this.again = [];
  }

  // Whoever goes on with it, and on which page she is: `where` names it.
  hand(page, where) {
    return new Hand(this, page, where);
  }

  type(where, field, text) {
    if (this.#typed.has(text))
      this.again.push([where, field, text]);
    this.#typed.add(text);
  }

  told() {
    const line = ([where, field, value]) =>
      `  ${where}: ${field} = ${value.replaceAll('\n', ' / ')}`;
    return [`filled in already: ${this.carried.length}`, ...this.carried.map(line),
      `typed again: ${this.again.length}`, ...this.again.map(line)].join('\n');
  }
}

class Hand extends Mouse {
  #story;
  #where;

  constructor(story, page, where) {
    super(page);
    this.#story = story;
    this.#where = where;
  }

  // What stands in the forms is `carried`, which somebody has said before, and what the
  // page proposes by itself. No more, so that what stops to be carried is seen, and what
  // begins to be.
  async finds(carried, proposed = {}) {
    expect(await filled(this.page), `filled in: ${this.#where}`)
      .toEqual({ ...carried, ...proposed });
    for (const [field, value] of Object.entries(carried))
      this.#story.carried.push([this.#where, field, value]);
  }

  #field(label) {
    return this.page.getByRole('main').getByLabel(label);
  }

  async says(label, text) {
    const target = this.#field(label);
    this.#story.type(this.#where, await target.getAttribute('name'), text);
    await this.write(target, text);
  }

  // A day is a new one each time it is written, also when it is the same.
  async day(label, text) {
    await this.write(this.#field(label), text);
  }

  async proposed(name) {
    return this.page.locator(`[name=${name}]`).inputValue();
  }

  async pickOne(label, text) {
    const list = this.#field(label);
    const wanted = list.locator('option', { hasText: text });
    await list.selectOption(await wanted.getAttribute('value'));
  }

  async radio(name) {
    await this.choose(this.page.getByRole('radio', { name }));
  }

  async tick(name) {
    await this.choose(this.page.getByRole('checkbox', { name }));
  }

  async link(name) {
    await this.press(this.page.getByRole('main').getByRole('link', { name }).first());
  }

  async button(name) {
    await this.press(this.page.getByRole('button', { name, exact: true }));
  }
}
