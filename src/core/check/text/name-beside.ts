import {
  CALENDAR,
  CUE_FORMS,
  DEMONYMS,
  HONORIFICS,
  SENTENCE_STARTERS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../../extract/words/lexicon.ts';
import type { Span } from '../../text/span.ts';

/** So far from a quote, in UTF-16 units, somebody is named who said it. */
const NEAR = 120;
/** Words with their apostrophes, initials with their full stops; and what ends a sentence or begins a quote. */
const PIECE = /\p{L}[\p{L}\p{M}’'.-]{0,40}(?<![.’'])|\p{Lu}\.|[.?!“”„«»"]/gu;
const ENDS = /^[.?!“”„«»"]$/u;
/** A quote that ends its sentence: what follows is about another. */
const FULL_STOP = /\.[^\p{L}\p{N}]{0,3}$/u;
const CAPITAL = /^\p{Lu}/u;
/** What an attribution between two parts of a quote ends with. */
const COMMA = /^[^.?!]{1,200},\s?$/u;
/** Small words inside names. */
const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|ten|ter|van|von)$/u;
/** So many other words may be between a name and the verb: “Berg also said”, “said Mayor Berg”. */
const MOST_BETWEEN = 1;

/**
 * Who a text says spoke words, where it says so with a name and a reporting verb directly beside them, in
 * English: “…,” said Anna Berg; Berg told the council: “…”. Pronouns and descriptions name nobody.
 *
 * This is less than the extraction finds, whose models are too large to load for a check.
 *
 * @param span of the quote with its marks, in UTF-16 units of `text`
 */
export function nameBeside(text: string, { start, end }: Span): string | undefined {
  const before = piecesOf(text.slice(Math.max(0, start - NEAR), start));
  const after = FULL_STOP.test(text.slice(start, end)) ? [] : piecesOf(text.slice(end, end + NEAR));
  const stop = after.findIndex((piece) => ENDS.test(piece));
  const clause = stop < 0 ? after : after.slice(0, stop);
  const lead = before.slice(before.findLastIndex((piece) => ENDS.test(piece)) + 1);
  return nameByVerb(clause) ?? nameByVerb(lead.reverse(), true);
}

const piecesOf = (text: string): string[] => text.match(PIECE) ?? [];

/** Whether words are no more than an attribution between two parts of a quote: “…,” Berg said, “…”. */
export function isAttribution(words: string): boolean {
  return COMMA.test(words) && words.length < NEAR && piecesOf(words).some(isVerb);
}

const isVerb = (word: string | undefined): boolean =>
  word !== undefined && CUE_FORMS.has(word.toLowerCase());

/**
 * The name beside the first verb that reports.
 *
 * @param isTurned whether the words are from the last to the first
 */
function nameByVerb(words: readonly string[], isTurned = false): string | undefined {
  const verb = words.findIndex(isVerb);
  if (verb < 0) return undefined;
  const [ahead, behind] = [words.slice(0, verb), words.slice(verb + 1)];
  const [closer, farther] = isTurned ? [behind, ahead.reverse()] : [ahead.reverse(), behind];
  // Before the verb its subject is nearest last; after it comes in order.
  return nameAt(closer, true) ?? (isTurned ? undefined : nameAt(farther, false));
}

/** A name at the beginning of words, which are from the last to the first if it is before the verb. */
function nameAt(words: readonly string[], isTurned: boolean): string | undefined {
  const first = words.findIndex(isOfName);
  if (first < 0 || first > MOST_BETWEEN) return undefined;
  let end = first;
  while (end < words.length && (isOfName(words[end]) || PARTICLE.test(words[end] ?? ''))) end++;
  const run = words.slice(first, end);
  const name = withoutTitles(isTurned ? run.reverse() : run);
  return name.length > 0 ? name.join(' ') : undefined;
}

function isOfName(word: string | undefined): boolean {
  if (word === undefined || !CAPITAL.test(word)) return false;
  const lower = word.toLowerCase();
  return !SENTENCE_STARTERS.has(lower) && !CALENDAR.has(lower);
}

/** “Mayor Anna Berg”, “British Prime Minister Keir Starmer”: the name is after the titles. */
function withoutTitles(run: readonly string[]): readonly string[] {
  const last = run.findLastIndex((word) => {
    const lower = word.toLowerCase();
    return TITLE_HEADS.has(lower) || HONORIFICS.has(lower);
  });
  const rest = run.slice(last + 1);
  const first = rest.findIndex((word) => {
    const lower = word.toLowerCase();
    return !TITLE_MODIFIERS.has(lower) && !DEMONYMS.has(lower) && !PARTICLE.test(lower);
  });
  return first < 0 ? [] : rest.slice(first);
}
