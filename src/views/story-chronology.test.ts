import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../core/article.ts';
import type { CalendarDate, DatePrecision } from '../core/calendar-date.ts';
import { storyChronology } from './story-chronology.ts';

type Time = readonly [printed: string, start: string, end: string, precision: DatePrecision];

/** An article of one paragraph a time. */
function article(date: string, ...times: readonly Time[]): Article {
  const text = times.map(([printed]) => printed).join('\n\n');
  let at = 0;
  const spans = times.map(([printed]) => {
    const span = { start: at, end: at + printed.length };
    at = span.end + 2;
    return span;
  });
  return {
    id: 'a1',
    slug: 'a1',
    title: 'Harbour',
    date: date as CalendarDate,
    lang: 'en',
    tags: [],
    corrections: [],
    text,
    paragraphs: spans.map((span) => ({ ...span, kind: 'paragraph' })),
    paragraphAnchors: spans.map((_, index) => `p${index + 1}`),
    quotes: [],
    speakers: [],
    places: [],
    placeMentions: [],
    dates: times.map(([, start, end, precision], index) => ({
      span: spans[index] ?? { start: 0, end: 0 },
      interval: { start: start as CalendarDate, end: end as CalendarDate },
      precision,
      by: 'test',
      confidence: 1,
    })),
    digest: 'd1',
    file: 'a.md',
  };
}

const THURSDAY: Time = ['Thursday', '2024-02-08', '2024-02-08', 'day'];
const JANUARY: Time = ['late January', '2024-01-01', '2024-01-31', 'month'];
const SEPTEMBER: Time = ['last September', '2023-09-01', '2023-09-30', 'month'];

describe('storyChronology', () => {
  test('times in their order, each with its words and its paragraph', () => {
    const { entries } = storyChronology(article('2024-02-08', THURSDAY, SEPTEMBER, JANUARY));
    expect(entries.map(({ text, printed, anchor }) => [text, printed, anchor])).toEqual([
      ['September 2023', 'last September', 'p2'],
      ['January 2024', 'late January', 'p3'],
      ['8 February 2024', 'Thursday', 'p1'],
    ]);
  });

  test.each([
    [['a', '2024-02-08', '2024-02-08', 'day'], '8 February 2024'],
    [['a', '2024-02-05', '2024-02-11', 'week'], '5 February 2024 to 11 February 2024'],
    [['a', '2023-09-01', '2023-09-30', 'month'], 'September 2023'],
    [['a', '2023-06-01', '2023-08-31', 'season'], '1 June 2023 to 31 August 2023'],
    [['a', '2023-01-01', '2023-12-31', 'year'], '2023'],
    [['a', '2022-01-01', '2023-12-31', 'year'], '1 January 2022 to 31 December 2023'],
    [['a', '1990-01-01', '1999-12-31', 'decade'], '1990 to 1999'],
  ] as [Time, string][])('%j reads %s', (time, words) => {
    expect(storyChronology(article('2024-02-08', time)).entries[0]?.text).toBe(words);
  });

  test('the scale runs from the earliest time to the latest, and does not lie', () => {
    const { entries, today, first, last } = storyChronology(
      article(
        '2024-01-01',
        ['then', '2023-01-01', '2023-01-01', 'day'],
        ['soon', '2024-12-31', '2024-12-31', 'day'],
      ),
    );
    expect(entries.map(({ start, end }) => [start, end])).toEqual([
      [0, 0],
      [100, 100],
    ]);
    expect(today).toBe(50);
    expect([first, last]).toEqual(['January 2023', 'December 2024']);
  });

  test('a time that is said twice stands once, as it was said first', () => {
    const again: Time = ['the same Thursday', '2024-02-08', '2024-02-08', 'day'];
    const { entries } = storyChronology(article('2024-02-08', THURSDAY, again));
    expect(entries.map(({ printed }) => printed)).toEqual(['Thursday']);
  });

  test('the day of the article alone', () => {
    expect(storyChronology(article('2024-02-08', THURSDAY))).toMatchObject({
      entries: [{ start: 0, end: 0 }],
      today: 0,
    });
  });

  test('no times, no entries', () => {
    expect(storyChronology(article('2024-02-08'))).toMatchObject({ entries: [], today: 0 });
  });

  test('everything lies on the scale, in order', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    });
    const time = fc.tuple(day, fc.nat(4000)).map(([date, days]): Time => {
      const end = new Date(date.getTime() + days * 86_400_000);
      return ['then', date.toISOString().slice(0, 10), end.toISOString().slice(0, 10), 'day'];
    });
    fc.assert(
      fc.property(fc.array(time, { maxLength: 8 }), (times) => {
        const { entries, today } = storyChronology(article('2024-02-08', ...times));
        for (const { start, end } of [...entries, { start: today, end: today }]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(100);
        }
        const starts = entries.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});
