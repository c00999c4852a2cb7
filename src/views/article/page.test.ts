import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type {
  ArticleEntry,
  EntryPlace,
  EntryQuote,
  EntrySpeaker,
} from '../../core/archive/entry.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { everythingPaged } from '../../test/support/everything-paged.ts';
import { articleView } from './page.ts';
import { makeEntry } from '../../test/support/make-entry.ts';

const DAY = '2024-02-08' as CalendarDate;
const urls = createUrls('/paper');

function quote(id: string, more: Partial<EntryQuote> = {}): EntryQuote {
  const rule = { by: 'cue-after', confidence: 0.9 } as const;
  return { id, kind: 'direct', words: `Words of ${id}.`, ...rule, ...more };
}

function speaker(key: string, name: string, more: Partial<EntrySpeaker> = {}): EntrySpeaker {
  return { key, name, kind: 'person', aliases: [], roles: [], ...more };
}

const entry = (slug: string, date: string, more: Partial<ArticleEntry> = {}) =>
  makeEntry(date, slug, { id: slug, ...more });

const FERRY = entry('ferry', '2024-02-07');
const STORM = entry('storm', '2024-02-10');
const view = (more: Partial<ArticleEntry> = {}) => {
  const own = entry('harbour', DAY, more);
  return articleView(own, everythingPaged([FERRY, own, STORM]), urls);
};

describe('the notes beside the paragraphs', () => {
  const BERG = speaker('berg', 'Anna K. Berg', { roles: ['Mayor'] });
  const BODY = speaker('authority', 'Harbour Authority', { kind: 'body' });

  test('each quote has the full name and the role that the article gave before', () => {
    const { quotes } = view({
      speakers: [BERG, BODY],
      quotes: [
        quote('q1', { speaker: 'berg', role: 'Mayor' }),
        quote('q2', { speaker: 'authority' }),
        quote('q3', { speaker: 'berg', source: 'she' }),
      ],
    });
    expect(quotes.map(({ label, role }) => [label?.name, role])).toEqual([
      ['Anna K. Berg', 'Mayor'],
      ['Harbour Authority', undefined],
      ['Anna K. Berg', 'Mayor'],
    ]);
    expect(quotes[2]?.label?.href).toBe('/paper/speakers/anna-k-berg/');
  });

  test('an unresolved quote shows its source as printed, and no name', () => {
    const [note] = view({ quotes: [quote('q1', { source: 'he' })] }).quotes;
    expect(note).toEqual({
      id: 'q1',
      words: 'Words of q1.',
      href: '/paper/quotes/q1/',
      speakerKey: '?he',
      label: { name: 'he', resolved: false },
      dateLine: 'printed 8 February 2024',
    });
  });

  test('the day when it was said is told where it is stated, and no other', () => {
    const said = { start: DAY, end: DAY, precision: 'day', by: 'attribution' } as const;
    const { quotes } = view({ quotes: [quote('q1', { said }), quote('q2')] });
    const words = { text: '8 February 2024', datetime: '2024-02-08' };
    expect(quotes.map((note) => note.said)).toEqual([words, undefined]);
  });

  test('a quote without any source has no label, and shares its note with none', () => {
    const { quotes } = view({ quotes: [quote('q1'), quote('q2')] });
    expect(quotes.map(({ label }) => label)).toEqual([undefined, undefined]);
    expect(new Set(quotes.map(({ speakerKey }) => speakerKey)).size).toBe(2);
  });

  test('a printed source that looks like a key is no speaker', () => {
    const { quotes } = view({
      speakers: [BERG],
      quotes: [quote('q1', { speaker: 'berg' }), quote('q2', { source: 'berg' })],
    });
    expect(quotes[1]?.label).toEqual({ name: 'berg', resolved: false });
    expect(quotes[1]?.speakerKey).not.toBe('berg');
  });

  test('to whom it was said is told each time', () => {
    const { quotes } = view({ quotes: [quote('q1', { addressee: 'reporters' })] });
    expect(quotes[0]?.addressee).toBe('reporters');
  });
});

describe('who and what the story names', () => {
  const { speaking, named, places, map } = view({
    speakers: [
      speaker('ito', 'Kenji Ito', { roles: ['Coach', 'Trainer'] }),
      speaker('berg', 'Anna Berg'),
      speaker('lind', 'Zoë Lind'),
    ],
    quotes: [
      quote('q1', { speaker: 'ito' }),
      quote('q2', { speaker: 'berg' }),
      quote('q3', { speaker: 'berg' }),
      quote('q4', { source: 'he' }),
    ],
    places: [
      {
        id: 'country:ge',
        name: 'Georgia',
        kind: 'country',
        country: 'GE',
        latitude: 42,
        longitude: 43.5,
        mentions: 1,
        literal: true,
      },
      {
        id: 'geonames:1',
        name: 'Yerevan',
        kind: 'city',
        latitude: 40.18,
        longitude: 44.51,
        mentions: 2,
        literal: false,
      },
    ] satisfies EntryPlace[],
  });

  test('those who speak, most quotes first, with their first role', () => {
    expect(speaking.map(({ label, count, role }) => [label.name, count, role])).toEqual([
      ['Anna Berg', 2, undefined],
      ['Kenji Ito', 1, 'Coach'],
    ]);
  });

  test('those who are only named', () => {
    expect(named).toEqual([
      {
        label: {
          name: 'Zoë Lind',
          kind: 'person',
          resolved: true,
          href: '/paper/speakers/zoe-lind/',
        },
        count: 0,
      },
    ]);
  });

  test('places with their pages', () => {
    expect(places).toEqual([
      { name: 'Georgia', href: '/paper/places/georgia/', literal: true },
      { name: 'Yerevan', href: '/paper/places/yerevan/', literal: false },
    ]);
  });

  test('on the map only those that it names as places', () => {
    expect(map).toEqual([
      {
        name: 'Georgia',
        kind: 'country',
        country: 'GE',
        latitude: 42,
        longitude: 43.5,
        href: '/paper/places/georgia/',
      },
    ]);
  });
});

describe('where the article stands', () => {
  test('between its neighbours', () => {
    const { older, newer, href, dateText, minutes } = view();
    expect([older?.href, newer?.href]).toEqual([
      '/paper/2024/02/07/ferry/',
      '/paper/2024/02/10/storm/',
    ]);
    expect([href, dateText, minutes]).toEqual(['/paper/2024/02/08/harbour/', '8 February 2024', 2]);
  });

  test('the first has none older, the last none newer', () => {
    const archive = buildArchive([FERRY, STORM]);
    expect(articleView(FERRY, archive, urls)).not.toHaveProperty('older');
    expect(articleView(STORM, archive, urls)).not.toHaveProperty('newer');
  });

  test('year, month and day lead to it', () => {
    expect(view().crumbs).toEqual([
      { label: '2024', href: '/paper/2024/' },
      { label: 'February', href: '/paper/2024/02/' },
      { label: '8', href: '/paper/2024/02/08/' },
    ]);
  });
});
