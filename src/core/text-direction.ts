import rightToLeft from '../data/right-to-left.json' with { type: 'json' };

const LANGUAGES = new Set(rightToLeft.languages);
const SCRIPTS = new Set(rightToLeft.scripts);

/** A value of the attribute `dir`. */
export type TextDirection = 'ltr' | 'rtl';

/**
 * In which direction a language is written. A script that the tag names decides before the language.
 *
 * @param lang BCP 47
 * @example textDirection('az-Arab-IR') // 'rtl'
 */
export function textDirection(lang: string): TextDirection {
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const isRightToLeft = script === undefined ? LANGUAGES.has(language) : SCRIPTS.has(script);
  return isRightToLeft ? 'rtl' : 'ltr';
}
