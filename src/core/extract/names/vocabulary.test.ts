import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { outlineArticle } from '../prose/outline.ts';
import { readVocabulary } from './vocabulary.ts';

const read = (text: string, headlines: readonly boolean[] = []) =>
  readVocabulary(outlineArticle(articleTextFromPlain(text)), headlines);

describe('readVocabulary', () => {
  test('what is printed small, with a capital, and after a given name', () => {
    const vocabulary = read('The harvest is late, said Maria Young of the Harvest Board.');
    expect(vocabulary.lowerCase.has('harvest')).toBe(true);
    expect(vocabulary.capitals.has('harvest')).toBe(true);
    expect([...vocabulary.surnames]).toEqual(['young']);
  });

  test('headlines do not count', () => {
    expect(read('Big Harvest\n\nIt rained.', [true, false]).capitals.has('harvest')).toBe(false);
  });

  test('nor does the capital at the start of a sentence', () => {
    expect(read('Harvest is late.').capitals.size).toBe(0);
  });

  test.each(['Then Maria J. left.', 'Then Maria left. Young men came.', ''])(
    'no surname in %j',
    (text) => {
      expect([...read(text).surnames]).toEqual([]);
    },
  );
});
