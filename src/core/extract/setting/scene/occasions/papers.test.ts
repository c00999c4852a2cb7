import { expect, test } from 'vitest';
import { toldSentences } from '../../../../../test/support/dates/told-sentences.ts';
import { papersIn } from './papers.ts';

const papers = (text: string): string[] =>
  toldSentences(text)
    .flatMap(papersIn)
    .map(({ date, people, kind }) => [date.interval.start, kind, ...people].join(' '));

test.each([
  [
    'In his September 2013 address to the assembly, Ivo Lind hailed it.',
    ['2013-09-01 speech ivo-lind'],
  ],
  [
    'A June 2023 study by the Tolva Institute concluded that it pays.',
    ['2023-06-01 paper tolva-institute'],
  ],
  [
    'It is disputed by Mike Mann in a commentary published on Feb. 1.',
    ['2024-02-01 paper mike-mann'],
  ],
  ['During a January 2022 argument, Ada Lunt began to ask.', ['2022-01-01 court ada-lunt']],
  ['In December 2015, Mia Holt released a letter from her doctor.', ['2015-12-01 letter mia-holt']],
  // About it, before it, or to it: nobody spoke there.
  ['Tom Reed called Monday’s speech a disgrace.', []],
  ['Tom Reed knew nothing before Tuesday’s event.', []],
  ['Tom Reed came to Tuesday’s meeting.', []],
])('%s', (text, expected) => {
  expect(papers(text)).toEqual(expected);
});
