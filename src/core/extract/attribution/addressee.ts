import { slice } from '../../text/span.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  CUE_FORMS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../words/lexicon.ts';
import type { Reading } from '../prose/reading.ts';
import { CLASS } from '../prose/sequence.ts';
import type { Token } from '../prose/tokens.ts';

/** Longest addressee in tokens. */
const LONGEST = 12;

const ENDS_ADDRESSEE = [
  PREPOSITIONS,
  CONJUNCTIONS,
  RELATIVES,
  SUBORDINATORS,
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  SUBJECT_PRONOUNS,
];

const isDeterminer = ({ lower }: Token): boolean =>
  DETERMINERS.has(lower) || POSSESSIVES.has(lower);

/** Token after the noun phrase that starts at `first`; `first` where none does. */
function phraseEnd({ outline }: Reading, first: number, limit: number): number {
  let after = first;
  let determining = true;
  while (after < limit) {
    const token = outline.tokens[after];
    if (!token || (outline.stretchOf[after] ?? -1) >= 0) break;
    if (token.shape !== 'word' && token.shape !== 'number' && token.shape !== 'possessive') break;
    // "told reporters the pier was safe": a second determiner starts a phrase of its own.
    const determines = isDeterminer(token);
    if (determines && !determining) break;
    determining = determines;
    if (!determines && ENDS_ADDRESSEE.some((words) => words.has(token.lower))) break;
    after++;
    if (OBJECT_PRONOUNS.has(token.lower) && !POSSESSIVES.has(token.lower)) break;
  }
  return after;
}

/** "presidents and prime ministers", "a room full of teammates": the phrase goes on after its link. */
function linkedEnd(reading: Reading, after: number, limit: number): number {
  const { tokens } = reading.outline;
  const link = tokens[after]?.lower;
  if (link !== 'and' && link !== 'of') return after;
  const end = phraseEnd(reading, after + 1, limit);
  const next = tokens[end];
  const acts = tokens
    .slice(after + 1, end)
    .some(({ lower, capital }) => !capital && CUE_FORMS.get(lower)?.form === 'past');
  const closes = next === undefined || next.shape !== 'word' || PREPOSITIONS.has(next.lower);
  return end > after + 1 && !acts && closes ? end : after;
}

/**
 * To whom it was said: the noun phrase after "told", or after "asked" where it is a name, a plural
 * or has a determiner.
 */
export function addresseeAfter(reading: Reading, cueItem: number): string | undefined {
  const { outline, sequence } = reading;
  const item = sequence.items[cueItem];
  const asks = item?.cue?.lemma === 'ask';
  if (!item || (item.cls !== CLASS.tell && !asks)) return undefined;
  const first = item.token + 1;
  const start = outline.tokens[first];
  if (!start || (asks && !isAsked(start))) return undefined;
  const limit = first + LONGEST;
  let after = phraseEnd(reading, first, limit);
  if (after === first) return undefined;
  after = linkedEnd(reading, after, limit);
  const last = outline.tokens[after - 1];
  // A determiner or "full" alone is no noun phrase.
  if (!last || DETERMINERS.has(last.lower) || last.lower === 'full') return undefined;
  return slice(outline.article.text, { start: start.start, end: last.end });
}

const isAsked = (token: Token): boolean =>
  token.shape === 'word' &&
  (isDeterminer(token) || token.capital || /[^s]s$/.test(token.lower)) &&
  !RELATIVES.has(token.lower);
