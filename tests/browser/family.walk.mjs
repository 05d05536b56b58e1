// One coordinator of a whole family: the next is taken in, and the family is given on together.
import { sql } from './lib/database.mjs';
import { go, look, status } from './lib/look.mjs';
import { followWish, newName } from './lib/cases.mjs';
import { Keyboard, expect, test } from './lib/people.mjs';

// A case by which Kai has a family, and a leader may give it on.
function first() {
  return sql(`SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
    JOIN employee h ON h.id = s.holder AND h.username = 'kai.koordinator'
   WHERE s.kind = 'family_coordinator' AND s.state = 'active' ORDER BY s.id LIMIT 1`);
}

test('one more of a family is taken in, with the keyboard alone', async ({ as }) => {
  const kai = await as('kai.koordinator'), keys = new Keyboard(kai);
  const name = newName('Mor');
  await kai.goto(`/sak/${first()}`);
  await look(kai, 'a case of a family');
  await keys.press(kai.getByRole('link', { name: 'Ta med en til i familien' }));
  await look(kai, 'one more of a family');
  await keys.press(kai.getByRole('button', { name: 'Ta med', exact: true }));
  expect(status(kai)).toBe(422);
  await look(kai, 'one more of a family, with faults');
  await keys.write(kai.getByLabel('Hvem skal være med?'), name);
  await keys.write(kai.getByLabel('Fødselsdato'), '3.9.1986');
  await keys.choose(kai.getByRole('radio', { name: 'Den det gjelder' }));
  await keys.write(kai.getByLabel('Hva heter den som svarte?'), name);
  await keys.write(kai.getByLabel('Hva kan tjenestene få vite?'), 'Det som trengs.');
  await keys.choose(kai.getByRole('radio', { name: 'Sagt muntlig' }));
  await keys.press(kai.getByRole('button', { name: 'Ta med', exact: true }));
  const family = kai.getByRole('region', { name: 'Familien', exact: true });
  await expect(family.getByRole('link', { name })).toBeVisible();
  await expect(family).toContainText('Familien følges opp til');
  await look(kai, 'a family of two');
  await keys.press(family.getByRole('link', { name }));
  await expect(kai.getByRole('heading', { level: 1 })).toHaveText(name);
  await look(kai, 'the other of a family');
});

test('the family is given on together, or it is said why not', async ({ as }) => {
  const lise = await as('lise.leder');
  await lise.goto(`/sak/${first()}`);
  await go(lise.getByRole('link', { name: 'Gi saken videre' }).first());
  await look(lise, 'giving on a family');
  const others = lise.getByRole('group', { name: 'Hvem i familien' }).getByRole('checkbox');
  await expect(others.first()).toBeChecked();
  await expect(lise.getByLabel('Hvorfor deles familien?')).toBeHidden();
  await others.first().uncheck();
  await lise.getByRole('group', { name: 'Hvem skal få saken?' }).getByRole('radio').first().check();
  await lise.getByLabel('Jeg har snakket med koordinatoren').check();
  await followWish(lise);
  await go(lise.getByRole('button', { name: 'Spør koordinatoren' }));
  expect(status(lise)).toBe(422);
  await look(lise, 'giving on a family, with faults');
  await expect(lise.getByLabel('Hvorfor deles familien?')).toBeVisible();
  await lise.getByRole('group', { name: 'Hvem i familien' }).getByRole('checkbox').first().check();
  await go(lise.getByRole('button', { name: 'Spør koordinatoren' }));
  const to = sql(`SELECT e.username FROM offer o JOIN employee e ON e.id = o.employee
    JOIN family_member m ON m.strand = o.strand WHERE o.open_mark = 1 LIMIT 1`);
  const asked = await as(to);
  await asked.goto(`/sak/${first()}/familiekoordinator/svar`);
  await expect(asked.getByText('Du er også spurt om:')).toBeVisible();
  await look(asked, 'asked about a family');
});
