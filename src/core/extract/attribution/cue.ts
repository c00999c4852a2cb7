import { itemAt } from '../item-at.ts';
import { slice } from '../../text/span.ts';
import { cueItemOf } from './adjacent-cue.ts';
import { CUE_PARTICLES, CUE_PHRASES, DETERMINERS } from '../words/lexicon.ts';
import type { Mention } from '../prose/mention.ts';
import type { Reading } from '../prose/reading.ts';
import { CLASS, classAt, isCueClass, type Item } from '../prose/sequence.ts';
import type { Token } from '../prose/tokens.ts';
import type { Printed } from '../speech-types.ts';
import { PASSIVE } from '../words/word-lists.ts';

/** The cue of one attribution. */
export interface FoundCue {
  /** Item of the cue; of the first word of a phrase; -1 where there is none. */
  readonly item: number;
  readonly printed?: Printed;
  /** Whether it is a phrase before its source: "according to", "in the words of". */
  readonly phrase: boolean;
}

/** Items between a source and the cue that leads to the quote. */
const FARTHEST_CUE = 30;

const NO_CUE: FoundCue = { item: -1, phrase: false };

/** First token of the owner before a mention: "the company’s" in "the company’s own log". */
function ownerStart(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.shape !== 'possessive' || tokens[first - 2]?.shape !== 'word')
    return first;
  return DETERMINERS.has(tokens[first - 3]?.lower ?? '') ? first - 3 : first - 2;
}

/** "In the words of", "per", "according to" right before the source, or undefined. */
function phraseBefore(
  { outline, sequence }: Reading,
  mention: Mention,
  at: number,
): FoundCue | undefined {
  const { tokens, article } = outline;
  const after = ownerStart(tokens, mention.first);
  for (const phrase of CUE_PHRASES) {
    const first = after - phrase.length;
    const start = tokens[first];
    const end = tokens[after - 1];
    if (!start || !end || start.paragraph !== end.paragraph) continue;
    if (!phrase.every((word, k) => tokens[first + k]?.lower === word)) continue;
    const span = { start: start.start, end: end.end };
    const item = at - phrase.length;
    const known = sequence.items[item]?.token === first;
    return {
      item: known ? item : at - 1,
      printed: { span, text: slice(article.text, span) },
      phrase: true,
    };
  }
  return undefined;
}

/** "According to a survey by Ana Ruiz": the phrase stands before what she made. */
function phraseBeforeWork(reading: Reading, at: number): FoundCue | undefined {
  const { mentions, sequence, outline } = reading;
  const work = sequence.items[at - 2];
  const made = itemAt(mentions, work?.ref);
  const by = outline.tokens[sequence.items[at - 1]?.token ?? -1]?.lower === 'by';
  return by && work?.cls !== CLASS.quote && made && MADE.has(made.kind)
    ? phraseBefore(reading, made, at - 2)
    : undefined;
}

/** Kinds of what somebody can have made: "a survey", "a paper". */
const MADE: ReadonlySet<Mention['kind']> = new Set(['document', 'group']);

/** What stands before a noun and not before a verb: "repeated earlier claims that". */
const NOMINAL: ReadonlySet<number> = new Set([
  CLASS.word,
  CLASS.thing,
  CLASS.determiner,
  CLASS.preposition,
  CLASS.say,
  CLASS.judge,
]);

/** Whether a cue verb can lead to a quote: "had been answered", "the offer was" do not. */
function leadsOn({ outline, sequence }: Reading, at: number): boolean {
  const { items } = sequence;
  const before = outline.tokens[items[at - 1]?.token ?? -1]?.lower ?? '';
  const form = items[at]?.cue?.form;
  if (form === 'past') return !PASSIVE.has(before);
  if (form === 'present') return !NOMINAL.has(classAt(items, at - 1));
  return form !== 'base' || before === 'to' || items[at - 1]?.cls === CLASS.auxiliary;
}

