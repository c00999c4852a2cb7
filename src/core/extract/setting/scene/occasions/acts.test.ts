import { expect, test } from 'vitest';
import { toldSentences } from '../../../../../test/support/dates/told-sentences.ts';
import { actsIn } from './acts.ts';

const acts = (text: string): string[] =>
  toldSentences(text)
    .flatMap(actsIn)
    .map(({ date, people, kind }) =>
      [date.interval.start, ...people, ...(kind ? [kind] : [])].join(' '),
    );

test.each([
  ['Former minister Ada Lunt on Sunday defended the plan.', ['2024-02-04 ada-lunt']],
  ['Ada Lunt, the mayor, said Wednesday that she would go.', ['2024-02-07 ada-lunt']],
  ['On Monday, Ada Lunt warned that the dam could break.', ['2024-02-05 ada-lunt']],
  ['Ada Lunt had told her side of the story on Friday.', ['2024-02-02 ada-lunt']],
  ['Ada Lunt visited the port and argued on Monday that it was unsafe.', ['2024-02-05 ada-lunt']],
  ['Ada Lunt apologized in a televised address on Saturday.', ['2024-02-03 ada-lunt speech']],
  ['Ada Lunt spoke in the Senate on Tuesday.', ['2024-02-06 ada-lunt']],
  // Somebody to whom it was done, what is reported, and what has been said at some time.
  ['Ada Lunt was asked on Monday to resign.', []],
  ['Ada Lunt said the vote on Monday was rigged.', []],
  ['Ada Lunt has said since Monday that she would go.', []],
])('%s', (text, expected) => {
  expect(acts(text)).toEqual(expected);
});
