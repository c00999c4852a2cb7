import { describe, expect, test } from 'vitest';
import { clauseOf } from '../../../../test/support/clause.ts';
import { isAdverbial, isWithin } from './adverbial-date.ts';

/** Whether the first date of a clause says when it was said. */
const says = (text: string): boolean => {
  const { clause, dates } = clauseOf(text);
  const [date] = dates;
  if (!date) throw new Error(`no date in ${text}`);
  return isAdverbial(clause.tokens, date, []);
};

describe('isAdverbial', () => {
  test.each([
    '“We sail,” Ana Ruiz said on Monday.',
    '“We sail,” Ana Ruiz said Monday.',
    '“We sail,” Ana Ruiz said in May 2023.',
    '“We sail,” Ana Ruiz said late on Monday.',
    '“We sail,” Ana Ruiz said last week.',
    '“We sail,” Ana Ruiz said on the evening of 5 February 2024.',
  ])('%s', (text) => {
    expect(says(text)).toBe(true);
  });

  test.each([
    '“We sail,” Ana Ruiz said of the Monday vote.',
    '“We sail,” Ana Ruiz said since Monday.',
    '“We sail,” Ana Ruiz said of Monday’s vote.',
  ])('not: %s', (text) => {
    expect(says(text)).toBe(false);
  });
});

test('a date is part of a venue only inside it', () => {
  const venue = { first: 2, after: 6 };
  expect(isWithin({ first: 3, after: 4 }, [venue])).toBe(true);
  expect(isWithin({ first: 2, after: 4 }, [venue])).toBe(false);
  expect(isWithin({ first: 5, after: 7 }, [venue])).toBe(false);
  expect(isWithin({ first: 3, after: 4 }, [])).toBe(false);
});
