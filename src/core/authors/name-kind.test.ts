import { expect, test } from 'vitest';
import { isLikePerson, isPressName, kindOfName, splitName, splitPerson } from './name-kind.ts';

test.each([
  ['Anna Berg', 'person', true],
  ['Ysolde Quarrington', 'person', false],
  ['Charlotte Observer', 'organization', false],
  ['Reuters', 'organization', false],
  ['新华社', undefined, false],
])('%s', (name, kind, isSplit) => {
  expect(kindOfName(name)).toBe(kind);
  expect(splitName(name) !== undefined).toBe(isSplit);
});

test('the press and other bodies are known by their words', () => {
  expect(['Agence France-Presse', 'Port Authority', 'Anna Berg'].map(isPressName)).toEqual([
    true,
    true,
    false,
  ]);
});

test.each(['Anna', 'The Harbour Watch', 'anna berg', 'A B C D E F G'])(
  '%s: not a person',
  (name) => {
    expect(isLikePerson(name)).toBe(false);
  },
);

test('what is known to be a person is split whatever the given name', () => {
  expect(splitPerson('Ysolde Quarrington')).toMatchObject({ family: 'Quarrington' });
  expect(splitPerson('Ysolde')).toBeUndefined();
});
