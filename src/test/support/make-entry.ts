import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';

/** An article's entry for tests of what is made of entries; says only what a test is about. */
export function makeEntry(
  date: string,
  slug: string,
  more: Partial<ArticleEntry> = {},
): ArticleEntry {
  const id = `${date}-${slug}`;
  return {
    id,
    slug,
    title: slug,
    date: date as CalendarDate,
    lang: 'en',
    tags: [],
    wordCount: 440,
    quotes: [],
    speakers: [],
    places: [],
    images: [],
    digest: `${id}-digest`,
    inputDigest: `${id}-input`,
    warned: false,
    basis: { body: '0'.repeat(16) },
    file: `content/articles/${id}.md`,
    ...more,
  };
}
