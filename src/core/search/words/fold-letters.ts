import { APOSTROPHES } from '../../text/marks/glyphs.ts';
import letters from '../../../data/search-letters.json' with { type: 'json' };

const FOLDED = new Map(Object.entries(letters));
/** Marks that readers leave out: accents (but the breve of й, which is a letter), vowels of Arabic and Hebrew. */
const MARKS =
  /(?<!и)\u0306|[\u0300-\u0305\u0307-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/gu;
/** Soft hyphens, joiners, bidi controls; and the stroke that lengthens Arabic letters. */
const UNSEEN = /[\p{Cf}\u0640]/gu;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const PLAIN = /^[a-z0-9']*$/;

/**
 * Folds a word to the ways in which readers type it without its special letters: first the shortest,
 * and where custom has a longer one that as well. Both the index and the question are folded, so each
 * way finds every other.
 *
 * @example foldLetters('Đoković') // ['dokovic', 'djokovic']
 */
export function foldLetters(word: string): readonly [string, ...string[]] {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return [lower];
  const composed = lower.normalize('NFKC').replace(UNSEEN, '').replace(APOSTROPHE, "'");
  const short = replaceLetters(composed, ([first = '']) => first);
  const long = replaceLetters(composed, (ways) => ways.at(-1) ?? '');
  return long === short ? [short] : [short, long];
}

function replaceLetters(word: string, choose: (ways: readonly string[]) => string): string {
  let replaced = '';
  for (const letter of word) {
    const ways = FOLDED.get(letter);
    replaced += ways ? choose(ways) : letter;
  }
  return replaced.normalize('NFKD').replace(MARKS, '').normalize('NFC');
}
