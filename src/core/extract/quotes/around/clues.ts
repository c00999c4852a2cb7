import type { Outline } from '../../prose/outline.ts';
import { isIn, LIST } from '../../words/listed.ts';
import { cluesOf, MARK_CLUES } from '../../words/mark-words.ts';

/** Words on one side of a stretch that tell what it is. */
const REACH = 7;

/** How far a clue is: beside the marks, near, or only in the same sentence. */
const farness = (steps: number): number => (steps <= 1 ? 0 : steps <= 3 ? 1 : 2);

/** The nearest place of each clue on one side of a stretch, -1 where there is none. */
export function readClues(
  { tokens, stretchOf }: Outline,
  from: number,
  step: 1 | -1,
  paragraph: number,
): number[] {
  const found = MARK_CLUES.map(() => -1);
  let steps = 0;
  let inside = -1;
  for (let at = from; steps < REACH; at += step) {
    const token = tokens[at];
    if (!token || token.paragraph !== paragraph || token.shape === 'stop') break;
    const stretch = stretchOf[at] ?? -1;
    // Other words in marks count as one: "“Rez” and “Thumper” director".
    if (stretch >= 0) {
      if (stretch !== inside) steps++;
      inside = stretch;
      continue;
    }
    if (token.shape !== 'word') continue;
    if (!isIn(token, LIST.determiner | LIST.possessive)) steps++;
    for (const clue of cluesOf(token.lower)) if (found[clue] === -1) found[clue] = farness(steps);
  }
  return found;
}
