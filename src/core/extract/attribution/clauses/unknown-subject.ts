import { CLASS, classAt, type Item } from '../../prose/sequence.ts';
import type { FormalCase } from '../formal-source.ts';

/** Words of a subject that is nobody's name: "the border force". */
const LONGEST_SUBJECT = 3;
/** Words of the name of a place behind it: "in Rio de Janeiro". */
const LONGEST_PLACE = 3;

/**
 * Whether a quote’s printed subject is something that is not read as a mention: “…,” the force said; “…,”
 * a passer-by in Hobart said; In a letter the town wrote: “…”. Then somebody who is named near by, or the
 * place, did not say it.
 *
 * @param quote item of the quote
 */
export function hasUnknownSubject(context: FormalCase, quote: number): boolean {
  const { items } = context.sequence;
  return (context.endsInComma && isUnknownAfter(items, quote)) || isUnknownBefore(items, quote);
}

function isUnknownAfter(items: readonly Item[], quote: number): boolean {
  if (classAt(items, quote + 1) !== CLASS.determiner) return false;
  let at = wordsFrom(items, quote + 2, LONGEST_SUBJECT);
  if (at === quote + 2) return false;
  if (classAt(items, at) === CLASS.preposition) {
    at += 1;
    const place = at;
    while (at < place + LONGEST_PLACE && isNamed(items[at])) at += 1;
    if (at === place) return false;
  }
  return says(items[at]);
}

function isUnknownBefore(items: readonly Item[], quote: number): boolean {
  const colon = classAt(items, quote - 1) === CLASS.paragraph ? quote - 2 : quote - 1;
  if (classAt(items, colon) !== CLASS.colon || !says(items[colon - 1])) return false;
  let at = colon - 2;
  while (at > colon - 2 - LONGEST_SUBJECT && classAt(items, at) === CLASS.word) at -= 1;
  if (at === colon - 2 || classAt(items, at) !== CLASS.determiner) return false;
  // "Ana Ruiz of the border force said:" has its subject further before.
  return classAt(items, at - 1) !== CLASS.preposition;
}

function wordsFrom(items: readonly Item[], first: number, most: number): number {
  let at = first;
  while (at < first + most && classAt(items, at) === CLASS.word) at += 1;
  return at;
}

const isNamed = (item: Item | undefined): boolean =>
  item?.cls === CLASS.person || item?.cls === CLASS.thing || item?.cls === CLASS.word;

function says(verb: Item | undefined): boolean {
  const isCue = verb?.cls === CLASS.say || verb?.cls === CLASS.write;
  return isCue && verb.cue?.form === 'past' && verb.cue.strong;
}
