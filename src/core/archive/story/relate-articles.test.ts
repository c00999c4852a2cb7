import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../../test/support/make-entry.ts';
import { buildArchive, type Archive } from '../archive.ts';
import type { ArticleEntry } from '../entry.ts';
import { MOST_RELATIVES } from './relate-articles.ts';

/** An article of a day counted from 1 January 2020, with those whom it names and its tags. */
function article(
  day: number,
  names: readonly string[],
  tags: readonly string[] = [],
): ArticleEntry {
  const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
  return makeEntry(date, `a${day}-${names.join('-').toLowerCase()}`, {
    speakers: names.map((name) => ({
      key: name.toLowerCase(),
      name,
      kind: 'body',
      aliases: [],
      roles: [],
    })),
    tags,
  });
}

/** Articles that share nothing with any other. */
const others = (count: number): ArticleEntry[] =>
  Array.from({ length: count }, (_, at) => article(at * 2, [`Other ${at}`]));

const storyOf = (archive: Archive, { id }: ArticleEntry) => {
  const { earlier, later } = archive.storyOf(id);
  const days = (side: typeof earlier) => side.map((relative) => relative.article.id);
  return { earlier: days(earlier), later: days(later) };
};

const ids = (articles: readonly ArticleEntry[]) => articles.map(({ id }) => id);

describe('the story of an article', () => {
  test('is what shares two rare names, before and after, oldest first', () => {
    const story = [100, 200, 300, 400].map((day) => article(day, ['Bridge Board', 'Ferry Line']));
    const archive = buildArchive([...others(60), ...story]);
    expect(storyOf(archive, story[2] as ArticleEntry)).toEqual({
      earlier: ids(story.slice(0, 2)),
      later: ids(story.slice(3)),
    });
    expect(archive.storyOf(story[2]?.id ?? '').later[0]?.shares).toEqual([
      { kind: 'body', name: 'Bridge Board' },
      { kind: 'body', name: 'Ferry Line' },
    ]);
  });

  test.each([
    ['one name', ['Bridge Board'], []],
    ['tags alone', [], ['Bridge', 'Ferry']],
  ])('is not what shares %s', (_what, names, tags) => {
    const two = [100, 200].map((day) => article(day, names, tags));
    const archive = buildArchive([...others(60), ...two]);
    expect(storyOf(archive, two[0] as ArticleEntry)).toEqual({ earlier: [], later: [] });
  });

  test('is not what shares names that every fifth article has', () => {
    const all = Array.from({ length: 200 }, (_, day) =>
      article(day, day % 5 === 0 ? ['Council', 'Mayor'] : [`Other ${day}`]),
    );
    const archive = buildArchive(all);
    expect(storyOf(archive, all[195] as ArticleEntry)).toEqual({ earlier: [], later: [] });
  });

  test('leaves out what shares far less than the closest does', () => {
    const names = ['Bridge Board', 'Ferry Line', 'Harbour Trust', 'Pilots', 'Dockers'];
    const [first, weak, last] = [
      article(100, names),
      article(200, names.slice(0, 2)),
      article(300, names),
    ];
    const archive = buildArchive([...others(60), first, weak, last]);
    expect(storyOf(archive, last).earlier).toEqual([first.id]);
  });

  test('has at most six on each side, the nearest', () => {
    const story = Array.from({ length: 20 }, (_, at) =>
      article(at * 30, ['Bridge Board', 'Ferry Line', 'Harbour Trust']),
    );
    const archive = buildArchive([...others(300), ...story]);
    expect(storyOf(archive, story[10] as ArticleEntry)).toEqual({
      earlier: ids(story.slice(4, 10)),
      later: ids(story.slice(11, 17)),
    });
  });
});

/** Archives in which few names are in many stories. */
const archives = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 900 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 5 }),
    ),
    { minLength: 2, maxLength: 70 },
  )
  .map((drafts) => {
    const made = drafts.map(([day, names]) =>
      article(
        day,
        names.map((name) => `Board ${name}`),
      ),
    );
    return [...new Map(made.map((one) => [one.id, one])).values()];
  });

describe('in any archive', () => {
  test('relatives are earlier and later, in order, and few', () => {
    fc.assert(
      fc.property(archives, (entries) => {
        const archive = buildArchive(entries);
        for (const entry of archive.articles) {
          const at = archive.indexOf(entry.id);
          const { earlier, later } = archive.storyOf(entry.id);
          const positions = [...earlier, ...later].map((one) => archive.indexOf(one.article.id));
          expect(positions).toEqual(positions.toSorted((a, b) => a - b));
          expect(earlier.every((one) => archive.indexOf(one.article.id) < at)).toBe(true);
          expect(later.every((one) => archive.indexOf(one.article.id) > at)).toBe(true);
          expect(Math.max(earlier.length, later.length)).toBeLessThanOrEqual(MOST_RELATIVES);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what two articles share is the same seen from either', () => {
    fc.assert(
      fc.property(archives, (entries) => {
        const archive = buildArchive(entries);
        for (const entry of archive.articles) {
          for (const { article: other, shares } of archive.storyOf(entry.id).later) {
            const back = archive.storyOf(other.id).earlier.find((one) => one.article === entry);
            if (back) expect(back.shares).toEqual(shares);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the files does not matter', () => {
    fc.assert(
      fc.property(archives, (entries) => {
        const archive = buildArchive(entries);
        const again = buildArchive(entries.toReversed());
        for (const entry of entries) expect(storyOf(again, entry)).toEqual(storyOf(archive, entry));
      }),
      { numRuns: 60 },
    );
  });

  test('a newer article changes nothing before others, and joins few stories', () => {
    fc.assert(
      fc.property(archives, fc.uniqueArray(fc.integer({ min: 0, max: 25 })), (entries, names) => {
        const before = buildArchive(entries);
        const newer = article(
          1000,
          names.map((name) => `Board ${name}`),
        );
        const after = buildArchive([...entries, newer]);
        for (const entry of entries) {
          expect(storyOf(after, entry).earlier).toEqual(storyOf(before, entry).earlier);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('one more article changes few stories of a large archive', () => {
  const entries = Array.from({ length: 2000 }, (_, day) =>
    article(day, [`Board ${day % 41}`, `Line ${day % 37}`, `Trust ${day % 7}`]),
  );
  const newer = article(2000, ['Board 1', 'Line 1', 'Trust 1']);
  const [before, after] = [buildArchive(entries), buildArchive([...entries, newer])];
  const changed = entries.filter(
    (entry) => JSON.stringify(storyOf(before, entry)) !== JSON.stringify(storyOf(after, entry)),
  );
  expect(changed.length).toBeLessThanOrEqual(MOST_RELATIVES);
});
