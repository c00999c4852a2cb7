import { describe, expect, test } from 'vitest';
import type { Article } from '../article/article.ts';
import type { CalendarDate } from '../calendar/date.ts';
import { toEntry } from './entry.ts';

const DAY = '2024-02-08' as CalendarDate;
const SPAN = { start: 0, end: 5 };

function article(more: Partial<Article> = {}): Article {
  return {
    id: 'a1',
    slug: 'harbour',
    title: 'Harbour bridge opens',
    date: DAY,
    lang: 'en',
    authors: [],
    tags: ['harbour'],
    corrections: [],
    text: 'The bridge opened.',
    paragraphs: [],
    paragraphAnchors: [],
    quotes: [],
    speakers: [],
    places: [],
    marks: [],
    placeMentions: [],
    sources: [],
    dates: [],
    digest: 'd1',
    file: 'content/articles/harbour.md',
    ...more,
  };
}

const STORED = { inputDigest: 'f00d', warned: false, basis: { body: '0'.repeat(16) } };

describe('toEntry', () => {
  test('keeps what lists show, and not the text', () => {
    const entry = toEntry(article({ summary: 'It is open.', updated: DAY }), ['d.svg'], STORED);
    expect(entry).toEqual({
      ...STORED,
      id: 'a1',
      slug: 'harbour',
      title: 'Harbour bridge opens',
      date: DAY,
      updated: DAY,
      summary: 'It is open.',
      lang: 'en',
      tags: ['harbour'],
      wordCount: 3,
      quotes: [],
      speakers: [],
      places: [],
      images: ['d.svg'],
      digest: 'd1',
      file: 'content/articles/harbour.md',
    });
  });

  test('keeps that the editor made it a lead', () => {
    expect(toEntry(article({ lead: true }), [], STORED).lead).toBe(true);
    expect(toEntry(article({ lead: false }), [], STORED)).not.toHaveProperty('lead');
  });

  test('keeps corrections where there are any', () => {
    const corrections = [{ date: DAY, text: 'It opened at noon.' }];
    expect(toEntry(article({ corrections }), [], STORED).corrections).toEqual(corrections);
    expect(toEntry(article(), [], STORED)).not.toHaveProperty('corrections');
  });

  test.each([
    ['', 0],
    ['The bridge opened.', 3],
    ['It’s the ministers’ 2.5 per cent plan — again', 8],
    ['“No,” she said.', 3],
    ['A well-known man', 3],
    ['Կամուրջը բացվեց։', 2],
  ])('%j has %i words', (text, wordCount) => {
    expect(toEntry(article({ text }), [], STORED).wordCount).toBe(wordCount);
  });

  test('a quote keeps its words, who said it and as whom', () => {
    const period = { start: DAY, end: DAY, precision: 'day' } as const;
    const stated = { by: 'attribution', printed: SPAN } as const;
    const said = { ...period, ...stated };
    const saidIn = { place: 'geonames:1', ...stated };
    const facts = { checkedIn: { name: 'Minutes' }, translated: 'from the French' };
    const rule = { by: 'cue-after', resolvedBy: 'chain', confidence: 0.9 } as const;
    const quote = { id: 'q1', kind: 'direct', spans: [SPAN], words: 'No', ...rule } as const;
    const { quotes } = toEntry(
      article({
        quotes: [
          {
            ...quote,
            speaker: 'berg',
            source: { span: SPAN, text: 'she' },
            role: 'Mayor',
            addressee: 'reporters',
            said,
            saidIn,
            ...facts,
          },
          quote,
        ],
      }),
      [],
      STORED,
    );
    expect(quotes).toEqual([
      {
        id: 'q1',
        kind: 'direct',
        words: 'No',
        speaker: 'berg',
        source: 'she',
        role: 'Mayor',
        addressee: 'reporters',
        said: { ...period, by: 'attribution' },
        saidIn: { place: 'geonames:1', by: 'attribution' },
        ...facts,
        by: 'cue-after',
        confidence: 0.9,
      },
      { id: 'q1', kind: 'direct', words: 'No', by: 'cue-after', confidence: 0.9 },
    ]);
  });

  test('a speaker has each role once', () => {
    const roles = ['Mayor', 'Chair', 'Mayor'].map((text) => ({ span: SPAN, text }));
    const speaker = {
      key: 'berg',
      name: 'Anna Berg',
      kind: 'person',
      aliases: ['Berg'],
      roles,
    } as const;
    const found = { mentions: [], by: 'name', confidence: 1 } as const;
    expect(toEntry(article({ speakers: [{ ...speaker, ...found }] }), [], STORED).speakers).toEqual(
      [
        {
          key: 'berg',
          name: 'Anna Berg',
          kind: 'person',
          aliases: ['Berg'],
          roles: ['Mayor', 'Chair'],
        },
      ],
    );
  });

  test('a place counts its mentions and knows whether it is ever named as a place', () => {
    const places = ['a', 'b'].map((id) => {
      return { id, name: id, kind: 'city', latitude: 0, longitude: 0 } as const;
    });
    const mention = (id: string, kind: 'literal' | 'metonym') =>
      ({ span: SPAN, place: id, kind, by: 'gazetteer', confidence: 1 }) as const;
    const placeMentions = [
      mention('a', 'metonym'),
      mention('a', 'literal'),
      mention('b', 'metonym'),
    ];
    expect(
      toEntry(article({ places, placeMentions }), [], STORED).places.map(
        ({ id, mentions, literal }) => [id, mentions, literal],
      ),
    ).toEqual([
      ['a', 2, true],
      ['b', 1, false],
    ]);
  });

  test('a place of the dateline counts as named, one that only the editor gives as a place', () => {
    const places = ['a', 'b'].map((id) => {
      return { id, name: id, kind: 'city', latitude: 0, longitude: 0 } as const;
    });
    const mention = {
      span: SPAN,
      place: 'a',
      kind: 'literal',
      by: 'dateline',
      confidence: 1,
    } as const;
    const entry = toEntry(
      article({ places, datelinePlace: 'a', datelineMentions: [mention] }),
      [],
      STORED,
    );
    expect(entry.datelinePlace).toBe('a');
    expect(entry.places.map(({ id, mentions, literal }) => [id, mentions, literal])).toEqual([
      ['a', 1, true],
      ['b', 0, true],
    ]);
  });

  test('keeps the sources of the article and how it was translated', () => {
    const more = { sources: [{ name: 'Minutes' }], translated: 'from the Armenian' };
    expect(toEntry(article(more), [], STORED)).toMatchObject(more);
    expect(toEntry(article(), [], STORED)).not.toHaveProperty('sources');
  });
});
