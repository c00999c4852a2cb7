import { describe, expect, test } from 'vitest';
import { embedHeight } from './embed-height.ts';

const texts = { words: '“no alternative”', name: 'Elena Markova', facts: 'said 2021', title: 'A' };

describe('embedHeight', () => {
  test('has room for a line of words at their largest', () => {
    expect(embedHeight(texts)).toBe(92 + 37 + 20 + 18 + 18);
  });

  test('grows with the words, and with words that are longer than a line', () => {
    const long = { ...texts, words: 'The bridge will stay shut until the water falls. '.repeat(4) };
    const unbroken = { ...texts, words: 'x'.repeat(200) };
    expect(embedHeight(long)).toBeGreaterThan(embedHeight(texts) + 4 * 28);
    expect(embedHeight(unbroken)).toBeGreaterThan(embedHeight(texts) + 6 * 28);
  });

  test('takes the characters of East Asia for wider than those of the West', () => {
    const east = embedHeight({ ...texts, words: '橋は閉ざされたままだ'.repeat(6) });
    const west = embedHeight({ ...texts, words: 'abcdefghij'.repeat(6) });
    expect(east).toBeGreaterThan(west);
  });
});
