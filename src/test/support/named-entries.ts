import type { ArticleEntry, EntryQuote, EntrySpeaker } from '../../core/archive/entry.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { makeEntry } from './make-entry.ts';

/** Whom an article names. */
export interface Named {
  readonly name: string;
  readonly kind?: 'person' | 'body';
  readonly roles?: readonly string[];
  readonly aliases?: readonly string[];
  /** How many quotes of the article are this speaker's. */
  readonly quotes?: number;
}

/** One article a day, from 1 January 2024 on, each with those whom it names. */
export function namedEntries(...articles: (readonly Named[])[]): ArticleEntry[] {
  return articles.map((named, index) => {
    const date = `2024-01-${String(index + 1).padStart(2, '0')}` as CalendarDate;
    const id = `a${index + 1}`;
    const speakers = named.map(
      ({ name, kind = 'person', roles = [], aliases = [] }): EntrySpeaker => {
        return { key: name.toLowerCase().replaceAll(' ', '-'), name, kind, aliases, roles };
      },
    );
    const quotes = named.flatMap(({ quotes: count = 0 }, at) =>
      Array.from({ length: count }, (_, n): EntryQuote => ({
        id: `${id}-${at}-${n}`,
        kind: 'direct',
        // No two are the same saying.
        words: `No ${id} ${at} ${n}.`,
        by: 'cue-after',
        confidence: 0.9,
        speaker: speakers[at]?.key ?? '',
      })),
    );
    return makeEntry(date, id, { id, speakers, quotes });
  });
}
