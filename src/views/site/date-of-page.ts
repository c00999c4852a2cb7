/**
 * When the contents of a page last changed, by its address: a day, or an instant in UTC; null for one
 * that redirects.
 */
export type PageDates = Readonly<Record<string, string | null>>;

/** The date of a page, or that of the nearest page above it that has one. */
export function dateOfPage(path: string, dates: PageDates): string | undefined {
  for (let at = path; at !== ''; at = at.replace(/[^/]*\/$/, '')) {
    const date = dates[at];
    if (date) return date;
    if (at === '/') break;
  }
  return undefined;
}
