import type { Outline } from '../../prose/outline.ts';
import { CLASS, classAt, isCueClass, type Item } from '../../prose/sequence.ts';
import { PASSIVE, VIEW_NOUNS } from '../../words/word-lists.ts';
import type { FormalCase } from '../formal-source.ts';
import { wordAt } from './word-at.ts';

/** Items from a quote to the end of its sentence. */
const LONGEST_SENTENCE = 30;
/** Items of what stands between a subject and its verb: "a second person briefed on the call". */
const LONGEST_SUBJECT = 8;
/** Items from a quote back to the verb of its own clause. */
const LONGEST_CLAUSE = 12;

const closes = (cls: number): boolean =>
  cls === CLASS.stop || cls === CLASS.paragraph || cls === CLASS.end;

/** Item of the stop or paragraph break after a quote, or -1 where another quote comes first or none is near. */
function sentenceEnd(items: readonly Item[], quote: number): number {
  for (let at = quote + 1; at < quote + LONGEST_SENTENCE; at++) {
    const cls = classAt(items, at);
    if (cls === CLASS.quote || cls === CLASS.colon || cls === CLASS.dash) return -1;
    if (closes(cls)) return at;
  }
  return -1;
}

/** What somebody is told to think rather than to say. */
const CONSENTING: ReadonlySet<string> = new Set(['agree', 'accept', 'acknowledge', 'concede']);

/** Whether the clause that a quote stands in has a verb that leads to the quote. */
function isLed(items: readonly Item[], quote: number): boolean {
  for (let at = quote - 1; at > quote - LONGEST_CLAUSE; at--) {
    const cls = classAt(items, at);
    if (closes(cls) || cls === CLASS.quote) return false;
    const agrees = CONSENTING.has(items[at]?.cue?.lemma ?? '');
    if (isCueClass(cls) && cls !== CLASS.think && !agrees) return true;
  }
  return false;
}

/**
 * "Bauer wants a “clean break” before the summer, two officials said.": the last clause says whose words
 * the sentence tells, not the one whom it tells of.
 */
function speakerAtEnd({ sequence: { items } }: FormalCase, quote: number): number {
  const end = sentenceEnd(items, quote);
  if (end < 0 || isLed(items, quote)) return -1;
  const verb = classAt(items, end - 1) === CLASS.adverb ? end - 2 : end - 1;
  if (classAt(items, verb) !== CLASS.say || items[verb]?.cue?.form !== 'past') return -1;
  for (let at = verb - 1; at > verb - LONGEST_SUBJECT && at > quote + 1; at--) {
    const cls = classAt(items, at);
    if (cls === CLASS.that || cls === CLASS.conjunction) return -1;
    if (cls !== CLASS.comma) continue;
    const subject = items[classAt(items, at + 1) === CLASS.determiner ? at + 2 : at + 1];
    const speaks = subject?.cls === CLASS.noun || subject?.cls === CLASS.person;
    return speaks ? subject.ref : -1;
  }
  return -1;
}

/** Item where the sentence after a quote's begins; -1 where a cue comes first or none is near. */
function nextSentence(items: readonly Item[], outline: Outline, quote: number): number {
  // "“Nobody reads it.” Those were": the quote ends the sentence.
  if (POINTERS.has(wordAt(outline, items, quote + 1))) return quote + 1;
  for (let at = quote + 1; at < quote + LONGEST_SENTENCE; at++) {
    const cls = classAt(items, at);
    if (cls === CLASS.stop) return at + 1;
    if (cls === CLASS.quote && POINTERS.has(wordAt(outline, items, at + 1))) return at + 1;
    if (closes(cls) || isCueClass(cls)) return -1;
  }
  return -1;
}

/** "… “stronger” firm. That is the view of Ana Ruiz": the next sentence says whose words these are. */
function viewHolder({ sequence: { items }, outline }: FormalCase, quote: number): number {
  const start = nextSentence(items, outline, quote);
  if (start < 0) return -1;
  const [pointer, verb, the, noun, of] = [0, 1, 2, 3, 4].map((k) =>
    wordAt(outline, items, start + k),
  );
  const holder = items[start + 5];
  const held =
    POINTERS.has(pointer ?? '') &&
    PASSIVE.has(verb ?? '') &&
    the === 'the' &&
    VIEW_NOUNS.has(noun ?? '') &&
    of === 'of' &&
    holder?.cls === CLASS.person;
  return held ? holder.ref : -1;
}

const POINTERS: ReadonlySet<string> = new Set(['that', 'this', 'such', 'these', 'those']);

/**
 * The source that the end of the sentence or the next sentence gives.
 *
 * @param quote item of the quote
 * @returns index of the mention, or -1
 */
export function closingFrame(context: FormalCase, quote: number): number {
  const speaker = speakerAtEnd(context, quote);
  return speaker >= 0 ? speaker : viewHolder(context, quote);
}
