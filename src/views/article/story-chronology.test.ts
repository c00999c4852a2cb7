import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../core/article/article.ts';
import type { CalendarDate, DatePrecision } from '../../core/calendar/date.ts';
import { storyChronology, type Chronology } from './story-chronology.ts';

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
    authors: [],
    tags: [],
    sources: [],
    corrections: [],
    text,
    paragraphs: spans.map((span) => ({ ...span, kind: 'paragraph' })),
    paragraphAnchors: spans.map((_, index) => `p${index + 1}`),
    quotes: [],
    speakers: [],
    places: [],
    marks: [],
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

const MARCH: Time = ['in March', '2024-03-01', '2024-03-31', 'month'];

function chronology(story: Article): Chronology {
  const found = storyChronology(story);
  if (!found) throw new Error('The story has no chronology.');
  return found;
}

describe('storyChronology', () => {
  test('times in their order, each with its words and its paragraph', () => {
    const { entries } = chronology(article('2024-02-08', THURSDAY, SEPTEMBER, JANUARY, MARCH));
    expect(entries.map(({ text, printed, anchor, when }) => [text, printed, anchor, when])).toEqual(
      [
        ['September 2023', 'last September', 'p2', 'before'],
        ['January 2024', 'late January', 'p3', 'before'],
        ['8 February 2024', 'Thursday', 'p1', 'same day'],
        ['March 2024', 'in March', 'p4', 'after'],
      ],
    );
  });

  test('the scale runs from the earliest time to the latest', () => {
    const { entries, today, first, last } = chronology(
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

  test('what it leaves out is said', () => {
    const war: Time = ['the 1944 war', '1944-01-01', '1944-12-31', 'year'];
    const { breaks } = chronology(article('2024-02-08', war, SEPTEMBER, JANUARY));
    expect(breaks.map(({ text }) => text)).toEqual(['78 years']);
  });

  test('a time that is said twice stands once, as it was said first', () => {
    const again: Time = ['that January', '2024-01-01', '2024-01-31', 'month'];
    const { entries } = chronology(article('2024-02-08', SEPTEMBER, JANUARY, again));
    expect(entries.map(({ printed }) => printed)).toEqual(['last September', 'late January']);
  });

  test('a time that only a quote speaks of is the speaker’s, and leads to the quote', () => {
    const again: Time = ['that January', '2024-01-01', '2024-01-31', 'month'];
    const story = article('2024-02-08', SEPTEMBER, JANUARY, again);
    const quotes = [0, 1].map((index) => ({
      id: `x${index}`,
      kind: 'direct' as const,
      spans: [story.dates[index]?.span ?? { start: 0, end: 0 }],
      words: 'words',
      by: 'none' as const,
      resolvedBy: 'none' as const,
      confidence: 1,
    }));
    const { entries } = chronology({ ...story, quotes });
    expect(entries.map(({ printed, quoted, anchor }) => [printed, quoted, anchor])).toEqual([
      ['last September', true, 'q-x0'],
      ['that January', false, 'p3'],
    ]);
  });

  test.each([
    ['no times', []],
    ['the day of the article', [THURSDAY]],
    ['one time besides it', [THURSDAY, JANUARY]],
  ])('%s: no chronology', (_, times) => {
    expect(storyChronology(article('2024-02-08', ...times))).toBeUndefined();
  });

  test('everything lies on the scale, in order, no time twice', () => {
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
        const found = storyChronology(article('2024-02-08', ...times));
        if (!found) return;
        const { entries, today } = found;
        for (const { start, end } of [...entries, { start: today, end: today }]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(100);
        }
        const starts = entries.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(new Set(entries.map(({ text }) => text)).size).toBe(entries.length);
      }),
    );
  });
});
