import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { EntryQuote } from '../../core/archive/entry.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { embedView } from './embed.ts';
import { shortenWords } from '../../core/text/shorten-words.ts';
import { quoteViews } from './views.ts';

const berg = { key: 'berg', name: 'Anna Berg', kind: 'person', aliases: [], roles: [] } as const;

function embed(words: string, more: Partial<EntryQuote> = {}) {
  const quote: EntryQuote = {
    id: 'q1',
    kind: 'direct',
    words,
    by: 'cue-after',
    confidence: 0.9,
    speaker: 'berg',
    ...more,
  };
  const entry = makeEntry('2024-02-08', 'ferry', { quotes: [quote], speakers: [berg] });
  const [view] = quoteViews(buildArchive([entry]), createUrls('/'));
  if (!view) throw new Error('no view');
  return embedView(view);
}

describe('shortenWords', () => {
  test.each([
    ['We sail.', 20, 'We sail.'],
    ['We sail at noon', 10, 'We sail …'],
    ['Donaudampfschifffahrt now', 10, 'Donaudampf …'],
    ['', 0, ''],
  ])('%j at %d is %j', (words, most, short) => {
    expect(shortenWords(words, most)).toBe(short);
  });

  test('what is cut is a beginning, no longer than allowed, of whole characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 30 }),
        (words, most) => {
          const short = shortenWords(words, most);
          if (words.length <= most) return short === words;
          const begin = short.slice(0, -2);
          return (
            words.startsWith(begin) &&
            begin.length <= most &&
            begin.isWellFormed() === words.isWellFormed()
          );
        },
      ),
    );
  });
});

describe('embedView', () => {
  test('a short quote stands in full', () => {
    expect(embed('We sail at noon.')).toMatchObject({
      words: 'We sail at noon.',
      cut: false,
      open: '“',
      close: '”',
      corrected: false,
      speaker: { name: 'Anna Berg' },
    });
  });

  test('of a long one the beginning, and it says so', () => {
    const { words, cut } = embed('We sail. '.repeat(300));
    expect(cut).toBe(true);
    expect(words.length).toBeLessThan(570);
  });

  test('more words need more height, but never more than the longest', () => {
    const heights = [10, 200, 500, 5000].map((length) => embed('sail '.repeat(length / 5)).height);
    expect(heights[0]).toBeLessThan(heights[1] ?? 0);
    expect(heights[1]).toBeLessThan(heights[2] ?? 0);
    expect(heights[3]).toBeLessThan((heights[2] ?? 0) * 1.5);
  });
});
