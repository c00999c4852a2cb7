import { expect, test } from 'vitest';
import { readFacet, writeFacet } from './facet-file.ts';

const VALUES = new Map([
  ['elena-markova', { articles: [0, 7, 300], quotes: [[0, 1, 9], [], [200]] }],
  ['anna-berg', { articles: [2], quotes: [[]] }],
]);

test('values come back, in the order of their names', () => {
  const read = readFacet(writeFacet(VALUES, 'n'), 'n');
  expect([...read]).toEqual([...VALUES].reverse());
});

test('what numbers articles otherwise is refused', () => {
  expect(() => readFacet(writeFacet(VALUES, 'n'), 'm')).toThrow(/changed/);
});
