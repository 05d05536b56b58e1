// What a page cannot do by itself: say in time that the session is about to end,
// and keep what is being typed on the server (docs/decisions/0016). Nothing is
// kept in the browser, and every form works without this file.
'use strict';

(() => {
  const soon = document.getElementById('snart-ute');
  const over = document.getElementById('logget-ut');
  if (soon === null || over === null)
    return;

  // --- the session ----------------------------------------------------------

  const idle = Number(soon.dataset.idle) * 1000;
  const warning = Number(soon.dataset.soon) * 1000;
  const away = soon.querySelector('[data-away]');
  // The other tabs of the same session; they are told when, and nothing else.
  const tabs = new BroadcastChannel('holdfast');
  let seen = Date.now();
  let ended = false;

  function use(told) {
    seen = Date.now();
    away.textContent = '';
    if (soon.open)
      soon.close();
    if (!told)
      tabs.postMessage('seen');
  }

  async function extend() {
    try {
      const answer = await fetch('/puls', { redirect: 'manual', cache: 'no-store' });
      if (answer.ok)
        use(false);
      else if (answer.type === 'opaqueredirect')
        end();
      else
        away.textContent = away.dataset.away;
    } catch {
      away.textContent = away.dataset.away;
    }
  }

  async function end() {
    if (ended)
      return;
    ended = true;
    if (soon.open)
      soon.close();
    if (!await flush() || typedElsewhere()) {
      const text = over.querySelector('[data-lost]');
      text.textContent = text.dataset.lost;
    }
    over.showModal();
  }

  // By the clock and not by a timer, which stands still while a laptop sleeps.
  function tick() {
    const left = seen + idle - Date.now();
    if (left <= 0)
      end();
    else if (left <= warning && !soon.open && !ended)
      soon.showModal();
  }

  soon.querySelector('button').addEventListener('click', extend);
  soon.addEventListener('cancel', event => {
    event.preventDefault();
    extend();
  });
  over.querySelector('button').addEventListener('click', () => over.close());
  tabs.addEventListener('message', () => {
    if (!ended)
      use(true);
  });
  tabs.postMessage('seen');
  setInterval(tick, 1000);

  // --- the draft ------------------------------------------------------------

  const PAUSE = 3000;	// after the last keystroke
  const AGAIN = 5000;	// while the server is away; doubled up to a minute
  const said = document.querySelector('form .keeps');
  const form = said?.closest('form');
  let kept = '';	// the form as it was read from the server or kept there
  let changed = false;	// it is not that any more
  let stopped = false;	// the form is on its way, or kept from elsewhere
  let wait = AGAIN;
  let timer = 0;
  let saving = null;

  function say(what) {
    const clock = new Date().toLocaleTimeString('nb-NO',
      { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
    const text = what === 'saved' ? `${said.dataset.saved} ${clock}`
      : said.dataset[what];
    if (said.textContent !== text)
      said.textContent = text;
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  function failed() {
    changed = true;
    say('waiting');
    later(wait);
    wait = Math.min(wait * 2, 60000);
    return false;
  }

  function filled() {
    return new URLSearchParams(new FormData(form)).toString();
  }

  async function send(text) {
    const body = new URLSearchParams(text);
    body.set('stille', 'ja');
    let answer;
    try {
      answer = await fetch('/utkast', { method: 'POST', body, redirect: 'manual',
        // More than that no browser sends for a page that is being left.
        keepalive: text.length < 60000 });
    } catch {
      return failed();
    }
    if (answer.status === 409) {
      stopped = true;
      say('elsewhere');
      return false;
    }
    if (answer.status !== 204)
      return failed();
    wait = AGAIN;
    kept = text;
    if (!stopped)
      say('saved');
    if (!ended)
      use(false);
    return true;
  }

  // Whether all that is typed is kept now. One at a time, so that an older text
  // never comes after a newer one.
  async function save() {
    clearTimeout(timer);
    if (saving !== null)
      await saving;
    if (!changed || stopped)
      return !changed;
    const text = filled();
    if (text.length > Number(said.dataset.max)) {
      say('large');
      return false;
    }
    changed = false;
    saving = send(text);
    const done = await saving;
    saving = null;
    return done;
  }

  function flush() {
    return form ? save() : true;
  }

  // What is typed in a form that is not kept, a search say: it is not promised.
  function typedElsewhere() {
    return [...document.querySelectorAll('input, textarea')].some(field =>
      field.form !== form && field.value !== field.defaultValue);
  }

  // A field that is left says once more that it changed, and the warning takes
  // the focus from it: that is no use of the session.
  function typed() {
    if (filled() === kept)
      return;
    changed = true;
    later(PAUSE);
  }

  function leave() {
    if (document.visibilityState === 'hidden' && changed)
      save();
  }

  // A draft that is under way must not come after the form it is a draft of. From
  // there on the answer shows what was typed, or the browser after a step back.
  async function sent(event) {
    clearTimeout(timer);
    if (stopped || saving === null) {
      stopped = true;
      return;
    }
    event.preventDefault();
    stopped = true;
    await Promise.race([saving, new Promise(done => setTimeout(done, 2000))]);
    form.requestSubmit(event.submitter);
  }

  function shown(event) {
    if (event.persisted)
      stopped = false;
  }

  if (form) {
    kept = filled();
    form.querySelector('button[type="submit"]')?.parentElement.append(said);
    form.addEventListener('input', typed);
    form.addEventListener('change', typed);
    form.addEventListener('submit', sent);
    document.addEventListener('visibilitychange', leave);
    addEventListener('pageshow', shown);
  }
})();

// What is being printed is looked for again while somebody waits, and not for
// longer: a page that is left open must not keep a session alive.
(() => {
  const MOST = 20;
  const key = `looked ${location.pathname}`;
  const looked = Number(sessionStorage.getItem(key));

  if (document.querySelector('[data-look-again]') && looked < MOST) {
    sessionStorage.setItem(key, looked + 1);
    setTimeout(() => location.reload(), 1000);
  } else {
    sessionStorage.removeItem(key);
  }
})();
