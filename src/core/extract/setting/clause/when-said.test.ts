import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import type { CalendarDate } from '../../../calendar/date.ts';
import { clauseOf } from '../../../../test/support/clause.ts';
import { extractDates } from '../../dates/dates.ts';
import { readTokens } from '../../prose/tokens.ts';
import { tokensOf } from './attribution-clause.ts';
import { readClause, readIntroduction, readTail, type Setting } from './when-said.ts';

const shown = ({ date, venue }: Setting) => [
  date?.interval.start,
  venue?.tokens
    .slice(venue.first, venue.after)
    .map(({ text }) => text)
    .join(' '),
];

describe('readClause', () => {
  const read = (text: string) => {
    const { clause, dates } = clauseOf(text);
    return shown(readClause(clause, { dates, places: [] }));
  };

  test.each([
    ['“We sail,” Ana Ruiz said on Monday.', '2024-02-05', undefined],
    [
      '“We sail,” Ana Ruiz said in an interview on Monday.',
      '2024-02-05',
      expect.stringContaining('interview'),
    ],
    ['On Monday, Ana Ruiz said it was “a farce.”', '2024-02-05', undefined],
    ['“We sail,” Ana Ruiz said.', undefined, undefined],
    ['Ana Ruiz said the vote on Monday was “a farce.”', undefined, undefined],
  ])('%s', (text, day, venue) => {
    expect(read(text)).toEqual([day, venue]);
  });

  test('of two dates the finer', () => {
    expect(read('In 2023, Ana Ruiz said on 5 May 2023 that it was “a farce.”')[0]).toBe(
      '2023-05-05',
    );
  });
});

/** Tokens of a sentence and the dates in it. */
function sentence(text: string) {
  const article = articleTextFromPlain(text);
  const tokens = readTokens(article);
  const dates = extractDates(article, '2024-02-08' as CalendarDate).map((date) => ({
    date,
    ...tokensOf(tokens, date.span),
  }));
  return [tokens, { dates, places: [] }] as const;
}

describe('readTail', () => {
  test.each([
    ['in a statement on Monday', 'said', '2024-02-05'],
    ['on Monday', 'called', '2024-02-05'],
    ['on Monday', 'said', undefined],
    ['at the vote on Monday', 'said', undefined],
    ['', 'said', undefined],
  ])('“%s” after “%s”', (text, cue, day) => {
    expect(shown(readTail(...sentence(text), cue))[0]).toBe(day);
  });
});

describe('readIntroduction', () => {
  test.each([
    ['In an interview on Monday, she defended the plan.', '2024-02-05'],
    ['On Monday, she defended the plan.', undefined],
    ['She defended the plan on Monday.', undefined],
    ['', undefined],
  ])('“%s”', (text, day) => {
    expect(shown(readIntroduction(...sentence(text)))[0]).toBe(day);
  });
});
