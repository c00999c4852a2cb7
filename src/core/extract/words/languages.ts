/** Languages whose speakers, places and dates are read; in others, only the quotation marks are. */
export const READ_LANGUAGES: ReadonlySet<string> = new Set(['en']);

/** The language of an article that does not name one, if the caller has no archive. */
const DEFAULT_LANGUAGE = 'en';

/**
 * Whether there are rules for a language.
 *
 * @param lang BCP 47; the region does not matter
 */
export function hasRules(lang: string = DEFAULT_LANGUAGE): boolean {
  return READ_LANGUAGES.has(lang.toLowerCase().split('-')[0] ?? '');
}
