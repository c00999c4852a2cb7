import { describe, expect, test } from 'vitest';
import { readPieces } from '../question/read-pieces.ts';
import { fillsPieces, findPeriods } from './find-periods.ts';
import { typedWords } from './typed-word.ts';

const wordsOf = (question: string) => typedWords(question, readPieces(question, new Set()));
const find = (question: string) =>
  findPeriods(wordsOf(question), { lang: 'en', years: new Set(['2015', '2022']) }).map(
    ({ first = '', last = '', month, from, to }) => `${month ?? `${first}..${last}`} ${from}-${to}`,
  );

describe('findPeriods', () => {
  test.each<[string, string[]]>([
    ['Ruiz border 2022', ['2022-01-01..2022-12-31 2-3']],
    ['Ruiz last week of June 2015', ['2015-06-24..2015-06-30 1-6']],
    ['2015 and 2022', ['2015-01-01..2022-12-31 0-3']],
    ['2015-2022', ['2015-01-01..2022-12-31 0-2']],
    ['June 2015 to March 2016', ['2015-06-01..2016-03-31 0-5']],
    ['since 2015', ['2015-01-01.. 0-2']],
    ['after June 2015', ['2015-07-01.. 0-3']],
    ['before 8 June 2015', ['..2015-06-07 0-4']],
    ['until 2015', ['..2015-12-31 0-2']],
    ['before the vote', []],
    ['the 1991 vote', []],
    ['in June 1991', ['1991-06-01..1991-06-30 1-3']],
    ['Ruiz in February', ['02 2-3']],
    ['during may', ['05 1-2']],
    ['in the march', []],
    ['in Mar', []],
    ['may in June 2015', ['2015-06-01..2015-06-30 2-4']],
    ['February', []],
    ['in “February”', []],
    ['Agenda2015 2015/16', []],
    ['“2015”', []],
    ['2022 2015', ['2022-01-01..2022-12-31 0-1', '2015-01-01..2015-12-31 1-2']],
  ])('%s', (question, periods) => {
    expect(find(question)).toEqual(periods);
  });
});

test('words fill their pieces, or belong to longer ones', () => {
  const words = wordsOf('al-Bashir spoke');
  expect(fillsPieces(words, 0, 2)).toBe(true);
  expect(fillsPieces(words, 1, 2)).toBe(false);
  expect(fillsPieces(words, 2, 3)).toBe(true);
});
