import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { EntryQuote } from '../../core/archive/entry.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { readSettings } from '../../archive-folder/settings.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { quoteJsonLd } from './json-ld.ts';
import { otherSources, type QuoteView } from './page.ts';
import { quoteViews } from './views.ts';
import { speakerView } from '../speaker/page.ts';

const urls = createUrls('/');

function quote(id: string, day: string, more: Partial<EntryQuote> = {}): EntryQuote {
  const date = day as CalendarDate;
  const said = { start: date, end: date, precision: 'day', by: 'attribution' } as const;
  const known = { speaker: 'berg', by: 'cue-after', confidence: 0.9 } as const;
  return { id, kind: 'direct', words: `Words of ${id}.`, said, ...known, ...more };
}

function archiveOf(...quotes: readonly EntryQuote[]) {
  const berg = { key: 'berg', name: 'Anna Berg', kind: 'person', aliases: [], roles: [] } as const;
  return buildArchive([makeEntry('2024-02-08', 'harbour', { speakers: [berg], quotes })]);
}

function viewOf(own: EntryQuote): QuoteView {
  const [view] = quoteViews(archiveOf(own), urls);
  if (!view) throw new Error('The quote has no page.');
  return view;
}

describe('the quotes of a speaker', () => {
  const archive = archiveOf(quote('q1', '2024-02-08'), quote('q2', '2019-05-01'));

  test('follow each other as they were said', () => {
    const views = quoteViews(archive, urls);
    expect(
      views.map(({ id, beside }) => [id, beside?.earlier[0]?.href, beside?.later[0]?.href]),
    ).toEqual([
      ['q1', '/quotes/q2/', undefined],
      ['q2', undefined, '/quotes/q1/'],
    ]);
  });

  test('stand on the speaker’s page with the last said first', () => {
    const [speaker] = archive.speakers;
    const page = speaker && speakerView(speaker, archive, urls);
    const quotes = page?.items.flatMap((item) => ('quote' in item ? [item.quote.id] : []));
    expect(quotes).toEqual(['q1', 'q2']);
  });
});

describe('the article’s other sources', () => {
  const kremlin = { name: 'Kremlin', url: 'https://kremlin.example/a' };
  const agency = { name: 'An agency' };
  const others = (source: typeof kremlin | typeof agency | undefined) =>
    otherSources({
      ...(source ? { source } : {}),
      ofArticle: { sources: [kremlin, agency, { ...kremlin, url: 'https://kremlin.example/b' }] },
    }).map(({ name, ...rest }) => ('url' in rest ? rest.url : name));

  test.each([
    ['the same address, whatever its name', { ...kremlin, name: 'Transcript' }, [1, 2]],
    ['the same name, if one has no address', agency, [0, 2]],
    ['none, if the quote has no source of its own', undefined, [0, 1, 2]],
  ])('leave out %s', (_, source, left) => {
    const all = [kremlin.url, agency.name, 'https://kremlin.example/b'];
    expect(others(source)).toEqual(left.map((at) => all[at]));
  });
});

test('a venue that opened its sentence stands inside one', () => {
  expect(viewOf(quote('q1', '2024-02-08', { venue: 'In a statement' })).venue).toBe(
    'in a statement',
  );
});

describe('JSON-LD', () => {
  const dateOf = (own: EntryQuote): unknown =>
    Reflect.get(quoteJsonLd(viewOf(own), readSettings()), 'dateCreated');

  test('has the date when a quote was said', () => {
    expect(dateOf(quote('q1', '2024-02-07'))).toBe('2024-02-07');
  });

  test('leaves out a week, which it has no word for', () => {
    const days = { start: '2024-02-05' as CalendarDate, end: '2024-02-08' as CalendarDate };
    const said = { ...days, precision: 'week', by: 'attribution' } as const;
    expect(dateOf(quote('q1', '2024-02-05', { said }))).toBeUndefined();
  });

  test('of a quote without a stated day has the day of printing alone', () => {
    const { said: _said, ...bare } = quote('q1', '2024-02-08');
    const found = quoteJsonLd(viewOf(bare), readSettings());
    expect(found).toMatchObject({ datePublished: '2024-02-08' });
    expect(found).not.toHaveProperty('dateCreated');
    expect(found).not.toHaveProperty('locationCreated');
    expect(found).not.toHaveProperty('isBasedOn');
  });

  test('has the quote’s own source, and how it was translated', () => {
    const own = {
      checkedIn: { name: 'Speech', url: 'https://a.example/' },
      translated: 'from the Armenian',
    };
    expect(quoteJsonLd(viewOf(quote('q1', '2024-02-08', own)), readSettings())).toMatchObject({
      isBasedOn: { '@type': 'CreativeWork', name: 'Speech', url: 'https://a.example/' },
      description: 'Translated from the Armenian',
    });
  });
});
