import type { Token } from '../../../prose/tokens.ts';
import type { ExtractedQuote } from '../../../speech-types.ts';
import { AUXILIARIES, CUE_FORMS, RELATIVES, SUBJECT_PRONOUNS } from '../../../words/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { isPast } from './past.ts';
import {
  AT_STAGES,
  AUDIENCES,
  CROWDS,
  PASSIVES,
  PRESENCE,
  PROCLAIMED,
  STAGES,
} from './scene-words.ts';

/** Tokens from a subject to its verb: "Aydin, his voice low, stood". */
const LONGEST_SUBJECT = 20;

/**
 * Whether the writer shows the speaker of a quote in the scene, before the eyes of a reporter: by what
 * they did there ("Pruett carried the book out"), to whom they spoke ("told the crowd"), where ("on
 * stage") or beside what ("as the applause went on").
 *
 * @param before the sentences of its paragraph before its own
 */
export function isShown(
  quote: ExtractedQuote,
  own: Sentence | undefined,
  before: readonly Sentence[],
): boolean {
  if (isToldTo(quote, AUDIENCES)) return true;
  if (own && (hasAsClause(own.tokens) || isAtStage(own.tokens) || acts(own, quote))) return true;
  return before.some((sentence) => acts(sentence, quote));
}

/** "told the audience": what is told in a hall is told there, whatever it is about. */
export const isToldAloud = (quote: ExtractedQuote): boolean =>
  isToldTo(quote, AUDIENCES) && !isToldTo(quote, CROWDS);

/** Whether words were told to people who were there, as somebody of long ago tells a crew. */
export const isToldToCrowd = (quote: ExtractedQuote, sentence: Sentence): boolean =>
  isToldTo(quote, CROWDS) ||
  (/^(?:them|him|her|us)$/i.test(quote.addressee ?? '') && acts(sentence, quote));

function isToldTo({ addressee }: ExtractedQuote, audiences: ReadonlySet<string>): boolean {
  const words = addressee?.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.some((word) => audiences.has(word));
}

/** "as she left", "while the rain came down" */
function hasAsClause(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      (lower === 'as' || lower === 'while') &&
      tokens.slice(at + 1, at + 6).some((token) => isPast(token) && !isPronounNext(tokens[at + 1])),
  );
}

/** "as if", "as well" */
const isPronounNext = (token: Token | undefined): boolean =>
  /^(?:if|well|though|part|many|much)$/.test(token?.lower ?? '');

/** "on stage", "outside the court", "minutes after the ruling" */
function isAtStage(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    if (!AT_STAGES.has(lower)) return false;
    const next = tokens.slice(at + 1, at + 4);
    const noun = next.findIndex((token) => STAGES.has(token.lower));
    return noun >= 0 && (noun === 0 || /^(?:the|a|his|her|their)$/.test(next[0]?.lower ?? ''));
  });
}

/** Whether the speaker of a quote is the subject of something seen, or "among the guests". */
export function acts({ tokens, people }: Sentence, { speaker, source }: ExtractedQuote): boolean {
  if (speaker === undefined) return false;
  if (isAmong(tokens) && people.some(({ key }) => key === speaker)) return true;
  return tokens.some((token, at) => {
    if (!PRESENCE.has(token.lower) || token.capital) return false;
    if (tokens[at - 1]?.lower === 'had' || tokens[at - 1]?.lower === 'to') return false;
    const from = Math.max(0, at - LONGEST_SUBJECT);
    const clause = tokens.slice(from, at);
    const relative = clause.findLastIndex(({ lower }) => RELATIVES.has(lower));
    const comma = clause.findLastIndex(({ shape }) => shape === 'comma');
    if (relative > comma) return false;
    const person = people.findLast(
      ({ after, first }) => after <= at && after >= from && !isIn(first - from, relative, comma),
    );
    const pronoun = clause.findLastIndex(
      ({ lower }, index) => SUBJECT_PRONOUNS.has(lower) && !isIn(index, relative, comma),
    );
    if (person && person.first >= from + pronoun) return person.key === speaker;
    if (pronoun >= 0) return clause[pronoun]?.lower === source?.text.toLowerCase() || !person;
    return false;
  });
}

/** Whether a token stands in a relative clause that a comma has ended. */
const isIn = (at: number, relative: number, comma: number): boolean =>
  relative >= 0 && at > relative && at < comma;

/** "Among the guests was Ada Lunt", "Lunt was among the first to clap" */
const isAmong = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === 'among' ||
  tokens.some(
    ({ lower }, at) => lower === 'among' && /^(?:was|were)$/.test(tokens[at - 1]?.lower ?? ''),
  );

/** Tokens from "by" to a name: "by the minister for transport, Ada Lunt". */
const LONGEST_TITLE = 8;

/** "The ban was announced on Monday by the minister, Ada Lunt": whether by the speaker. */
export const isProclaimedBy = (
  { tokens, people }: Sentence,
  speaker: string | undefined,
): boolean =>
  tokens.some(({ lower }) => PROCLAIMED.has(lower)) &&
  people.some(
    ({ key, first }) =>
      key === speaker &&
      tokens.slice(Math.max(0, first - LONGEST_TITLE), first).some(({ lower }) => lower === 'by'),
  );

/** "was arrested", "were killed": what happens to people, who speak of it at another time. */
export const isPassive = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ lower }, at) => PASSIVES.has(lower) && AUXILIARIES.has(tokens[at - 1]?.lower ?? ''),
  );

/** Verbs with which nothing is said aloud. */
const SILENT: ReadonlySet<string> = new Set(['think', 'name']);

/** "Achebe had asked for mercy.": what the speaker is quoted with may be what had been said. */
export function hadSpoken(
  { tokens, people, dates }: Sentence,
  speaker: string | undefined,
): boolean {
  if (dates.length > 0 || tokens.some(({ lower }) => lower === 'but')) return false;
  return people.some(({ key, after }) => {
    const had = tokens.findIndex(
      ({ lower }, at) => at >= after && at < after + 3 && lower === 'had',
    );
    const cue = CUE_FORMS.get(tokens[had + 1]?.lower ?? '');
    return key === speaker && had >= 0 && cue?.form === 'past' && !SILENT.has(cue.group);
  });
}
