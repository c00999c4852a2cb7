import personNouns from '../../../data/en/people/person-nouns.json' with { type: 'json' };
import type { Reading } from '../prose/reading.ts';
import type { Mention } from '../prose/mention.ts';

/** Past forms of what only people do. */
const HUMAN_ACTS: ReadonlySet<string> = new Set(personNouns.acts);
/** As much as a verb of speech tells. */
const EVIDENCE = 2;

/** What the verb right after a name tells of its being somebody: "Hall looked at the door". */
export function humanAct({ outline: { tokens } }: Reading, mention: Mention): number {
  const verb = tokens[mention.after];
  return verb && !verb.capital && HUMAN_ACTS.has(verb.lower) ? EVIDENCE : 0;
}
