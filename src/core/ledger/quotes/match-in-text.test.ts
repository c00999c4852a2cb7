import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { matchInText, outerSpan } from './match-in-text.ts';
import { selectorOf } from './selector.ts';

const TEXT = 'She said “the bridge is safe.” He said “the ferry has to stay.”';
const read = (words: string) => {
  const start = TEXT.indexOf(words) - 1;
  return { words, spans: [{ start, end: start + words.length + 2 }] };
};
const bridge = read('the bridge is safe.');
const ferry = read('the ferry has to stay.');
const match = (published: ReturnType<typeof selectorOf>[], quotes: (typeof bridge)[]) =>
  matchInText(articleTextFromPlain(TEXT), published, quotes);

describe('matchInText', () => {
  test('each quote is its published one, in whatever order these are', () => {
    const published = [selectorOf(TEXT, ferry), selectorOf(TEXT, bridge)];
    expect(match(published, [bridge, ferry])).toEqual([1, 0]);
  });

  test('a new quote has none', () => {
    expect(match([selectorOf(TEXT, bridge)], [bridge, ferry])).toEqual([0, undefined]);
    expect(match([], [bridge])).toEqual([undefined]);
    expect(match([selectorOf(TEXT, bridge)], [])).toEqual([]);
  });

  test('one that is read with other bounds is found by its place', () => {
    const { start } = bridge.spans[0] ?? { start: 0 };
    const shorter = { words: 'the bridge', spans: [{ start, end: start + 12 }] };
    expect(match([selectorOf(TEXT, bridge)], [shorter])).toEqual([0]);
  });
});

test('outerSpan is from the first mark to the last', () => {
  expect(
    outerSpan({
      spans: [
        { start: 3, end: 5 },
        { start: 9, end: 12 },
      ],
    }),
  ).toEqual({
    start: 3,
    end: 12,
  });
  expect(outerSpan({ spans: [] })).toEqual({ start: 0, end: 0 });
});
