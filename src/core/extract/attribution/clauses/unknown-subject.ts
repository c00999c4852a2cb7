import { CLASS, classAt } from '../../prose/sequence.ts';
import type { FormalCase } from '../formal-source.ts';

/** Words of a subject that is nobody's name: "the border force". */
const LONGEST_SUBJECT = 3;

/**
 * Whether a quote’s printed subject is something that is not read as a mention: “…,” the force said. Then
 * somebody who is named near by did not say it.
 *
 * @param quote item of the quote
 */
export function hasUnknownSubject({ sequence, endsInComma }: FormalCase, quote: number): boolean {
  const { items } = sequence;
  if (!endsInComma || classAt(items, quote + 1) !== CLASS.determiner) return false;
  let at = quote + 2;
  while (at < quote + 2 + LONGEST_SUBJECT && classAt(items, at) === CLASS.word) at++;
  const verb = items[at];
  const says = verb?.cls === CLASS.say || verb?.cls === CLASS.write;
  return at > quote + 2 && says && verb.cue?.form === 'past' && verb.cue.strong;
}
