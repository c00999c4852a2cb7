import type { ArticleEntry, EntryQuote } from '../../core/archive/entry.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { makeEntry } from './make-entry.ts';

/** An article for tests of lists: who is quoted in it, and what they say. */
export function makeStory(
  date: string,
  slug: string,
  said: readonly (Partial<EntryQuote> & { readonly who?: string })[] = [],
  more: Partial<ArticleEntry> = {},
): ArticleEntry {
  const names = [...new Set(said.flatMap(({ who }) => who ?? []))];
  return makeEntry(date as CalendarDate, slug, {
    speakers: names.map((name) => ({
      key: name.toLowerCase(),
      name,
      kind: 'person',
      aliases: [],
      roles: [],
    })),
    quotes: said.map(({ who, ...quote }, at): EntryQuote => ({
      id: `${slug}-${date}-${at}`,
      kind: 'direct',
      words: 'We will build the bridge again this year.',
      by: 'cue-after',
      confidence: 0.9,
      ...(who === undefined ? {} : { speaker: who.toLowerCase() }),
      ...quote,
    })),
    ...more,
  });
}
