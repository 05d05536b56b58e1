// What a page costs to fetch, as the browser counts it: headers and bodies as they came,
// compressed or not; what lay in its cache costs nothing.

const KINDS = { Document: 'html', Stylesheet: 'css', Font: 'fonts', Script: 'script',
  Image: 'images' };

// Opens `path` and tells { requests, total, html, css, fonts, script, images }, in bytes.
// A page of a context with routes has no cache.
export async function transferred(page, path) {
  const cdp = await page.context().newCDPSession(page);
  const kinds = new Map();
  const cached = new Set();
  const cost = { requests: 0, total: 0, html: 0, css: 0, fonts: 0, script: 0, images: 0 };
  cdp.on('Network.requestWillBeSent', ({ requestId, type }) => kinds.set(requestId, type));
  cdp.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || response.url.startsWith('data:'))
      cached.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (cached.has(requestId))
      return;
    cost.requests++;
    cost.total += encodedDataLength;
    cost[KINDS[kinds.get(requestId)] ?? 'script'] += encodedDataLength;
  });
  await cdp.send('Network.enable');
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await cdp.detach();
  return cost;
}
