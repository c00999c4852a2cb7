import { APOSTROPHES } from '../text/marks/glyphs.ts';

const MARKS = /\p{M}+/gu;
const DROPPED = new RegExp(`[.${APOSTROPHES}]`, 'g');
const DASHES = /[-‐‑–]/g;
const SPELLED_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/ı/g, 'i'],
];
const SAINT = /^(?:saint|sankt) /gm;
const MOUNT = /^mt /gm;
const FORT = /^ft /gm;
const ASCII_ONLY = /^[\n\x20-\x7e]*$/;
const PLAIN_WORD = /^[a-z]*$/;

/**
 * The key under which a name is looked up: lower case, no accents, full stops or apostrophes,
 * hyphens as spaces, "Saint" as "st". Several names joined by line feeds fold line by line.
 */
export function foldPlaceName(name: string): string {
  let folded = name.toLowerCase();
  // Nearly every word of a text; the rest costs five searches.
  if (PLAIN_WORD.test(folded)) return folded;
  if (!ASCII_ONLY.test(folded)) {
    folded = folded.normalize('NFD').replace(MARKS, '');
    for (const [letter, spelled] of SPELLED_LETTERS) folded = folded.replace(letter, spelled);
  }
  return folded
    .replace(DROPPED, '')
    .replace(DASHES, ' ')
    .replace(SAINT, 'st ')
    .replace(MOUNT, 'mount ')
    .replace(FORT, 'fort ');
}
