import { isAdverbial, type ClauseDate } from '../../clause/adverbial-date.ts';
import { determines } from '../../clause/path.ts';
import type { Token } from '../../../prose/tokens.ts';
import { AUXILIARIES, CUE_FORMS, CUE_NOUNS, PREPOSITIONS } from '../../../words/lexicon.ts';
import type { Occasion } from './occasion.ts';
import {
  CONTENT,
  CONTENT_KINDS,
  MADE,
  OCCASION_KINDS,
  SHARED_KINDS,
  SPOKEN_AT,
} from './occasion-words.ts';
import type { NamedPerson, Sentence } from '../sentences.ts';
import { isToldDay } from '../told-day.ts';

/** Dated occasions and papers: "in his September 2013 address", "a report released on Monday", "sent a letter in May". */
export function papersIn(sentence: Sentence): Occasion[] {
  const { dates, paragraph } = sentence;
  return dates.flatMap((date): Occasion[] => {
    const paper = paperOf(sentence, date);
    const kind = paper && OCCASION_KINDS.get(sentence.tokens[paper.noun]?.lower ?? '');
    if (!paper || kind === undefined) return [];
    const people = SHARED_KINDS.has(kind) ? sentence.people : authorsOf(sentence, paper);
    return [{ date: date.date, paragraph, people: new Set(people.map(({ key }) => key)), kind }];
  });
}

/** A phrase that names an occasion or a paper: its first token, and that of its noun. */
interface Paper {
  readonly first: number;
  readonly noun: number;
}

function paperOf(sentence: Sentence, date: ClauseDate): Paper | undefined {
  const { tokens } = sentence;
  const noun = nounAfter(tokens, date) ?? nounBefore(tokens, date);
  if (noun !== undefined) {
    const first = phraseStart(tokens, Math.min(noun, date.first));
    if (isSpokenAt(tokens, first, noun)) return { first, noun };
  }
  const made = nounMade(sentence, date);
  return made === undefined ? undefined : { first: made, noun: made };
}

/**
 * Whether words are spoken at the occasion, or are the content of the paper, that a phrase names, and
 * not about it: "in his Monday speech", "a study published in May", "her announcement that", but
 * "called Monday’s speech a disgrace".
 */
function isSpokenAt(tokens: readonly Token[], first: number, noun: number): boolean {
  if (SPOKEN_AT.has(tokens[first - 1]?.lower ?? '')) return true;
  if (!CONTENT_KINDS.has(OCCASION_KINDS.get(tokens[noun]?.lower ?? '') ?? '')) return false;
  const next = tokens[noun + 1]?.lower ?? '';
  const afterNext = tokens[noun + 2]?.lower ?? '';
  return (
    CONTENT.has(next) ||
    (next === 'of' && determines(tokens[noun + 2])) ||
    (MADE.has(next) && !determines(tokens[noun + 2]) && afterNext !== '') ||
    (next === 'by' && first < LONGEST_MODIFIERS)
  );
}

/** First token of a noun phrase, its determiner or possessor counted. */
function phraseStart(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let count = 0; count < LONGEST_MODIFIERS + 2; count++) {
    const token = tokens[first - 1];
    const goesOn =
      token?.shape === 'possessive' ||
      (token?.shape === 'word' && !PREPOSITIONS.has(token.lower) && !isVerbal(token));
    if (!goesOn) break;
    first--;
  }
  return first;
}

const isVerbal = ({ lower, capital }: Token): boolean =>
  !capital &&
  (CUE_FORMS.has(lower) || AUXILIARIES.has(lower) || MADE.has(lower)) &&
  !CUE_NOUNS.has(lower);

/** Whose a paper is: its possessor, who it is by, or the subject of the sentence. */
function authorsOf({ tokens, people }: Sentence, { first, noun }: Paper): readonly NamedPerson[] {
  const owner = people.find((each) => each.first >= first && each.after <= noun);
  if (owner) return [owner];
  const by = people.find(
    (each) =>
      each.first > noun && tokens.slice(noun + 1, each.first).some(({ lower }) => lower === 'by'),
  );
  const before = people.findLast(({ after }) => after <= first);
  const author = by ?? before ?? people.find((each) => each.first > noun);
  return author ? [author] : [];
}

/** Adjectives and nouns before the head of a phrase at most. */
const LONGEST_MODIFIERS = 5;

function nounAfter(tokens: readonly Token[], { first, after }: ClauseDate): number | undefined {
  const owned = tokens[after]?.shape === 'possessive';
  if (!owned && !determines(tokens[first - 1])) return undefined;
  for (let at = owned ? after + 1 : after; at < after + LONGEST_MODIFIERS; at++) {
    const token = tokens[at];
    if (token?.shape !== 'word' || PREPOSITIONS.has(token.lower)) return undefined;
    if (OCCASION_KINDS.has(token.lower)) return at;
  }
  return undefined;
}

/** Tokens between the noun and its date: "letter to managers earlier this month". */
const LONGEST_COMPLEMENT = 7;

function nounBefore(tokens: readonly Token[], date: ClauseDate): number | undefined {
  if (!isAdverbial(tokens, date, [])) return undefined;
  for (let at = date.first - 1; at > date.first - 2 - LONGEST_COMPLEMENT; at--) {
    const token = tokens[at];
    if (!token || token.shape === 'comma' || token.shape === 'stop') return undefined;
    if (OCCASION_KINDS.has(token.lower)) return determined(tokens, at) ? at : undefined;
    if (MADE.has(token.lower)) continue;
    if (CUE_FORMS.get(token.lower)?.form === 'past' || AUXILIARIES.has(token.lower))
      return undefined;
  }
  return undefined;
}

/** Whether the phrase of a noun is opened by a determiner or a possessor. */
function determined(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= noun - LONGEST_MODIFIERS; at--) {
    const token = tokens[at];
    if (determines(token)) return true;
    if (token?.shape !== 'word' || PREPOSITIONS.has(token.lower)) return false;
  }
  return false;
}

/** "In December 2015, Trump released a letter": the object of what was done that day. */
function nounMade({ tokens, dates }: Sentence, date: ClauseDate): number | undefined {
  if (dates.length > 1 || !isToldDay({ tokens }, date)) return undefined;
  const verb = tokens.findIndex(({ lower }) => MADE.has(lower));
  if (verb < 0) return undefined;
  for (let at = verb + 1; at <= verb + LONGEST_MODIFIERS; at++) {
    const token = tokens[at];
    if (!token || token.shape === 'comma') return undefined;
    if (OCCASION_KINDS.has(token.lower)) return determined(tokens, at) ? at : undefined;
  }
  return undefined;
}