/** "published his letter: “…”": the document that its owner speaks in is the cue. */
function documentCue(
  { outline, mentions, sequence }: Reading,
  mention: Mention,
  at: number,
): FoundCue | undefined {
  const around = mentions[sequence.items[at]?.ref ?? -1];
  if (mention.kind !== 'possessive' || around?.kind !== 'document') return undefined;
  const head = outline.tokens[around.after - 1];
  return (
    head && {
      item: at,
      printed: { span: { start: head.start, end: head.end }, text: head.text },
      phrase: false,
    }
  );
}

/** "he testified that nobody had answered": the verb before the clause that a cue stands in; -1 for none. */
function matrixCue(items: readonly Item[], source: number, cue: number): number {
  for (let at = cue - 1; at > source + 1; at--)
    if (classAt(items, at) === CLASS.that && isCueClass(classAt(items, at - 1))) return at - 1;
  return -1;
}

/** The cue nearest to the quote between it and its source, which no other mention is the subject of. */
function cueBetween(reading: Reading, source: number, quote: number): number {
  const { items } = reading.sequence;
  for (let at = quote - 1; at > source && quote - at < FARTHEST_CUE; at--) {
    const cls = classAt(items, at);
    if (cls === CLASS.stop || cls === CLASS.paragraph || cls === CLASS.quote) return -1;
    if (!isCueClass(cls) || !leadsOn(reading, at)) continue;
    let subject = at - 1;
    while (classAt(items, subject) === CLASS.adverb || classAt(items, subject) === CLASS.auxiliary)
      subject--;
    const other = items[subject];
    // "Lee said that critics called it “cheap”": the critics' verb, unless Lee is chosen for it.
    if (subject > source && other && other.ref >= 0 && other.cls !== CLASS.thing) continue;
    const matrix =
      cls === CLASS['cue-ing'] || classAt(items, at - 1) === CLASS.conjunction
        ? -1
        : matrixCue(items, source, at);
    return matrix >= 0 ? matrix : at;
  }
  return -1;
}

/** The cue beyond the source and away from the quote, within the sentence; -1 for none. */
function cueBeyond(reading: Reading, source: number, quote: number): number {
  const { items } = reading.sequence;
  // "Oduya testified that he had written": the verb that the source's clause hangs on.
  if (classAt(items, source - 1) === CLASS.that && isCueClass(classAt(items, source - 2)))
    return source - 2;
  const step = source < quote ? 1 : -1;
  for (let at = source + step, k = 0; at !== quote && k < 14; at += step, k++) {
    const cls = classAt(items, at);
    if (cls === CLASS.stop || cls === CLASS.paragraph) return -1;
    if ((items[at]?.cue && leadsOn(reading, at)) || cls === CLASS.according) return at;
  }
  return -1;
}

/**
 * Finds the printed cue that leads from a source to a quote: a phrase before the source, the last
 * verb before the quote, or the source's own verb.
 *
 * @param at item of the source
 * @param quote item of the quote's first stretch
 */
export function findCue(reading: Reading, mention: Mention, at: number, quote: number): FoundCue {
  const known =
    phraseBefore(reading, mention, at) ??
    phraseBeforeWork(reading, at) ??
    documentCue(reading, mention, at);
  if (known) return known;
  const { items } = reading.sequence;
  const between = at < quote ? cueBetween(reading, at, quote) : -1;
  const own = between >= 0 ? between : cueItemOf(items, at);
  const item = own >= 0 ? own : cueBeyond(reading, at, quote);
  const token = reading.outline.tokens[items[item]?.token ?? -1];
  if (item < 0 || !token) return NO_CUE;
  const particle = reading.outline.tokens[(items[item]?.token ?? -1) + 1];
  const particles = CUE_PARTICLES[items[item]?.cue?.lemma ?? ''];
  const last = particle && particles?.includes(particle.lower) ? particle : token;
  const span = { start: token.start, end: last.end };
  return {
    item,
    printed: { span, text: slice(reading.outline.article.text, span) },
    phrase: false,
  };
}
