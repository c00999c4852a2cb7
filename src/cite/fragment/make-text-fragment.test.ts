import { describe, expect, test } from 'vitest';
import { makeTextFragment } from './make-text-fragment.ts';
import { readPage } from './text-fragment.ts';

const page = (...texts: string[]) => readPage(texts.map((text) => ({ text, own: true })));
const passage = (block: number, start: number, end: number, last = block) => ({
  start: { block, offset: start },
  end: { block: last, offset: end },
});

describe('makeTextFragment', () => {
  test('a short passage stands whole', () => {
    expect(makeTextFragment(page('The pier is safe now.'), passage(0, 4, 16))).toEqual({
      start: 'pier is safe',
    });
  });

  test('a long one is named by its ends', () => {
    const words = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
    expect(makeTextFragment(page(words), passage(0, 0, words.length))).toEqual({
      start: 'word0 word1 word2',
      end: 'word57 word58 word59',
    });
  });

  test('one over two paragraphs is named by its ends, however short', () => {
    expect(makeTextFragment(page('We go now.', 'We stay here.'), passage(0, 0, 13, 1))).toEqual({
      start: 'We go now',
      end: 'We stay here.',
    });
  });

  test('the fewest words of context that tell it from the same words elsewhere', () => {
    expect(makeTextFragment(page('x say no', 'y say no'), passage(1, 6, 8))).toEqual({
      prefix: 'y say',
      start: 'no',
    });
  });

  test('none where the page has the same words in the same surroundings twice', () => {
    expect(makeTextFragment(page('no', 'no', 'no', 'no'), passage(1, 0, 2))).toBeUndefined();
  });
});
