import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { makeStory } from '../../test/support/make-story.ts';
import { rankArticles, rankByDay } from './rank.ts';

const PEOPLE = ['Anna Berg', 'Nora Blake', 'Max Cole'];

/** An article with so many quotes by so many speakers. */
function story(slug: string, quotes: number, speakers: number, more: Partial<ArticleEntry> = {}) {
  const { date = '2024-02-08' } = more;
  const said = Array.from({ length: quotes }, (_, at) => {
    const who = PEOPLE[at % Math.max(1, speakers)];
    return speakers > 0 && who !== undefined ? { who } : {};
  });
  return makeStory(date, slug, said, more);
}

const slugsOf = (entries: readonly ArticleEntry[]) => entries.map(({ slug }) => slug);

describe('rankArticles', () => {
  test.each<[string, ArticleEntry[], string[]]>([
    ['nothing', [], []],
    [
      'the editor’s lead before everything',
      [story('a', 9, 3), story('b', 0, 0, { lead: true })],
      ['b', 'a'],
    ],
    ['two leads by the rest of the rule', [lead('a', 1), lead('b', 2)], ['b', 'a']],
    ['most quotes', [story('a', 2, 1), story('b', 3, 1)], ['b', 'a']],
    ['quotes times speakers', [story('a', 5, 1), story('b', 3, 2)], ['b', 'a']],
    ['quotes without speakers for nothing', [story('a', 9, 0), story('b', 1, 1)], ['b', 'a']],
    [
      'the longer of two equally quoted',
      [story('a', 2, 1, { wordCount: 300 }), story('b', 2, 1, { wordCount: 301 })],
      ['b', 'a'],
    ],
    ['equals by their files', [story('b', 1, 1), story('a', 1, 1)], ['a', 'b']],
  ])('puts %s', (_what, entries, expected) => {
    expect(slugsOf(rankArticles(entries, buildArchive(entries)))).toEqual(expected);
  });

  test('counts no words that were never spoken', () => {
    const disputed = story('a', 3, 1);
    const denied = disputed.quotes.map((quote) => ({ ...quote, disputed: {} }));
    const entries = [{ ...disputed, quotes: denied }, story('b', 1, 1)];
    expect(slugsOf(rankArticles(entries, buildArchive(entries)))).toEqual(['b', 'a']);
  });

  test('is the same whatever the order in which files were read', () => {
    const stories = fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(2), fc.boolean()), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        stories.chain((made) =>
          fc.tuple(
            fc.constant(
              made.map(([quotes, speakers, length, isLead], at) =>
                story(`s${at}`, quotes, speakers, {
                  wordCount: length,
                  ...(isLead ? { lead: true as const } : {}),
                }),
              ),
            ),
            fc.array(fc.nat(), { minLength: made.length, maxLength: made.length }),
          ),
        ),
        ([entries, keys]) => {
          const shuffled = entries
            .map((entry, at) => ({ entry, key: keys[at] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry);
          const archive = buildArchive(entries);
          const ranked = slugsOf(rankArticles(entries, archive));
          expect(slugsOf(rankArticles(shuffled, archive))).toEqual(ranked);
          expect(ranked.toSorted()).toEqual(slugsOf(entries).toSorted());
        },
      ),
    );
  });
});

function lead(slug: string, quotes: number) {
  return story(slug, quotes, 1, { lead: true });
}

test('rankByDay puts the newest day first, and a lead only before its own day', () => {
  const at = (slug: string, day: number, more: Partial<ArticleEntry> = {}) =>
    story(slug, 1, 1, { date: `2024-02-0${day}` as ArticleEntry['date'], ...more });
  const entries = [at('a', 7, { lead: true }), at('b', 8), at('c', 8, { wordCount: 900 })];
  const archive = buildArchive(entries);
  expect(slugsOf(rankByDay(archive.articles, archive))).toEqual(['c', 'b', 'a']);
});
