import { CLASS, classAt, isCueClass, type Item } from '../prose/sequence.ts';

/** Adjacent cue of a candidate: 0 none, 1 after it, 2 before it (inversion), 3 after an auxiliary or adverb, 4 after an apposition. */
export function adjacentCue(items: readonly Item[], at: number): { type: number; item: number } {
  if (isCueClass(classAt(items, at + 1))) return { type: 1, item: at + 1 };
  const next = classAt(items, at + 1);
  if ((next === CLASS.auxiliary || next === CLASS.adverb) && isCueClass(classAt(items, at + 2)))
    return { type: 3, item: at + 2 };
  if ((next === CLASS.auxiliary || next === CLASS.adverb) && isCueClass(classAt(items, at + 3)))
    return { type: 3, item: at + 3 };
  if (isCueClass(classAt(items, at - 1))) return { type: 2, item: at - 1 };
  if (classAt(items, at - 1) === CLASS.to && classAt(items, at - 2) === CLASS.according)
    return { type: 5, item: at - 2 };
  if (next === CLASS.comma || next === CLASS.relative || next === CLASS.preposition) {
    let participle = -1;
    for (let k = 2; k <= 16; k++) {
      const cls = classAt(items, at + k);
      if (cls === CLASS.stop || cls === CLASS.quote || cls === CLASS.paragraph || cls === CLASS.end)
        break;
      if (isCueClass(cls) && classAt(items, at + k - 1) === CLASS.comma) {
        // "an official, speaking on condition of anonymity, said": the finite verb is the cue.
        if (cls !== CLASS['cue-ing']) return { type: 4, item: at + k };
        if (participle < 0) participle = at + k;
      }
      if (isCueClass(cls) && cls !== CLASS['cue-ing'] && next === CLASS.preposition)
        return { type: 6, item: at + k };
    }
    if (participle >= 0) return { type: 4, item: participle };
  }
  return { type: 0, item: -1 };
}

export const hasAdjacentCue = (items: readonly Item[], at: number): boolean =>
  adjacentCue(items, at).type > 0;

/** Item of the cue that belongs to the mention at item `at`, or -1. */
export const cueItemOf = (items: readonly Item[], at: number): number =>
  adjacentCue(items, at).item;
