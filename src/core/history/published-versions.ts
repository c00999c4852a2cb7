import type { CalendarDate } from '../calendar/date.ts';

/**
 * The versions of an article that readers saw: the last one of each day, and of those up to the
 * article’s own day only the last, since earlier ones are drafts.
 *
 * @param versions oldest first; a date before the one above it counts as that one
 * @param published the article’s day
 */
export function publishedVersions<Version extends { readonly date: CalendarDate }>(
  versions: readonly Version[],
  published: CalendarDate,
): Version[] {
  const seen: Version[] = [];
  let day: CalendarDate | undefined;
  for (const version of versions) {
    const date = day !== undefined && version.date < day ? day : version.date;
    const replaces = day !== undefined && (date === day || date <= published);
    if (replaces) seen.pop();
    seen.push(date === version.date ? version : { ...version, date });
    day = date;
  }
  return seen;
}
