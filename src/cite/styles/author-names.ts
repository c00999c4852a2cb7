import type { Author } from '../../core/authors/author.ts';

/** `Anna Berg`, `Martin Luther King Jr.` */
export function inOrder(author: Author): string {
  if (!author.parts) return author.name;
  const { given, family, suffix } = author.parts;
  return [given, family, suffix].filter(Boolean).join(' ');
}

/** `Berg, Anna`, `King, Martin Luther, Jr.` */
export function inverted(author: Author): string {
  if (!author.parts) return author.name;
  return [author.parts.family, author.parts.given, author.parts.suffix].filter(Boolean).join(', ');
}

/** `Berg, A. M.`, `King, M. L., Jr.` */
export function withInitials(author: Author): string {
  if (!author.parts) return author.name;
  return [author.parts.family, initialsOf(author.parts.given), author.parts.suffix]
    .filter(Boolean)
    .join(', ');
}

/** What a text calls an author: `Berg`. */
export function shortForm(author: Author): string {
  return author.parts?.family ?? author.name;
}

const NAME_PART = /(-?)(\p{L})[^\s.-]*\.?/gu;

/** `Jean-Paul` gives `J.-P.`, `F.W.` gives `F. W.` */
function initialsOf(given: string): string {
  const parts = [...given.matchAll(NAME_PART)];
  return parts
    .map(([, hyphen = '', letter = '']) => `${hyphen || ' '}${letter.toUpperCase()}.`)
    .join('')
    .trim();
}

/**
 * Names as a sentence lists them.
 *
 * @param last what is printed before the last of two, and of more
 */
export function listNames(names: readonly string[], last: readonly [two: string, more: string]) {
  const final = names.at(-1) ?? '';
  if (names.length < 2) return final;
  return `${names.slice(0, -1).join(', ')}${names.length === 2 ? last[0] : last[1]}${final}`;
}
