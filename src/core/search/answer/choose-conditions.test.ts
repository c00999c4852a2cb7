import { expect, test } from 'vitest';
import { chooseConditions } from './choose-conditions.ts';

const chosen = (choices: Parameters<typeof chooseConditions>[0]) =>
  chooseConditions(choices).map(({ condition }) => condition);

test('each list gives a condition; several values with commas between will all do', () => {
  expect(chosen({ speaker: 'ana-ruiz,karl-moss', tag: 'rivers' })).toEqual([
    {
      kind: 'name',
      facet: 'speaker',
      values: [
        { slug: 'ana-ruiz', name: 'Ana Ruiz' },
        { slug: 'karl-moss', name: 'Karl Moss' },
      ],
      not: false,
      parts: [],
    },
    {
      kind: 'name',
      facet: 'tag',
      values: [{ slug: 'rivers', name: 'Rivers' }],
      not: false,
      parts: [],
    },
  ]);
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-99', '2024-12-01', '2024-12-31'],
  ['soon', '0001', '0000'],
])('the year %s', (year, first, last) => {
  expect(chosen({ year })).toEqual([{ kind: 'period', first, last, not: false }]);
});

test('nothing chosen, no condition', () => {
  expect(chosen({})).toEqual([]);
});
