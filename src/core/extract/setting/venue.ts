import { determines, leadsAway } from './clause/path.ts';
import { ADVERBS, CONJUNCTIONS, PLATFORMS, PREPOSITIONS } from '../words/lexicon.ts';
import type { Token } from '../prose/tokens.ts';
import {
  ALL_VENUE_HEADS,
  PROGRAMMES,
  RELEASED,
  VENUE_EXTENDS,
  VENUE_HEADS,
} from './venue-words.ts';

/** Tokens of one noun phrase, and phrases by which a venue's name goes on. */
const LONGEST_PHRASE = 10;
const MOST_EXTENSIONS = 3;

/** First token of a dated expression → token after it. */
export type DateEnds = ReadonlyMap<number, number>;

/**
 * Token after the phrase that names a venue or a medium: "in an interview with the Tolva Gazette", "at
 * a rally in Arnsau", "on state television"; undefined where no such phrase starts with the
 * preposition at `at`. A date inside the phrase is part of it ("in a Feb. 3 letter"), one after it
 * is not.
 */
export function venueEnd(
  tokens: readonly Token[],
  at: number,
  dates: DateEnds,
): number | undefined {
  const preposition = tokens[at]?.lower ?? '';
  if (!VENUE_HEADS.has(preposition)) return undefined;
  let end = phraseEnd(tokens, at + 1, dates);
  if (!isVenue(preposition, tokens.slice(at + 1, end))) return undefined;
  for (let count = 0; count < MOST_EXTENSIONS; count++) {
    const next = extensionEnd(tokens, end, dates);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** Token after the noun phrase that starts at `first`. */
function phraseEnd(tokens: readonly Token[], first: number, dates: DateEnds): number {
  let at = first;
  while (at < first + LONGEST_PHRASE) {
    const token = tokens[at];
    const date = dates.get(at);
    if (date !== undefined) {
      // "at Monday’s rally", "in a Feb. 3 letter"; in "in a statement Monday" it is no part.
      if (at > first && !determines(tokens[at - 1])) break;
      at = date;
      // "in a Nov. 30, 2023, letter"
      if (tokens[at]?.shape === 'comma' && tokens[at - 1]?.shape === 'number' && at > first + 1)
        at++;
    } else if (token?.shape === 'mark') {
      const close = titleEnd(tokens, at);
      if (close === undefined) break;
      at = close;
    } else if (token && goesOn(tokens, at, first)) at++;
    else break;
  }
  return at;
}

/** Words of the longest title in marks, marks counted. */
const LONGEST_TITLE = 8;

/** Token after a title in marks, “Meet the Press”, that opens at `at`. */
function titleEnd(tokens: readonly Token[], at: number): number | undefined {
  // A mark that follows a word at once closes something.
  if ((tokens[at - 1]?.end ?? -1) === tokens[at]?.start) return undefined;
  for (let close = at + 2; close < at + LONGEST_TITLE; close++) {
    if (tokens[close]?.shape === 'mark') return close + 1;
  }
  return undefined;
}

function goesOn(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  const before = at > first ? tokens[at - 1] : undefined;
  if (!token) return false;
  const { shape, lower } = token;
  if (shape === 'number' || shape === 'possessive') return true;
  if (shape !== 'word' || lower === 'to') return false;
  // "remarks broadcast on Monday", but "a live broadcast" and "televised remarks".
  if (RELEASED.has(lower) && before && (before.capital || ALL_VENUE_HEADS.has(before.lower)))
    return false;
  const attribute = determines(before);
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower)) return false;
  return attribute || !(ADVERBS.has(lower) || leadsAway(tokens, at));
}

const ALL_CAPITALS = /^\p{Lu}[\p{Lu}-]{2,}$/u;

function isVenue(preposition: string, phrase: readonly Token[]): boolean {
  const words = phrase.filter(({ shape }) => shape === 'word');
  const last = words.at(-1);
  if (!last) return false;
  if (VENUE_HEADS.get(preposition)?.has(last.lower)) return true;
  if (preposition === 'on' || preposition === 'via') {
    if (PLATFORMS.has(last.lower) && last.capital) return true;
  }
  if (preposition === 'on') return isProgramme(phrase, last);
  // "at the White House"
  return preposition === 'at' && determines(phrase[0]) && last.capital;
}

/** "on CNN", "on Fox News", "on “Meet the Press”", "on NBC’s Today". */
function isProgramme(phrase: readonly Token[], last: Token): boolean {
  if (phrase.some(({ shape }) => shape === 'mark')) return true;
  if (!last.capital) return false;
  const first = determines(phrase[0]) ? phrase[1] : phrase[0];
  return PROGRAMMES.has(last.lower) || ALL_CAPITALS.test(first?.text ?? '');
}

/** "… with the Gazette", "… in Arnsau", "… to supporters"; undefined where the name does not go on. */
function extensionEnd(tokens: readonly Token[], at: number, dates: DateEnds): number | undefined {
  const preposition = tokens[at]?.lower ?? '';
  if (!VENUE_EXTENDS.has(preposition) || dates.has(at + 1)) return undefined;
  const end = phraseEnd(tokens, at + 1, dates);
  const phrase = tokens.slice(at + 1, end);
  const [first] = phrase;
  if (!first || phrase.some((_, index) => dates.has(at + 1 + index))) return undefined;
  if (preposition === 'on') return isVenue('on', phrase) ? end : undefined;
  const named = determines(first) || phrase.some(({ capital }) => capital);
  return named || (phrase.at(-1)?.lower.endsWith('s') ?? false) ? end : undefined;
}
