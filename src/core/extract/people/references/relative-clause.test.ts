import { expect, test } from 'vitest';
import { entityOf, itemOf, mentionOf, readPeople } from '../../../../test/support/prose.ts';
import { resolveReferences } from './pronouns.ts';
import { subjectOfRelative } from './relative-clause.ts';

function subject(text: string, printed: string): string | undefined {
  const people = readPeople(text);
  const { reading, chain } = people;
  resolveReferences(reading, chain, new Set());
  const mention = reading.mentions[mentionOf(reading, printed)];
  return mention && subjectOfRelative(reading, chain, mention, itemOf(reading, printed))?.name;
}

test.each([
  'Ana Ruiz, who met the mayor of Tolva.',
  'Ana Ruiz, who gave the plan to the mayor.',
  'Ana Ruiz, who has never met the mayor.',
])('the mayor is an object of %s', (text) => {
  expect(subject(text, 'the mayor')).toBe('Ana Ruiz');
});

test.each([
  'Ana Ruiz, who became the mayor of Tolva.',
  'Ana Ruiz, who is now the mayor.',
  'Ana Ruiz, who served as the mayor.',
  'Ana Ruiz, who left early, met the mayor.',
  'Ana Ruiz met the mayor.',
  'The boat that the mayor saw.',
])('no relative clause has the mayor as its object in %s', (text) => {
  expect(subject(text, 'the mayor')).toBeUndefined();
});

test('a plural title and an object of “who” give somebody no role', () => {
  const roles = (text: string) => {
    const people = readPeople(text);
    resolveReferences(people.reading, people.chain, new Set());
    return entityOf(people, 'Ana Ruiz', 0)?.roles.map((role) => role.text);
  };
  expect(roles('Ana Ruiz, who gave the plan to the presidents of both banks, left.')).toEqual([]);
  expect(roles('Ana Ruiz, who gave the plan to the president of the bank, left.')).toEqual([]);
  expect(roles('Ana Ruiz spoke. The presidents of both banks left.')).toEqual([]);
  expect(roles('Ana Ruiz, who is the president of the bank, left.')).toEqual([
    'president of the bank',
  ]);
});
