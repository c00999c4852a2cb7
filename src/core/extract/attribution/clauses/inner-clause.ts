import type { Mention } from '../../prose/mention.ts';
import { CLASS, classAt, isCueClass, type Item } from '../../prose/sequence.ts';
import type { FormalCase } from '../formal-source.ts';
import { ENDS_LIST } from '../joint/name-list.ts';
import { wordAt } from './word-at.ts';
import { PASSIVE } from '../../words/word-lists.ts';

/** Items from a quote back to the verb of its own clause. */
const FARTHEST_VERB = 9;
/** Items of what introduces a name: "that the harbour master". */
const LONGEST_INTRODUCTION = 4;
/** Items from the inner clause back to the verb that it hangs on. */
const FARTHEST_MATRIX = 14;

/** What ends the clause that a verb has words in. */
const BREAKS: ReadonlySet<number> = new Set([CLASS.comma, CLASS.conjunction, CLASS['cue-ing']]);

/** "called on members to", "appealed for": a demand whose words are not told. */
const DEMANDS: ReadonlySet<string> = new Set(['on', 'for', 'upon']);

/** What may stand between a verb of the inner clause and its subject. */
const HELPERS: ReadonlySet<number> = new Set([CLASS.auxiliary, CLASS.adverb]);

/** Kinds of whom something can be told that somebody else said. */
const TELLERS: ReadonlySet<Mention['kind']> = new Set(['person', 'name', 'noun']);

/** Whether a verb reports words: finite, not passive, and no mere thought. */
function reports({ sequence: { items }, outline }: FormalCase, at: number): boolean {
  const item = items[at];
  const cls = classAt(items, at);
  if (!item || !isCueClass(cls) || cls === CLASS.think || item.cue?.form !== 'past') return false;
  if (DEMANDS.has(wordAt(outline, items, at + 1))) return false;
  return !PASSIVE.has(wordAt(outline, items, at - 1));
}

/** The verb of the clause that a quote stands in, or -1. */
function ownVerb(context: FormalCase, quote: number): number {
  const { items } = context.sequence;
  const first = classAt(items, quote - 1) === CLASS.comma ? quote - 2 : quote - 1;
  for (let at = first; at > quote - FARTHEST_VERB; at--) {
    const cls = classAt(items, at);
    if (ENDS_LIST.has(cls) || BREAKS.has(cls)) return -1;
    if (isCueClass(cls)) {
      if (reports(context, at)) return at;
      if (cls !== CLASS.think) return -1;
    }
  }
  return -1;
}

/** Item where the clause of a subject begins: its name, and the description in front of it. */
function clauseStart(items: readonly Item[], subject: number): number {
  let start = subject;
  // "her boss, Victor Lund, called it": the name says who the description is.
  if (classAt(items, start - 1) === CLASS.comma && classAt(items, start - 2) === CLASS.noun)
    start -= 2;
  const least = start - LONGEST_INTRODUCTION;
  while (start > least && INTRODUCES.has(classAt(items, start - 1))) start--;
  return start;
}

const INTRODUCES: ReadonlySet<number> = new Set([CLASS.determiner, CLASS.word]);

/** What opens a clause that is told: "recalled how", "described a day when". */
const TELLING: ReadonlySet<string> = new Set(['how', 'when', 'where', 'what']);

/** Whether a clause that begins at `start` hangs on what somebody else says: "testified that", "recalled how". */
function isReported({ sequence: { items }, outline }: FormalCase, start: number): boolean {
  const before = classAt(items, start - 1);
  if (isCueClass(before))
    return before !== CLASS['cue-ing'] && !ENDS_LIST.has(classAt(items, start - 2));
  const word = wordAt(outline, items, start - 1);
  const opens = before === CLASS.that || before === CLASS.relative || TELLING.has(word);
  if (!opens) return false;
  for (let at = start - 2; at > start - FARTHEST_MATRIX; at--) {
    const cls = classAt(items, at);
    if (ENDS_LIST.has(cls) || cls === CLASS.comma) return false;
    if (isCueClass(cls)) return true;
  }
  return false;
}

/**
 * "Hollis testified that Peter Crane told him the aid was “on hold”": what somebody tells that another
 * said is the other's. A pronoun or several without a name are left to the ranker.
 *
 * @param quote item of the quote
 * @returns index of the mention, or -1
 */
export function subjectOfInnerClause(context: FormalCase, quote: number): number {
  const { items } = context.sequence;
  const verb = ownVerb(context, quote);
  // "asked the “reporter” to join": an object in marks.
  const before = items[quote - 1];
  const object = verb === quote - 2 && before?.cls === CLASS.determiner && before.ref < 0;
  if (verb < 0 || object) return -1;
  let at = verb - 1;
  while (HELPERS.has(classAt(items, at))) at--;
  if (classAt(items, at) === CLASS.comma && classAt(items, at - 2) === CLASS.comma) at--;
  const subject = items[at];
  const kind = context.mentions[subject?.ref ?? -1]?.kind;
  if (!subject || kind === undefined || !TELLERS.has(kind)) return -1;
  return isReported(context, clauseStart(items, at)) ? subject.ref : -1;
}
