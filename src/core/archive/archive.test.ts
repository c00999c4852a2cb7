import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArchive, newestDate } from './archive.ts';
import type { EntryQuote } from './entry.ts';
import { makeEntry } from '../../test/support/make-entry.ts';

function quote(id: string, speaker?: string): EntryQuote {
  const rule = { by: 'cue-after', confidence: 0.9 } as const;
  const who = speaker === undefined ? {} : { speaker };
  return { id, kind: 'direct', words: id, ...rule, ...who };
}

const entry = makeEntry;

const STORIES = [
  entry('2019-12-31', 'ferry'),
  entry('2020-01-01', 'bridge'),
  entry('2020-01-01', 'court'),
  entry('2020-01-15', 'storm'),
  entry('2020-02-29', 'vote'),
  entry('2024-02-08', 'harbour'),
];

describe('buildArchive', () => {
  test('orders articles by day, then by slug, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(STORIES, { minLength: STORIES.length }), (shuffled) => {
        const before = [...shuffled];
        expect(buildArchive(shuffled).articles).toEqual(STORIES);
        expect(shuffled).toEqual(before);
      }),
    );
  });

  test('orders the articles of a day by their time, those without one first', () => {
    const day = [
      entry('2024-02-08', 'z'),
      { ...entry('2024-02-08', 'y'), time: '09:00' },
      { ...entry('2024-02-08', 'x'), time: '07:00-04:00' },
    ];
    const slugs = buildArchive([...day].reverse()).articles.map(({ slug }) => slug);
    expect(slugs).toEqual(['z', 'y', 'x']);
  });

  test('groups them by year, month and day, oldest first, none empty', () => {
    const { years, months, days } = buildArchive(STORIES);
    const sizes = (periods: typeof years) =>
      periods.map(({ id, articles }) => [id, articles.length] as const);
    expect(sizes(years)).toEqual([
      ['2019', 1],
      ['2020', 4],
      ['2024', 1],
    ]);
    expect(sizes(months)).toEqual([
      ['2019-12', 1],
      ['2020-01', 3],
      ['2020-02', 1],
      ['2024-02', 1],
    ]);
    expect(sizes(days)).toEqual([
      ['2019-12-31', 1],
      ['2020-01-01', 2],
      ['2020-01-15', 1],
      ['2020-02-29', 1],
      ['2024-02-08', 1],
    ]);
  });

  test('every article is in one year, one month and one day', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1990, max: 2024 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(date, { maxLength: 60 }), (dates) => {
        const archive = buildArchive(dates.map((day, index) => entry(day, `s${index}`)));
        for (const periods of [archive.years, archive.months, archive.days]) {
          expect(periods.flatMap(({ articles }) => articles)).toEqual(archive.articles);
          expect(new Set(periods.map(({ id }) => id)).size).toBe(periods.length);
        }
      }),
    );
  });

  test('knows the position of each article', () => {
    const archive = buildArchive([...STORIES].reverse());
    for (const [index, { id }] of archive.articles.entries())
      expect(archive.indexOf(id)).toBe(index);
    expect(archive.indexOf('2020-01-01-nowhere')).toBe(-1);
  });

  test('tells of all quotes in the order of their articles, each with who said it', () => {
    const berg = {
      key: 'berg',
      name: 'Anna Berg',
      kind: 'person',
      aliases: [],
      roles: [],
    } as const;
    const archive = buildArchive([
      entry('2024-02-08', 'harbour', {
        quotes: [quote('q2', 'berg'), quote('q3')],
        speakers: [berg],
      }),
      entry('2020-01-01', 'court', { quotes: [quote('q1', 'berg')], speakers: [berg] }),
      entry('2024-02-09', 'storm', { quotes: [quote('q4', 'nobody')] }),
    ]);
    expect(
      archive.quotes.map(({ id, speaker, article }) => [id, speaker?.name, article.slug]),
    ).toEqual([
      ['q1', 'Anna Berg', 'court'],
      ['q2', 'Anna Berg', 'harbour'],
      ['q3', undefined, 'harbour'],
      ['q4', undefined, 'storm'],
    ]);
    expect(archive.speaker('2020-01-01-court', 'berg')).toBe(archive.speakers[0]);
    expect(archive.speaker('2020-01-01-court', 'ito')).toBeUndefined();
  });

  test('an archive may be empty', () => {
    const archive = buildArchive([]);
    expect(archive).toMatchObject({ articles: [], years: [], months: [], days: [], quotes: [] });
    expect(newestDate(archive)).toBeUndefined();
  });

  test('the newest day is the only now', () => {
    expect(newestDate(buildArchive(STORIES))).toBe('2024-02-08');
  });
});
