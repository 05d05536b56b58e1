// The other languages to those who hold cases and batons, and to the system owner.
import { test } from './lib/people.mjs';
import { speaksTo } from './lib/languages.mjs';

test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);

speaksTo('kai.koordinator');
speaksTo('stian.stafettholder');
speaksTo('siri.systemansvarlig');
speaksTo('britt.bti');
speaksTo('frida.fadder');
