// The system owner changes the units, sees what it does, and takes it back; of groups one of
// operations proposes, and she looks at it.
import { look, status } from './lib/look.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

async function fillIn(page, keys, value) {
  await keys.write(page.getByLabel('Kode'), 'avdeling-nord');
  await keys.write(page.getByLabel('Navn'), 'Avdeling nord');
  await page.getByLabel('Ligger under').selectOption({ label: 'Familietjenesten' });
  await keys.write(page.getByLabel('Det katalogen skriver om ansatte her'), value);
  await keys.write(page.getByLabel('Hvorfor endres det?'), 'Skilt ut fra nyttår');
  await keys.press(page.getByRole('button', { name: 'Se hva det gjør' }));
}

// What is kept names nobody: the directory may be read at any moment, and a unit that has people
// is not taken back.
async function change(page, keys) {
  await keys.press(page.getByRole('link', { name: 'Enheter', exact: true }));
  await look(page, 'the units');
  await keys.press(page.getByRole('link', { name: 'Ny enhet' }));
  await look(page, 'a new unit');
  await keys.press(page.getByRole('button', { name: 'Se hva det gjør' }));
  expect(status(page)).toBe(422);
  await look(page, 'a new unit, nothing written');
  await fillIn(page, keys, '9003');
  await expect(page.getByText(/ansatte? har verdien i katalogen og får stilling her/)).toBeVisible();
  await look(page, 'what a new unit does');
  await page.goto('/enheter/ny');
  await fillIn(page, keys, '9876');
  await keys.press(page.getByRole('button', { name: 'Lagre', exact: true }));
  await expect(page.getByText('Endringen er lagret.')).toBeVisible();
  await look(page, 'the units with a new one');
}

async function takeBack(page, keys) {
  await keys.press(page.getByRole('link', { name: 'Familietjenesten' }));
  await look(page, 'a unit that is changed');
  await keys.press(page.getByRole('link', { name: 'Legg ned enheten' }));
  await expect(page.getByText('Enheten kan ikke legges ned ennå')).toBeVisible();
  await look(page, 'a unit that cannot be closed');
  await page.goto('/enheter/avdeling-nord/legg-ned');
  await look(page, 'a unit that can be closed');
  await page.goto('/enheter');
  await keys.press(page.getByRole('link', { name: 'Ta tilbake siste endring' }));
  await look(page, 'what is taken back');
  await keys.write(page.getByLabel('Hvorfor tas det tilbake?'), 'Det ble utsatt');
  await keys.press(page.getByRole('button', { name: 'Ta tilbake siste endring' }));
  await expect(page.getByText('Endringen er lagret.')).toBeVisible();
  await keys.press(page.getByRole('link', { name: 'Tidligere endringer' }));
  await look(page, 'versions of the units');
  await keys.press(page.getByRole('link', { name: /^Utgave/ }).first());
  await look(page, 'a version of the units');
}

test('units are changed and taken back, with the keyboard alone', async ({ as }) => {
  const siri = await as('siri.systemansvarlig');
  const keys = new Keyboard(siri);
  await change(siri, keys);
  await takeBack(siri, keys);
});

test('groups are proposed by one and looked at by another', async ({ as }) => {
  const odd = await as('odd.drift');
  const his = new Keyboard(odd);
  await his.press(odd.getByRole('link', { name: 'Se jobbene' }));
  await look(odd, 'operations with the maps');
  await his.press(odd.getByRole('link', { name: 'Grupper og roller' }));
  await look(odd, 'groups and roles');
  await his.press(odd.getByRole('link', { name: 'Foreslå en endring av grupper' }));
  await look(odd, 'propose groups');
  await his.press(odd.getByRole('button', { name: 'Send forslaget' }));
  expect(status(odd)).toBe(422);
  await look(odd, 'propose groups, nothing changed');
  await odd.getByLabel('BTI-teamet').fill('cn=ip-bti-nytt,ou=grupper,dc=test');
  await his.write(odd.getByLabel('Hvorfor endres det?'), 'Ny gruppe');
  await his.press(odd.getByRole('button', { name: 'Send forslaget' }));
  await expect(odd.getByText('Ingen godkjenner sitt eget.')).toBeVisible();
  await look(odd, 'groups that wait');

  const siri = await as('siri.systemansvarlig');
  const keys = new Keyboard(siri);
  await siri.goto('/drift');
  await keys.press(siri.getByRole('link', { name: 'Grupper og roller' }));
  await keys.press(siri.getByRole('link', { name: 'Se på forslaget' }));
  await look(siri, 'look at proposed groups');
  await siri.getByLabel('Avvis', { exact: true }).check();
  await keys.press(siri.getByRole('button', { name: 'Svar' }));
  expect(status(siri)).toBe(422);
  await look(siri, 'look at proposed groups, without a reason');
  await keys.write(siri.getByLabel('Hvorfor avvises det?'), 'Gruppen finnes ikke ennå');
  await keys.press(siri.getByRole('button', { name: 'Svar' }));
  await expect(siri.getByText('Forslaget er avvist.')).toBeVisible();
  await look(siri, 'groups that were refused');
});
