import type { Outline, Stretch } from '../../prose/outline.ts';
import { CUE_PHRASES } from '../../words/lexicon.ts';
import { PASSIVE, VIEW_NOUNS } from '../../words/word-lists.ts';

/** Tokens up to the end of the sentence of a stretch that are looked at. */
const REACH = 40;
const POINTERS: ReadonlySet<string> = new Set(['that', 'this', 'such']);

/**
 * Whether the next sentence says that this one is somebody's: It will be a “stronger” firm. That is the
 * view of Ana Ruiz. Nothing in the sentence itself would tell it from a term.
 */
export function isCalledAView({ tokens }: Outline, { after, paragraph }: Stretch): boolean {
  const own = tokens[after - 1]?.sentence;
  let at = after;
  while (at < after + REACH && tokens[at]?.sentence === own && tokens[at]?.paragraph === paragraph)
    at++;
  const [pointer, verb, the, noun, of] = [0, 1, 2, 3, 4].map((k) => tokens[at + k]?.lower ?? '');
  return (
    tokens[at]?.paragraph === paragraph &&
    POINTERS.has(pointer ?? '') &&
    PASSIVE.has(verb ?? '') &&
    the === 'the' &&
    VIEW_NOUNS.has(noun ?? '') &&
    of === 'of'
  );
}

/**
 * Whether words are followed by a phrase that gives them to somebody: “years early,” in the view of Ana
 * Ruiz. With a capital the phrase begins the next sentence, and gives that.
 */
export function isGivenAfter({ tokens }: Outline, { after, paragraph }: Stretch): boolean {
  const first = tokens[after]?.shape === 'comma' ? after + 1 : after;
  return (
    tokens[first]?.paragraph === paragraph &&
    !tokens[first].capital &&
    CUE_PHRASES.some((phrase) => phrase.every((word, k) => tokens[first + k]?.lower === word))
  );
}
