import { CLASS, classAt, isCueClass } from '../../prose/sequence.ts';
import { PASSIVE } from '../../words/word-lists.ts';
import type { FormalCase } from '../formal-source.ts';
import { wordAt } from './word-at.ts';

/** Items of whom a clause is about: "as Radio Nine’s Debbie Ellis". */
const LONGEST_SUBJECT = 6;
/** Items from a passive verb to the words in marks. */
const FARTHEST_QUOTE = 10;

const isNamed = (cls: number): boolean => cls === CLASS.person || cls === CLASS.noun;

/** Verbs whose words are their subject's, no matter who reported them: "Voss said “…,” as the Post reported". */
const UTTERING: ReadonlySet<string> = new Set(['say', 'tell', 'write', 'add', 'ask']);

/** "“…,” as Radio Nine’s Debbie Ellis reported": who reported the words is their source. */
function reporterAfter({ sequence: { items }, outline }: FormalCase, quote: number): number {
  const own = items[quote - 1]?.cue ?? items[quote - 2]?.cue;
  if (own && UTTERING.has(own.lemma)) return -1;
  const as = classAt(items, quote + 1) === CLASS.comma ? quote + 2 : quote + 1;
  // "As the crowd began to chant" opens a sentence of its own.
  if (outline.tokens[items[as]?.token ?? -1]?.text !== 'as') return -1;
  for (let at = as + 2; at <= as + LONGEST_SUBJECT; at++) {
    const cls = classAt(items, at);
    const subject = items[at - 1];
    if (isCueClass(cls)) {
      const told = items[at]?.cue?.form === 'past' && (cls === CLASS.say || cls === CLASS.write);
      return told && subject && isNamed(subject.cls) ? subject.ref : -1;
    }
    if (!isNamed(cls) && cls !== CLASS.preposition && cls !== CLASS.adverb) return -1;
  }
  return -1;
}

const SOMETIMES: ReadonlySet<string> = new Set(['once', 'later', 'recently', 'often', 'also']);

/** "Prison, as Irena Kos once put it, is “…”": who put it so says it. */
function phraserBefore({ sequence: { items }, outline }: FormalCase, quote: number): number {
  for (let at = quote - 1; at > quote - FARTHEST_QUOTE; at--) {
    const cls = classAt(items, at);
    if (cls === CLASS.stop || cls === CLASS.paragraph || cls === CLASS.end || cls === CLASS.quote)
      return -1;
    if (wordAt(outline, items, at) !== 'it' || items[at - 1]?.cue?.lemma !== 'put') continue;
    const once = SOMETIMES.has(wordAt(outline, items, at - 2));
    const subject = items[once ? at - 3 : at - 2];
    return subject && isNamed(subject.cls) ? subject.ref : -1;
  }
  return -1;
}

/** "Hoyle was told by Judge Carol Pitt that he was “…”": the agent of a passive verb speaks. */
function agentBefore({ sequence: { items }, outline }: FormalCase, quote: number): number {
  for (let at = quote - 1; at > quote - FARTHEST_QUOTE; at--) {
    const cls = classAt(items, at);
    if (cls === CLASS.stop || cls === CLASS.paragraph || cls === CLASS.end || cls === CLASS.quote)
      return -1;
    const agent = items[at];
    if (!agent || !isNamed(cls) || wordAt(outline, items, at - 1) !== 'by') continue;
    const passive =
      isCueClass(classAt(items, at - 2)) && PASSIVE.has(wordAt(outline, items, at - 3));
    return passive ? agent.ref : -1;
  }
  return -1;
}

/**
 * The source that a clause names beyond doubt behind "as" or "by": who reported the words, or by whom
 * somebody was told them.
 *
 * @param quote item of the quote
 * @returns index of the mention, or -1
 */
export function reportedBy(context: FormalCase, quote: number): number {
  const reporter = reporterAfter(context, quote);
  if (reporter >= 0) return reporter;
  const agent = agentBefore(context, quote);
  return agent >= 0 ? agent : phraserBefore(context, quote);
}
