import { expect, test } from 'vitest';
import { entityOf, readPeople } from '../../../test/support/prose.ts';

test('initials that label a turn are the one person who has them', () => {
  const people = readPeople(
    'On Monday Nora Blake talked with the skipper Tom Reed about nets.\n\nNB: “How do you mend it?”',
  );
  expect(entityOf(people, 'NB')?.name).toBe('Nora Blake');
});

test.each([
  ['Workaround: “Restart the pump twice.”', 'Workaround', undefined],
  ['Maria: “Restart the pump twice.”', 'Maria', 'Maria'],
  ['LINDGREN: “Restart the pump twice.”', 'LINDGREN', 'Lindgren'],
])('the label of %s', (line, printed, name) => {
  const people = readPeople(`They give a tip for the week here.\n\n${line}`);
  expect(entityOf(people, printed)?.name).toBe(name);
});
