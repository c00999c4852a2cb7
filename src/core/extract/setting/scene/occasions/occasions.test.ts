import { expect, test } from 'vitest';
import { toldSentences } from '../../../../../test/support/dates/told-sentences.ts';
import { findOccasions } from './occasions.ts';

test('acts and papers stand in the order of their dates, and a year alone is none', () => {
  const text =
    'Ada Lunt said on Monday that she would go. In a Feb. 1 letter, Tom Reed asked her to. In 2015, Tom Reed warned of it.';
  const found = findOccasions(toldSentences(text));
  expect(found.map(({ date, kind }) => [date.interval.start, kind])).toEqual([
    ['2024-02-05', undefined],
    ['2024-02-01', 'letter'],
    // Once as what Reed did, once as the letter that he did it in.
    ['2024-02-01', 'letter'],
  ]);
});
