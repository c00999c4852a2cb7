import { expect, test } from 'vitest';
import { buildArchive } from '../../../core/archive/archive.ts';
import { makeStory } from '../../../test/support/make-story.ts';
import { periodAt, periodTotals, quotesIn } from './period-view.ts';

test('a period has its articles, their days and their quotes', () => {
  const archive = buildArchive([
    makeStory('2024-02-07', 'a', [{ who: 'Anna Berg' }, { who: 'Nora Blake' }]),
    makeStory('2024-02-08', 'b', [{ who: 'Anna Berg' }]),
    makeStory('2024-02-08', 'c'),
  ]);
  const month = periodAt(archive.months, 0);
  const quotes = quotesIn(month, archive);
  expect(periodTotals(month, quotes, 2)).toEqual({ articles: 3, days: 2, quotes: 3, speakers: 2 });
  expect(() => periodAt(archive.months, 1)).toThrow(RangeError);
});
