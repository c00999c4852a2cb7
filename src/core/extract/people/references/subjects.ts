import { adjacentCue, cueItemOf } from '../../attribution/adjacent-cue.ts';
import type { Reading } from '../../prose/reading.ts';
import { CLASS, classAt, isCueClass } from '../../prose/sequence.ts';

/** Number of stops and paragraph breaks before each item. */
export function countClauses(reading: Reading): Int32Array {
  const { items } = reading.sequence;
  const counts = new Int32Array(items.length);
  let clause = 0;
  items.forEach((item, at) => {
    if (item.cls === CLASS.stop || item.cls === CLASS.paragraph) clause++;
    counts[at] = clause;
  });
  return counts;
}

const CLAUSE_STARTS: ReadonlySet<number> = new Set([
  CLASS.end,
  CLASS.paragraph,
  CLASS.stop,
  CLASS.quote,
  CLASS.comma,
  CLASS.colon,
  CLASS.dash,
  CLASS.conjunction,
  CLASS.subordinator,
  CLASS.that,
  CLASS.determiner,
]);

/** "agreed", "agrees", but not "press". */
const isInflected = (verb: string): boolean =>
  verb.endsWith('ed') || (verb.endsWith('s') && verb.length > 1 && !verb.endsWith('ss'));

/** Whether the mention at item `at` stands where a subject stands: not after a preposition or a verb. */
export function isSubject(reading: Reading, at: number): boolean {
  const { items } = reading.sequence;
  const { tokens } = reading.outline;
  const shapeAt = (item: number) => tokens[items[item]?.token ?? -1]?.shape;
  const next = items[at + 1]?.cls ?? CLASS.end;
  // "Finland's Ana Ruiz": what counts stands before the owner.
  const start = shapeAt(at - 1) === 'possessive' ? at - 2 : at;
  const before = items[start - 1]?.cls ?? CLASS.end;
  if (shapeAt(at + 1) === 'possessive' || before === CLASS.preposition || before === CLASS.to)
    return false;
  if (isCueClass(before)) return items[at - 2]?.cls === CLASS.quote;
  // "police Detective Ruiz, who had been there, said": the one who has a verb is its subject.
  const { type } = adjacentCue(items, at);
  if (type === 1 || type === 3 || type === 4) return true;
  let after = at + 1;
  while (items[after]?.cls === CLASS.adverb) after++;
  const verb = tokens[items[after]?.token ?? -1]?.lower ?? '';
  const following = items[after]?.cls ?? CLASS.end;
  const acts =
    next === CLASS.auxiliary ||
    following === CLASS.auxiliary ||
    isCueClass(following) ||
    isCueClass(next) ||
    isInflected(verb);
  return acts || CLAUSE_STARTS.has(before);
}

/** Whether a cue of saying, telling or writing stands beside the mention at item `at`. */
export function speaksAt({ sequence }: Reading, at: number): boolean {
  const { items } = sequence;
  const cls = classAt(items, cueItemOf(items, at));
  if (cls >= CLASS.say && cls <= CLASS.ask) return true;
  // "Biden weighed in as well, telling the paper":
  for (let k = at + 1; k < at + 14; k++) {
    const here = items[k]?.cls ?? CLASS.end;
    if (
      here === CLASS.stop ||
      here === CLASS.paragraph ||
      here === CLASS.end ||
      here === CLASS.quote
    )
      return false;
    if (here === CLASS['cue-ing'] && items[k - 1]?.cls === CLASS.comma) return true;
  }
  return false;
}

/** Whether the mention at item `at` begins a clause that somebody else tells: "said the driver told him". */
export function isTold({ sequence: { items } }: Reading, at: number): boolean {
  const before = classAt(items, at - 1) === CLASS.that ? at - 2 : at - 1;
  const teller = items[before - 1];
  return isCueClass(classAt(items, before)) && teller !== undefined && SUBJECTS.has(teller.cls);
}

const SUBJECTS: ReadonlySet<number> = new Set([
  CLASS.person,
  CLASS.noun,
  CLASS.pronoun,
  CLASS.comma,
]);

/** "signed it": right behind a cue and no quote before that. */
export const isCueObject = ({ sequence: { items } }: Reading, at: number): boolean =>
  isCueClass(classAt(items, at - 1)) && classAt(items, at - 2) !== CLASS.quote;
