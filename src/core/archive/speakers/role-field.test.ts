import { describe, expect, test } from 'vitest';
import { fieldsApart, readRole } from './role-field.ts';

describe('readRole', () => {
  test.each([
    ['Senator', { field: 'politics', past: false }],
    ['Deputy Foreign Minister', { field: 'politics', past: false }],
    ['Ruritanian Foreign Minister', { field: 'politics', past: false }],
    ['Armenian Foreign Minister', { field: 'politics', past: false, nation: 'AM' }],
    ['U.S. President', { field: 'politics', past: false, nation: 'US' }],
    ['North Korean leader', { field: 'politics', past: false, nation: 'KP' }],
    ['former British Prime Minister', { field: 'politics', past: true, nation: 'GB' }],
    ['ex-minister', { field: 'politics', past: true }],
    ['UN Secretary-General', { field: 'politics', past: false }],
    ['quarterback', { field: 'sport', past: false }],
    ['Brazil coach', { field: 'sport', past: false }],
    ['retired Edinburgh professor', { field: 'education', past: true }],
    ['Chief Justice', { field: 'law', past: false }],
    ['public defender', { field: 'law', past: false }],
    ['Baptist minister', { field: 'religion', past: false }],
    ['cosmologist at the University of Chicago', { field: 'science', past: false }],
    ['police officer', { field: 'police', past: false }],
  ])('%s', (title, evidence) => {
    expect(readRole(title)).toEqual(evidence);
  });

  test.each([
    'chairman',
    'director of the laboratory',
    'captain',
    'foreman',
    'president',
    'leader',
  ])('%s may be of any field', (title) => expect(readRole(title)).toEqual({ past: false }));

  test('a country counts only where the office is the state’s and one country is named', () => {
    expect(readRole('French physicist')).toEqual({ field: 'science', past: false });
    expect(readRole('Turkish Cypriot mayor')).toEqual({ field: 'politics', past: false });
  });
});

test.each([
  ['politics', 'sport', true],
  ['sport', 'politics', true],
  ['crime', 'business', true],
  ['politics', 'law', false],
  ['politics', 'business', false],
  ['politics', 'arts', false],
  ['politics', 'politics', false],
] as const)('fieldsApart: %s and %s: %s', (a, b, apart) => {
  expect(fieldsApart(a, b)).toBe(apart);
});
