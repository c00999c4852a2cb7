import { DETERMINERS, POSSESSIVES } from '../../words/lexicon.ts';
import type { Outline } from '../../prose/outline.ts';
import type { Token } from '../../prose/tokens.ts';
import { namesPerson } from '../../words/person-nouns.ts';
import { descriptionStart } from './words.ts';

/** Tokens of an owner: "The Harbour Trust Company’s". */
const LONGEST_OWNER = 5;

/** First token of the name whose "’s" is at `mark`; `mark + 1` where no name owns. */
function ownerStart(tokens: readonly Token[], mark: number): number {
  let first = mark;
  while (first > mark - LONGEST_OWNER) {
    const before = tokens[first - 1];
    const named =
      before?.shape === 'word' && before.capital && before.paragraph === tokens[mark]?.paragraph;
    if (!named || (before.initial && DETERMINERS.has(before.lower))) break;
    first--;
  }
  return first === mark ? mark + 1 : first;
}

/** First token of "Harbour Trust co-founder" in "Harbour Trust co-founder and chairman Karl Moss"; `first` where nothing is joined. */
function joinedStart(outline: Outline, first: number): number {
  const { tokens } = outline;
  const [head, and] = [tokens[first - 2], tokens[first - 1]];
  if (and?.lower !== 'and' || !head || head.paragraph !== and.paragraph) return first;
  if (!namesPerson(head.lower)) return first;
  const start = descriptionStart(outline, first - 2);
  // "the coach and captain Karl Moss" may be two people.
  const opening = tokens[start]?.lower ?? '';
  return DETERMINERS.has(opening) || POSSESSIVES.has(opening) ? first : start;
}

/**
 * First token of the office whose last words are a title: its owner ("Delhi’s Chief Minister Asha
 * Rao") and the office that "and" joins to it belong to it.
 *
 * @param first token with which the title begins
 */
export function officeStart(outline: Outline, first: number): number {
  const { tokens } = outline;
  if (tokens[first - 1]?.shape === 'possessive') return ownerStart(tokens, first - 1);
  return joinedStart(outline, first);
}
