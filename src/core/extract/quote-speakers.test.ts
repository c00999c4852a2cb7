import { describe, expect, test } from 'vitest';
import { sameSpeakers, withoutOne, withoutSpeaker, withStanding } from './quote-speakers.ts';
import type { ExtractedQuote } from './speech-types.ts';

const QUOTE: ExtractedQuote = {
  kind: 'direct',
  spans: [{ start: 0, end: 10 }],
  words: 'We leave.',
  speaker: 'ana',
  cospeakers: ['ole', 'ida'],
  role: 'mayor',
  by: 'cue-after',
  resolvedBy: 'full-name',
  confidence: 0.9,
};

describe('taking speakers away', () => {
  test('all of them, and the role', () => {
    const { speaker, cospeakers, role, resolvedBy } = withoutSpeaker(QUOTE);
    expect([speaker, cospeakers, role, resolvedBy]).toEqual([
      undefined,
      undefined,
      undefined,
      'none',
    ]);
  });

  test('the first, whose role it was', () => {
    const { speaker, cospeakers, role } = withoutOne(QUOTE, 'ana');
    expect([speaker, cospeakers, role]).toEqual(['ole', ['ida'], undefined]);
  });

  test('another', () => {
    const { speaker, cospeakers, role } = withoutOne(QUOTE, 'ida');
    expect([speaker, cospeakers, role]).toEqual(['ana', ['ole'], 'mayor']);
  });

  test('nobody whose it is not', () => {
    expect(withoutOne(QUOTE, 'tom')).toBe(QUOTE);
  });

  test('the last one leaves nobody', () => {
    const { cospeakers: _, ...alone } = QUOTE;
    expect(withoutOne(alone, 'ana').speaker).toBeUndefined();
  });
});

test.each([
  [['a', 'b'], ['b', 'a'], true],
  [['a'], ['a', 'b'], false],
  [[undefined], ['a'], false],
  [[], [], true],
])('%o and %o: %s', (some, others, same) => {
  expect(sameSpeakers(some, others)).toBe(same);
});

describe('an editor’s word on the standing', () => {
  const printed = { text: 'She never said it', span: { start: 11, end: 28 } };
  const disputed = { ...QUOTE, standing: { is: 'disputed', printed } } as const;

  test('disputes words that the text does not', () => {
    expect(withStanding(QUOTE, 'disputed').standing).toEqual({ is: 'disputed' });
  });

  test('keeps the words that the text has for it', () => {
    expect(withStanding(disputed, 'disputed')).toBe(disputed);
  });

  test('says that they were spoken', () => {
    expect(withStanding(disputed, 'said').standing).toBeUndefined();
  });

  test('or says nothing', () => {
    expect(withStanding(disputed, undefined)).toBe(disputed);
  });
});
