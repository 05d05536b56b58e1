// Which browser, and how walks are told. Made to be started by tests/browser/run.
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

process.env.BROWSER_WORK ??= mkdtempSync(join(tmpdir(), 'hfbrowser.'));

export default {
  testDir: '.',
  outputDir: join(process.env.BROWSER_WORK, 'results'),
  reporter: [['./lib/tap.mjs']],
  workers: 2,
  // Enough for a machine that does other things as well; the whole ends what hangs.
  timeout: 120_000,
  globalTimeout: (process.env.BROWSER_LIGHTHOUSE ? 180 : 45) * 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  projects: [
    { name: 'walks', testMatch: '*.walk.mjs', testIgnore: 'reach.walk.mjs' },
    // Makes states that others are to find not yet made.
    { name: 'reach', testMatch: 'reach.walk.mjs', dependencies: ['walks'] },
    // Changes what language people's pages are in, also for who else walks.
    { name: 'cases', testMatch: '*.cases.mjs', dependencies: ['reach'] },
    { name: 'languages', testMatch: '*.after.mjs', dependencies: ['cases'] },
    // Stops a server for a moment, so nobody else may be walking.
    { name: 'away', testMatch: '*.away.mjs', dependencies: ['languages'] },
    // Measures, so nobody else may be walking; best where nobody has (see run).
    { name: 'view', testMatch: '*.view.mjs', dependencies: ['away'], workers: 1 },
    ...(process.env.BROWSER_LIGHTHOUSE ? [
      { name: 'shown', testMatch: 'shown.cases.mjs' },
      { name: 'lighthouse', testMatch: '*.lighthouse.mjs', dependencies: ['shown'] }] : []),
    ...(process.env.BROWSER_PICTURES ?
      [{ name: 'picture', testMatch: '*.picture.mjs' }] : []),
  ],
  use: {
    baseURL: process.env.HOLDFAST_URL,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    actionTimeout: 15_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update',
        '--disable-sync'],
    },
  },
};
