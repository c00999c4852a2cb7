import apostrophes from '../../../data/search-apostrophes.json' with { type: 'json' };
import { foldLetters } from './fold-letters.ts';

const ELISIONS = new Set(apostrophes.elisions);
const POSSESSIVES = new Set(apostrophes.possessives);
const CONTRACTIONS = new Set(apostrophes.contractions);
const FULL_STOPS = /\./g;
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** “Don’t” is not “don” with something attached; “we’ll” is “we” and “will”. */
const NEGATION = 't';

/**
 * The terms under which a word is in the index: as it is written, folded, and without what is only
 * attached to it. A contraction is not joined: “we’ll” is not “well”.
 *
 * @example wordTerms("l'accord") // ["l'accord", 'accord']
 */
export function wordTerms(word: string): string[] {
  return unique(foldLetters(word).flatMap(termsOf));
}

/**
 * The terms that match a word of a query; any of them will do. An elided article is not part of the
 * query, unless the word must match exactly.
 *
 * @example askedTerms("l'accord", false) // ['accord']
 */
export function askedTerms(word: string, exact: boolean): string[] {
  return unique(
    foldLetters(word).flatMap((folded) => {
      const { before, after } = partAtApostrophe(folded);
      if (CONTRACTIONS.has(after)) return [folded];
      if (!exact && after !== '' && ELISIONS.has(before) && !POSSESSIVES.has(after)) return [after];
      return exact && after !== '' && !POSSESSIVES.has(after) ? [folded] : termsOf(folded);
    }),
  );
}

function termsOf(folded: string): string[] {
  if (THOUSANDS.test(folded)) return [folded.replaceAll(',', '')];
  if (INITIALS.test(folded)) return [folded.replace(FULL_STOPS, '')];
  const { before, after } = partAtApostrophe(folded);
  if (after === '') return [folded];
  if (POSSESSIVES.has(after)) return termsOf(before);
  if (CONTRACTIONS.has(after)) return after === NEGATION ? [folded] : [folded, before];
  if (ELISIONS.has(before)) return [folded, after];
  return [folded, folded.replaceAll("'", '')];
}

function partAtApostrophe(folded: string): { readonly before: string; readonly after: string } {
  const at = folded.lastIndexOf("'");
  return at < 0
    ? { before: folded, after: '' }
    : { before: folded.slice(0, at), after: folded.slice(at + 1) };
}

function unique(terms: readonly string[]): string[] {
  return [...new Set(terms)];
}
