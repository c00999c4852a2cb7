import { expect, test } from 'vitest';
import { deskWords } from './desk-words.ts';

test('every word of the strip says something', () => {
  expect(Object.values(deskWords()).filter((words) => words.trim() === '')).toEqual([]);
});
