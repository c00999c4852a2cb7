import { APOSTROPHES } from '../../text/marks/glyphs.ts';

const COMBINING_MARKS = /\p{M}/gu;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
const MIDDLE_INITIALS = / (?:\p{L}\.)+(?= )/gu;

/**
 * Folds what does not distinguish two names: accents, case, hyphens, middle initials, a leading
 * "the".
 */
export function foldName(name: string): string {
  return foldPrinted(name.normalize('NFKD').replace(MIDDLE_INITIALS, ''));
}

/** Folds a name like {@link foldName}, but keeps its initials. */
export function foldPrinted(name: string): string {
  return name
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(APOSTROPHE, "'")
    .replace(/[-‐‑]/g, ' ')
    .toLowerCase()
    .replace(/^the /, '')
    .trim();
}

/** The middle initials of a name: "George H. W. Bush" has `hw`. */
export function middleInitials(name: string): string {
  return (name.match(MIDDLE_INITIALS) ?? []).join('').replace(/[ .]/g, '').toLowerCase();
}

/** Whether two names may be one person's as far as their initials go: `w` and `hw` may not. */
export function initialsAgree(a: string, b: string): boolean {
  return a === '' || b === '' || a.startsWith(b) || b.startsWith(a);
}

/** The words of a phrase, folded, each between spaces, so that a part can be looked for. */
export function foldPhrase(phrase: string): string {
  const words = phrase
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return ` ${(words ?? []).join(' ')} `;
}
