import { describe, expect, test } from 'vitest';
import { foldLetters } from '../words/fold-letters.ts';
import { splitWords } from '../words/split-words.ts';
import { periodWordsOf } from './period-words.ts';
import { addDays, monthDays, readPeriod } from './read-period.ts';

function read(text: string, lang = 'en') {
  const terms = splitWords(text).map(({ start, end }) => foldLetters(text.slice(start, end))[0]);
  const period = readPeriod(terms, 0, periodWordsOf(lang));
  return period && `${period.first} ${period.last} ${period.length}`;
}

describe('readPeriod', () => {
  test.each([
    ['2015', '2015-01-01 2015-12-31 1'],
    ['June 2015', '2015-06-01 2015-06-30 2'],
    ['jun 2015', '2015-06-01 2015-06-30 2'],
    ['Sept. 2015', '2015-09-01 2015-09-30 2'],
    ['June of 2015', '2015-06-01 2015-06-30 3'],
    ['2015 June', '2015-06-01 2015-06-30 2'],
    ['2015-06', '2015-06-01 2015-06-30 2'],
    ['2015-06-30', '2015-06-30 2015-06-30 3'],
    ['8 February 2024', '2024-02-08 2024-02-08 3'],
    ['February 8, 2024', '2024-02-08 2024-02-08 3'],
    ['the 8th of February 2024', '2024-02-08 2024-02-08 5'],
    ['29 February 2024', '2024-02-29 2024-02-29 3'],
    ['last week of June 2015', '2015-06-24 2015-06-30 5'],
    ['the last week of June 2015', '2015-06-24 2015-06-30 6'],
    ['first week of June 2015', '2015-06-01 2015-06-07 5'],
    ['third week in June 2015', '2015-06-15 2015-06-21 5'],
    ['fifth week of June 2015', '2015-06-29 2015-06-30 5'],
    ['week of 24 June 2015', '2015-06-22 2015-06-28 5'],
    ['week of June 21, 2015', '2015-06-15 2015-06-21 5'],
    ['week 26 of 2015', '2015-06-22 2015-06-28 4'],
    ['early June 2015', '2015-06-01 2015-06-10 3'],
    ['mid-June 2015', '2015-06-11 2015-06-20 3'],
    ['end of June 2015', '2015-06-21 2015-06-30 4'],
    ['late 2015', '2015-09-01 2015-12-31 2'],
    ['2010s', '2010-01-01 2019-12-31 1'],
    ['December 2015', '2015-12-01 2015-12-31 2'],
  ])('%s', (text, period) => {
    expect(read(text)).toBe(period);
  });

  test.each([
    '30 February 2024',
    'June',
    'in June',
    '8 February',
    'may say',
    '99 June 2015',
    'week',
    'last week',
    'week 60 of 2015',
    'fifth week of February 2015',
    '15',
    '',
  ])('%j names none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test.each([
    ['de', 'letzte Woche im Juni 2015', '2015-06-24 2015-06-30 5'],
    ['de', '8. Februar 2024', '2024-02-08 2024-02-08 3'],
    ['fr', 'dernière semaine de juin 2015', '2015-06-24 2015-06-30 5'],
    ['fr', '1er août 2015', '2015-08-01 2015-08-01 3'],
    ['es', '8 de febrero de 2024', '2024-02-08 2024-02-08 5'],
    ['it', 'giugno 2015', '2015-06-01 2015-06-30 2'],
    ['nl', 'eerste week van juni 2015', '2015-06-01 2015-06-07 5'],
    ['xx', 'June 2015', '2015-06-01 2015-06-30 2'],
  ])('in %s: %s', (lang, text, period) => {
    expect(read(text, lang)).toBe(period);
  });
});

test('days are counted over months and years', () => {
  expect(addDays('2015-12-31', 1)).toBe('2016-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(monthDays(2023, 2)).toEqual(['2023-02-01', '2023-02-28']);
});
