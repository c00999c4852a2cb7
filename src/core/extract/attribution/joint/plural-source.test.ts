import { expect, test } from 'vitest';
import { mentionOf, readPeople, wordAt } from '../../../../test/support/prose.ts';
import { meantByPlural } from './plural-source.ts';

function meant(text: string, printed: string): (string | undefined)[] | undefined {
  const { reading, chain } = readPeople(text);
  const list = meantByPlural(reading, chain, mentionOf(reading, printed));
  return list?.members.map((at) => wordAt(reading, at));
}

test('“they” are the last two who are named together', () => {
  expect(meant('Ana Ruiz and Karl Moss signed it. They said no.', 'They')).toEqual(['Ana', 'Karl']);
});

test('a place between is nobody else', () => {
  const text = 'Ministers Ana Ruiz and Karl Moss met in Gdansk. The ministers said no.';
  expect(meant(text, 'The ministers')).toEqual(['Ana', 'Karl']);
});

test.each([
  ['one alone', 'Ana Ruiz signed it. They said no.'],
  ['somebody else between', 'Ana Ruiz and Karl Moss signed it. Eva Holm left. They said no.'],
])('%s: nobody is meant', (_, text) => {
  expect(meant(text, 'They')).toBeUndefined();
});

test('another mention than a plural means no list', () => {
  expect(meant('Ana Ruiz and Karl Moss signed it. She said no.', 'She')).toBeUndefined();
});
