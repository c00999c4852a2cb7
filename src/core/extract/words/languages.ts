/** Languages whose speakers, places and dates are read; of others the quotation marks are. */
export const READ_LANGUAGES: ReadonlySet<string> = new Set(['en']);

/** The language of an article that names none, where the caller knows of no archive. */
const DEFAULT_LANGUAGE = 'en';

/**
 * Whether there are rules for a language.
 *
 * @param lang BCP 47; the region does not matter
 */
export function hasRules(lang: string = DEFAULT_LANGUAGE): boolean {
  return READ_LANGUAGES.has(lang.toLowerCase().split('-')[0] ?? '');
}
