import { describe, expect, test } from 'vitest';
import { buildArchive } from '../core/archive/archive.ts';
import { createUrls } from '../core/addresses/urls.ts';
import type { CalendarDate } from '../core/calendar/date.ts';
import type { EntryQuote } from '../core/archive/entry.ts';
import { makeEntry } from '../test/support/make-entry.ts';
import { checkedArticle } from './checked-article.ts';

const urls = createUrls('/archive/');
const quote = (id: string, more: Partial<EntryQuote>): EntryQuote => ({
  id,
  kind: 'direct',
  words: `Words of ${id}.`,
  by: 'cue-after',
  confidence: 0.9,
  ...more,
});
const speaker = (key: string, name: string, aliases: readonly string[] = []) => ({
  key,
  name,
  kind: 'person' as const,
  aliases,
  roles: [],
});

const entry = makeEntry('2024-02-08' as CalendarDate, 'bridge', {
  lang: 'fr',
  speakers: [
    speaker('anna', 'Anna Berg', ['Berg', 'La Dame du Pont']),
    speaker('carl', 'Carl Moe', ['Moe']),
  ],
  quotes: [
    quote('a', { speaker: 'anna', cospeakers: ['carl'] }),
    quote('b', { source: 'the ministry' }),
    quote('c', { disputed: {}, source: 'she' }),
  ],
});

describe('an article as words are checked against it', () => {
  const archive = buildArchive([entry]);
  const checked = checkedArticle(entry, { archive, urls, lang: 'en' });

  test('has its address, day and language', () => {
    const { url, title, date, lang } = checked;
    expect({ url, title, date, lang }).toEqual({
      url: '/archive/2024/02/08/bridge/',
      title: entry.title,
      date: '2024-02-08',
      lang: 'fr',
    });
    expect(checkedArticle(entry, { archive, urls, lang: 'fr' })).not.toHaveProperty('lang');
  });

  test('has its quotes with all who said them, or the source as printed', () => {
    expect(checked.quotes).toEqual([
      { id: 'a', words: 'Words of a.', by: [0, 1] },
      { id: 'b', words: 'Words of b.', source: 'the ministry' },
      { id: 'c', words: 'Words of c.', disputed: true },
    ]);
  });

  test('names speakers with the names that their own does not say', () => {
    expect(checked.speakers).toEqual([
      { id: 'anna-berg', name: 'Anna Berg', aliases: ['La Dame du Pont'] },
      { id: 'carl-moe', name: 'Carl Moe' },
    ]);
  });
});
