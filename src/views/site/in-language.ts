import { textDirection, type TextDirection } from '../../core/text/text-direction.ts';

/** Attributes of an element whose words are of a language. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: TextDirection;
}

/**
 * Attributes for words in the middle of others: their language where it is another one, and their
 * direction where that is another one.
 *
 * @param lang of the words (BCP 47); absent if it is that of what surrounds them
 * @param around the language of what surrounds them
 */
export function inLanguage(lang: string | undefined, around: string): LanguageAttributes {
  if (lang === undefined || lang === around) return {};
  const dir = textDirection(lang);
  return dir === textDirection(around) ? { lang } : { lang, dir };
}
