import { LIST } from '../words/listed.ts';
import type { Outline, Stretch } from './outline.ts';

/** Counts over the words inside a stretch, the first sixty of them. */
export interface Inside {
  words: number;
  capitals: number;
  speaking: number;
  auxiliaries: number;
  stops: number;
  commas: number;
}

const AUXILIARY_OR_PRONOUN = LIST.auxiliary | LIST.subjectPronoun;

/** Looks at the words of a stretch; those after the sixtieth add nothing. */
export function lookInside(outline: Outline, stretch: Stretch): Inside {
  const inside: Inside = {
    words: 0,
    capitals: 0,
    speaking: 0,
    auxiliaries: 0,
    stops: 0,
    commas: 0,
  };
  const after = Math.min(stretch.after, stretch.first + 60);
  for (let at = stretch.first; at < after; at++) {
    const token = outline.tokens[at];
    if (token?.shape === 'stop') inside.stops++;
    if (token?.shape === 'comma') inside.commas++;
    if (token?.shape !== 'word' && token?.shape !== 'number') continue;
    inside.words++;
    if (token.capital) inside.capitals++;
    if (token.lists & LIST.speakingPronoun) inside.speaking++;
    if (token.lists & AUXILIARY_OR_PRONOUN) inside.auxiliaries++;
  }
  return inside;
}
