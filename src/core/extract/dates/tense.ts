import words from '../../../data/en/dates/tense-words.json' with { type: 'json' };
import { AFTER_STOP, OPENING_CHARACTERS } from '../../text/marks/glyphs.ts';
import { oneOf, oneOfEitherCase } from '../../text/word-pattern.ts';

/**
 * Whether the words around a date speak of what is to come (`future`), of what may come (`likely`: a
 * hope, a plan, a possibility, or a present tense that news also uses of the day before), of what
 * was to come (`arranged`: it may have come since), of what somebody is to do (`infinitive`), of what
 * was, or do not say.
 */
export type Tense = 'past' | 'future' | 'likely' | 'arranged' | 'infinitive' | 'open';

/** Whether a tense speaks of what comes, surely or perhaps. */
export const comes = (tense: Tense): boolean => tense === 'future' || tense === 'likely';

const REACH = 110;

/** What happened in spite of the infinitive that follows. */
const PAST_INFINITIVE = `${oneOf(words.pastBeforeInfinitive)} to`;
/** What may come between an auxiliary and its verb, and the verb. */
const VERB = String.raw`(?: ${oneOf(words.betweenVerbs)})*(?: [a-z]+(?:ed|en|n|d|e|t)\b)?`;
const WAS_TO_COME = `(?:(?:was|were) (?:to|${oneOf(words.arranged)} (?:to|for|on|in))${VERB})`;
const TO_COME = `${oneOf(words.futureAuxiliaries)}|[a-z]+['’]ll|(?:is|are) ${oneOf(words.arranged)} (?:to|for|on|in)|(?:is|are) ${oneOf(words.arrangedNow)}|(?:is|are) to|going to|${oneOf(words.upcoming)}`;
const FUTURE = `(?:(?:${TO_COME})${VERB}|${oneOf(words.announcing)})`;
/** "pledged to build", but "pledged to the council in July that": to whom, and not what. */
const INTENDING = String.raw`${oneOf(words.intending)} (?:to(?! (?:${oneOf(words.determiners)}\b|\p{Lu}))|for)`;
/** "The Owls host Tolva on Friday": a fixture. */
const FIXTURE = String.raw`${oneOf(words.fixtures)}(?= (?:at )?(?:the )?\p{Lu})(?<=\p{Lu}[\p{L}’'-]{1,20} [a-z]{4,6})`;
const LIKELY = `(?:(?:${oneOf(words.modals)}|${INTENDING})${VERB}|${oneOf(words.eventsAhead)}|${FIXTURE})`;
const INFINITIVE = `(?:to ${oneOf(words.infinitives)}|[Ll]et['’]s)`;
const PAST = `(?:${oneOf(words.pastVerbs)}|${oneOf(words.pastAdverbs)}|(?!unprecedented)[a-z]{2,}ed)`;
const CUES = String.raw`\b(?:${PAST_INFINITIVE}|(?<arranged>${WAS_TO_COME})|(?<future>${FUTURE})|(?<likely>${LIKELY})|(?<infinitive>${INFINITIVE})|${PAST})\b`;
const CUE = new RegExp(CUES, 'gu');
const FIRST_CUE = new RegExp(CUES, 'u');
/** "Ahead of Tuesday's vote", "heading into the primary on Tuesday". */
const AWAITED = new RegExp(
  String.raw`\b(?:${oneOfEitherCase(words.awaiting)}|${oneOf(words.awaitingFor)} for)(?: [\w’'-]+){0,4} $`,
);
const SENTENCE_END = new RegExp(
  `[.!?;]${AFTER_STOP}{0,9}\\s+(?=[${OPENING_CHARACTERS}(\\[]?\\p{Lu})|\\n`,
  'gu',
);
const FIRST_SENTENCE_END = new RegExp(SENTENCE_END.source, 'u');
/** "on Feb. 8", "the U.S. Senate": such a stop ends no sentence. */
const ABBREVIATION_STOP = /(?:\b\p{Lu}\p{Ll}{0,3}|\b\p{Lu})\.$/u;

/**
 * The tense at a date: the nearest cue before it in its sentence, otherwise the nearest after it.
 * Looks at 110 characters each way, so the time does not depend on the length of the text.
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = wordsBefore(text, start);
  if (PLAN.test(before)) return 'future';
  if (AWAITED.test(before)) return 'likely';
  let tense: Tense = 'open';
  for (const cue of before.matchAll(CUE)) tense = tenseOf(cue);
  const after = text.slice(end, end + REACH);
  // "promised in July that it would": the day of the promise.
  if (tense === 'likely' && CLAUSE_FOLLOWS.test(after)) return 'past';
  if (tense !== 'open') return tense;
  const cue = FIRST_CUE.exec(untilSentenceEnd(after));
  // "The board in July was to discuss": what was arranged for a day that is named before is past.
  return cue ? (cue.groups?.['arranged'] === undefined ? tenseOf(cue) : 'past') : 'open';
}

/** "Owls: Host Tolva on Friday": what comes next, in the manner of agencies. */
const PLAN = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.’'-]{0,20} ?){1,4}: ${oneOf(words.plans)}\b`,
  'u',
);
const CLAUSE_FOLLOWS = new RegExp(
  String.raw`^,? that (?:${oneOf(words.clauseOpens)}\b|\p{Lu})`,
  'u',
);

/** The words of a date's sentence before it, at most 110 characters of them. */
export function wordsBefore(text: string, start: number): string {
  return sinceSentenceEnd(text.slice(Math.max(0, start - REACH), start));
}

function tenseOf({ groups }: RegExpMatchArray): Tense {
  if (groups?.['future'] !== undefined) return 'future';
  if (groups?.['arranged'] !== undefined) return 'arranged';
  if (groups?.['likely'] !== undefined) return 'likely';
  return groups?.['infinitive'] === undefined ? 'past' : 'infinitive';
}

function sinceSentenceEnd(before: string): string {
  let from = 0;
  for (const match of before.matchAll(SENTENCE_END)) {
    if (!ABBREVIATION_STOP.test(before.slice(0, match.index + 1))) {
      from = match.index + match[0].length;
    }
  }
  return before.slice(from);
}

function untilSentenceEnd(after: string): string {
  const match = FIRST_SENTENCE_END.exec(after);
  return match ? after.slice(0, match.index) : after;
}
