const NUMBER = /^[1-9]\d{0,4}$/;
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,5}$/i;

/** Attributes of an article’s body that a book keeps, each with the values that EPUB allows. */
const KEPT: Readonly<Record<string, RegExp>> = {
  alt: /^/,
  title: /^/,
  colspan: NUMBER,
  rowspan: NUMBER,
  width: NUMBER,
  height: NUMBER,
  start: /^-?\d{1,9}$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/,
  dir: /^(?:ltr|rtl|auto)$/,
};

/** Classes that the book’s style sheet knows. */
const CLASSES = new Set(['quote', 'mark', 'dateline', 'credit']);
const SIDE = /^(?:left|right|center)$/;

/**
 * The attributes of an element as a book has them, as pairs: those that need no look at the rest of
 * the book, which are all but `id`, `href` and `src`.
 */
export function keptAttributes(
  given: Readonly<Record<string, string>>,
): readonly (readonly [name: string, value: string])[] {
  const kept = Object.entries(given).filter(([name, value]) => KEPT[name]?.test(value));
  const { class: names = '', align = '', lang = '' } = given;
  const classes = names.split(' ').filter((name) => CLASSES.has(name));
  if (SIDE.test(align)) classes.push(`to-${align}`);
  return [
    ...kept,
    ...(classes.length > 0 ? [['class', classes.join(' ')] as const] : []),
    ...(LANGUAGE.test(lang) ? [['lang', lang] as const, ['xml:lang', lang] as const] : []),
  ];
}
