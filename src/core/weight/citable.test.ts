import { describe, expect, test } from 'vitest';
import { isCitable, isShared, isWholeSentence, sharedQuote, type CitableQuote } from './citable.ts';

const direct = (words: string, more: Partial<CitableQuote> = {}): CitableQuote => ({
  kind: 'direct',
  words,
  ...more,
});

describe('a whole sentence', () => {
  test.each([
    ['We will open the bridge.', true],
    ['It opens on Monday.', false],
    ['Don’t wait for the 10.30 ferry', true],
    ['', false],
    ['… — …', false],
    ['我们明天将会开放这座大桥', true],
    ['大桥', false],
    ['สะพานจะเปิดพรุ่งนี้', true],
  ])('%j: %s', (words, whole) => {
    expect(isWholeSentence(direct(words))).toBe(whole);
  });

  test('is none where the writer’s sentence goes on around it', () => {
    expect(isWholeSentence(direct('to open the bridge at last', { kind: 'partial' }))).toBe(false);
  });

  test('is counted in linear time', () => {
    expect(isWholeSentence(direct('a'.repeat(1_000_000)))).toBe(true);
    expect(isWholeSentence(direct('’.-'.repeat(300_000)))).toBe(false);
  });
});

test.each([
  ['a word with a name', direct('Never', { speaker: 'berg' }), true, false],
  ['a sentence without a name', direct('We will open the bridge.'), true, false],
  [
    'a short sentence with a name',
    direct('We will open the bridge.', { speaker: 'b' }),
    true,
    false,
  ],
  [
    'a sentence with a name',
    direct('We will open the bridge in spring, at last.', { speaker: 'b' }),
    true,
    true,
  ],
  ['a speech with a name', direct('We waited. '.repeat(30), { speaker: 'b' }), true, false],
  ['a fragment without a name', direct('at last', { kind: 'partial' }), false, false],
])('%s', (_, quote, citable, shared) => {
  expect([isCitable(quote), isShared(quote)]).toEqual([citable, shared]);
});

test('one of an article has a picture, that which is read at a glance', () => {
  const named = (words: string) => direct(words, { speaker: 'berg' });
  const long = named('We sail at noon, '.repeat(8));
  const short = named('We will open the bridge in spring, at last.');
  const best = named(
    'We will open the bridge in spring, at last, and it will carry all of the traffic that there is.',
  );
  expect(sharedQuote([short, long, best])).toBe(best);
  expect(sharedQuote([{ ...best, disputed: {} }, direct(best.words)])).toBeUndefined();
});
