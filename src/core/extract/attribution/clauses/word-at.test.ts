import { expect, test } from 'vitest';
import { readProse } from '../../../../test/support/prose.ts';
import { wordAt } from './word-at.ts';

test('the word at an item, none outside the sequence', () => {
  const { outline, sequence } = readProse('Reported by Ana Ruiz.');
  expect([-1, 0, 1, 99].map((at) => wordAt(outline, sequence.items, at))).toEqual([
    '',
    'reported',
    'by',
    '',
  ]);
});
