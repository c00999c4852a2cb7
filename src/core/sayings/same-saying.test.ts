import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../calendar/date.ts';
import { areOneSaying, type SayingQuote } from './same-saying.ts';
import { spokenWords } from './spoken-words.ts';

function quote(words: string, day = '2024-02-08', speaker = 'anna-berg'): SayingQuote {
  return {
    id: words,
    words: spokenWords(words),
    speakers: [speaker],
    printed: day as CalendarDate,
  };
}

const LATER = '2024-05-01';
const WHOLE = 'We will open the bridge before winter, and the ferry will stop.';

describe('areOneSaying', () => {
  test.each([
    ['the same words on another day', WHOLE, quote(WHOLE, LATER)],
    [
      'other marks',
      WHOLE,
      quote('“We will open the bridge before winter – and the ferry will stop,”', LATER),
    ],
    ['a part', WHOLE, quote('the bridge before winter, and', LATER)],
    [
      'a changed word',
      WHOLE,
      quote('We will open the tunnel before winter, and the ferry will stop', LATER),
    ],
    ['something cut out', WHOLE, quote('We will open the bridge … and the ferry will stop', LATER)],
    ['a few words of the same day', WHOLE, quote('before winter')],
    ['one word of the same day', 'Never', quote('never,')],
  ])('joins %s', (_what, words, other) => {
    expect(areOneSaying(quote(words), other)).toBe(true);
    expect(areOneSaying(other, quote(words))).toBe(true);
  });

  test.each([
    ['another speaker', WHOLE, quote(WHOLE, '2024-02-08', 'carl-moe')],
    ['a few words of another day', WHOLE, quote('before winter', LATER)],
    ['small words', WHOLE, quote('and the')],
    ['one word of many', WHOLE, quote('winter')],
    ['new words', WHOLE, quote('The new bridge is ready by autumn and ferries end then.', LATER)],
    [
      'a sentence with the same small words',
      'I think it’s a bribe.',
      quote('I think it’s a tough thing.'),
    ],
  ])('leaves apart %s', (_what, words, other) => {
    expect(areOneSaying(quote(words), other)).toBe(false);
    expect(areOneSaying(other, quote(words))).toBe(false);
  });

  test('a few words are of one occasion if the text says so', () => {
    const start = '2024-02-08' as CalendarDate;
    const said = { start, end: start, precision: 'day' } as const;
    expect(areOneSaying(quote(WHOLE), { ...quote('before winter', LATER), said })).toBe(true);
    expect(areOneSaying({ ...quote(WHOLE, '2024-02-09'), said }, quote('before winter'))).toBe(
      true,
    );
  });
});
