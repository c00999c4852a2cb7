import { describe, expect, test } from 'vitest';
import { isNearWord } from './near-word.ts';

describe('isNearWord', () => {
  test.each([
    ['a letter wrong', 'harbour', 'harbout'],
    ['a letter missing', 'bridge', 'brige'],
    ['a letter doubled', 'council', 'counccil'],
    ['two swapped', 'ferry', 'frery'],
    ['two slips in a long word', 'negotiations', 'negociatons'],
    ['another form', 'promise', 'promises'],
  ])('takes %s for a slip', (_what, a, b) => {
    expect([isNearWord(a, b), isNearWord(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['another word', 'harbour', 'bridge'],
    ['a short word', 'not', 'now'],
    ['a number', '2023', '2024'],
    ['a negative beginning', 'able', 'unable'],
    ['a longer one', 'legal', 'illegal'],
    ['a negated verb', 'could', "couldn't"],
    ['two slips in a short word', 'peace', 'paece s'],
  ])('does not take %s for one', (_what, a, b) => {
    expect([isNearWord(a, b), isNearWord(b, a)]).toEqual([false, false]);
  });
});
