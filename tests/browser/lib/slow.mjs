// How a page feels on a machine four times slower than this one, as the browser measures it.

const SLOWDOWN = 4;

// Before the page has a script: nothing of what it does may be missed.
function observe() {
  window.seen = { first: 0, largest: 0, tasks: [], delays: [] };
  const to = (type, keep, options = {}) => new PerformanceObserver(list =>
    list.getEntries().forEach(keep)).observe({ type, buffered: true, ...options });
  to('paint', e => {
    if (e.name === 'first-contentful-paint')
      window.seen.first = e.startTime;
  });
  to('largest-contentful-paint', e => {
    window.seen.largest = e.startTime;
  });
  to('longtask', e => window.seen.tasks.push(e.duration));
  to('event', e => window.seen.delays.push(e.duration), { durationThreshold: 16 });
}

// A page that is that slow; `seen` of what it opens is kept.
export async function slowed(page) {
  const cdp = await page.context().newCDPSession(page);
  await page.addInitScript(observe);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

// Milliseconds from the click that led there: first and largest paint, what long tasks took
// beyond 50 each, all until it is loaded; and how many elements there are.
export async function opened(page, path) {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => ({
    first: Math.round(window.seen.first),
    largest: Math.round(window.seen.largest),
    blocked: Math.round(window.seen.tasks.reduce((sum, t) => sum + Math.max(0, t - 50), 0)),
    loaded: Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd),
    nodes: document.querySelectorAll('*').length,
  }));
}

// The longest that `work` had to wait for the next picture, in milliseconds; less than 16
// is not told by the browser, and is 0.
export async function waited(page, work) {
  await page.evaluate(() => {
    window.seen.delays = [];
  });
  await work();
  return page.evaluate(() => new Promise(done => {
    requestAnimationFrame(() => setTimeout(() =>
      done(Math.round(Math.max(0, ...window.seen.delays))), 100));
  }));
}
