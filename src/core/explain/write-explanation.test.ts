import { describe, expect, test } from 'vitest';
import type { ExplainedArticle, ExplainedQuote } from './explain-article.ts';
import type { SourcePlace } from './source-places.ts';
import { writeExplanation } from './write-explanation.ts';
import type { CalendarDate } from '../calendar/date.ts';

const DAY = '2024-02-08' as CalendarDate;
const place = (line: number, toLine = line): SourcePlace => ({
  start: 5,
  end: 9,
  from: { line, column: 2 },
  to: { line: toLine, column: 6 },
});
const quote = (more: Partial<ExplainedQuote> = {}): ExplainedQuote => ({
  id: 'qa1',
  kind: 'direct',
  words: 'We sail.',
  spans: [place(8)],
  by: 'none',
  resolvedBy: 'none',
  printed: DAY,
  confidence: 0.5,
  overrides: [],
  ...more,
});
const write = (more: Partial<ExplainedArticle> = {}) =>
  writeExplanation(
    {
      id: 'a',
      title: 'A',
      file: 'a.md',
      quotes: [],
      places: [],
      withheld: [],
      ruled: [],
      marks: [],
      ...more,
    },
    { speakers: 'speakers.yaml', places: 'places.yaml', quotes: 'quotes.yaml' },
  );

describe('writeExplanation', () => {
  test('no line is wider than a terminal', () => {
    const words = 'We shall sail at noon and not before it. '.repeat(20).trim();
    const lines = write({ title: words, quotes: [quote({ words })] }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.length).toBeGreaterThan(20);
  });

  test('ends with one line break, and no part is empty', () => {
    for (const text of [write(), write({ quotes: [quote(), quote()] })]) {
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toContain('\n\n\n');
    }
  });

  test('a place is lines and columns of the file, then offsets in the text', () => {
    expect(write({ quotes: [quote()] })).toContain('8:2-6 (5-9)');
    expect(write({ quotes: [quote({ spans: [place(8, 9)] })] })).toContain('8:2-9:6 (5-9)');
    expect(write({ quotes: [quote({ spans: [place(8), place(12)] })] })).toContain(
      '8:2-6 (5-9); 12:2-6 (5-9)',
    );
  });

  test('who has a page is told with it, and by which line of the editor’s', () => {
    const speaker = {
      name: 'Ana Ruiz',
      slug: 'ana-ruiz',
      hasPage: true,
      printed: 'Ruiz',
      joinedBy: 'authority',
      entryLine: 4,
    } as const;
    const text = write({ quotes: [quote({ speaker })] });
    expect(text).toContain('Ana Ruiz');
    expect(text).toContain('speakers/ana-ruiz/');
    expect(text).toContain('speakers.yaml:4');
    const { entryLine: _line, ...without } = speaker;
    const other = write({ quotes: [quote({ speaker: { ...without, hasPage: false } })] });
    expect(other).not.toContain('speakers/');
    expect(other).not.toContain('speakers.yaml');
  });

  test('a day is one date, a period two', () => {
    const said = { start: DAY, end: DAY, precision: 'day', by: 'editor' } as const;
    expect(write({ quotes: [quote({ said })] })).not.toMatch(/2024-02-08 to/);
    const week = { ...said, end: '2024-02-11' as CalendarDate, precision: 'week' } as const;
    expect(write({ quotes: [quote({ said: week })] })).toMatch(/2024-02-08 \S+ 2024-02-11/);
  });

  test('a month and a year are one, as front matter has them', () => {
    const [start, end] = ['2024-02-01', '2024-02-29'] as [CalendarDate, CalendarDate];
    const said = { start, end, precision: 'month', by: 'editor' } as const;
    expect(write({ quotes: [quote({ said })] })).toMatch(/^said +2024-02, /m);
    const year = { ...said, precision: 'year', end: '2024-12-31' as CalendarDate } as const;
    expect(write({ quotes: [quote({ said: year })] })).toMatch(/^said +2024, /m);
  });

  test('what a rule of the archive decided is told with its line', () => {
    const ruled = [{ words: 'agile', dropped: true, rule: 'terms: agile', line: 3 }];
    expect(write({ ruled })).toContain('left out      “agile”: quotes.yaml:3, terms: agile');
  });

  test('words that are not a quote are told, and how they become one', () => {
    const marks = [{ ...place(8), text: '“agile”', class: 'term' as const }];
    const text = write({ marks });
    expect(text).toContain('not a quote   “agile” 8:2-6 (5-9): term');
    expect(text).toContain('quote: true');
  });

  test('a legend says what the rows mean, of what there is', () => {
    expect(write()).not.toContain('nine in ten');
    expect(write({ quotes: [quote()] })).toContain('nine in ten');
  });

  test('a dateline says where it was read', () => {
    const dateline = { id: 'geonames:1', name: 'Oslo' };
    expect(write({ dateline: { ...dateline, line: 4 } })).toContain('Oslo (geonames:1), a.md:4');
    expect(write({ dateline })).not.toContain('a.md:');
  });

  test('what was left out is told with its line', () => {
    const withheld = [
      { field: 'quotes', line: 7, match: 'grand opening', says: 'not a quote' },
    ] as const;
    expect(write({ withheld })).toContain('a.md:7');
  });
});
