import rightToLeft from '../../data/right-to-left.json' with { type: 'json' };

const LANGUAGES = new Set(rightToLeft.languages);
const SCRIPTS = new Set(rightToLeft.scripts);

/** Letters of Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and their like. */
const LETTERS =
  '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
const RIGHT_TO_LEFT = new RegExp(`[${LETTERS}]`, 'u');
/**
 * Such letters with what is between them, up to the last one. Marks and brackets in pairs belong to the
 * text around them; single marks do not end a stretch, since they are apostrophes here.
 */
const STRETCH = new RegExp(
  `[${LETTERS}]+(?:[^${LETTERS}\\p{L}\\n"“”«»()[\\]]{1,9}[${LETTERS}]+)*`,
  'gu',
);

/**
 * Whether a text has letters that run from right to left, so that it must be isolated from others.
 */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * Cuts a text into stretches that run from right to left and stretches that do not; a text without
 * the former stays whole.
 */
export function splitByDirection(
  text: string,
): { readonly text: string; readonly rightToLeft: boolean }[] {
  const parts: { text: string; rightToLeft: boolean }[] = [];
  let at = 0;
  for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
    if (index > at) parts.push({ text: text.slice(at, index), rightToLeft: false });
    parts.push({ text: stretch, rightToLeft: true });
    at = index + stretch.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), rightToLeft: false });
  return parts;
}

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
