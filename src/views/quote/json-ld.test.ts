import { describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import type { EntryQuote } from '../../core/archive/entry.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { everythingPaged } from '../../test/support/everything-paged.ts';
import { quoteJsonLd } from './json-ld.ts';
import { quoteViews } from './views.ts';

const settings = { ...readSettings(), site: 'https://a.example' };
const berg = { key: 'berg', name: 'Anna Berg', kind: 'person', aliases: [], roles: [] } as const;

function jsonLd(more: Partial<EntryQuote> = {}) {
  const quote: EntryQuote = {
    id: 'q1',
    kind: 'direct',
    words: 'We sail.',
    by: 'cue-after',
    confidence: 0.9,
    ...more,
  };
  const entry = makeEntry('2024-02-08', 'ferry', { quotes: [quote], speakers: [berg] });
  const [view] = quoteViews(everythingPaged([entry]), createUrls('/'));
  if (!view) throw new Error('no view');
  return quoteJsonLd(view, settings);
}

describe('quoteJsonLd', () => {
  test('a quotation is part of its article, and is its page', () => {
    expect(jsonLd()).toMatchObject({
      '@type': 'Quotation',
      '@id': 'https://a.example/quotes/q1/',
      text: 'We sail.',
      datePublished: '2024-02-08',
      isPartOf: { '@id': 'https://a.example/2024/02/08/ferry/' },
    });
  });

  test('nobody is named as its speaker where nobody is known', () => {
    expect(jsonLd()).not.toHaveProperty('creator');
    expect(jsonLd({ speaker: 'berg' })).toMatchObject({
      creator: { '@type': 'Person', name: 'Anna Berg' },
    });
  });

  test('the day on which it was said is stated only where it is known', () => {
    expect(jsonLd()).not.toHaveProperty('dateCreated');
    const day = '2024-02-06' as CalendarDate;
    const said = { start: day, end: day, precision: 'day', by: 'attribution' } as const;
    expect(jsonLd({ said })).toMatchObject({ dateCreated: day });
  });
});
