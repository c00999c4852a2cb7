import contexts from '../../../../data/en/places/toponym-contexts.json' with { type: 'json' };
import type { ToponymMatch } from '../names/matches.ts';
import type { EvidenceScene } from './evidence.ts';

const PLACE_NOUNS: ReadonlySet<string> = new Set(contexts.placeNouns);
const CONTAINER_GAP = /^,\s+$|^\s+\($|^\s+$/;
const INSIDE = /^,?\sin\s(?:the\s)?$/;
/** "The Syrian border town of": one word may stand between. */
const MOST_BETWEEN = 2;

/** The match that says where another lies, and whether it is printed right behind it. */
export interface Container {
  readonly outer: ToponymMatch;
  readonly follows: boolean;
}

/** "Paris, Texas", "Paris (Texas)", "Birmingham in England", "the English city of Birmingham". */
export function containerOf(scene: EvidenceScene, match: ToponymMatch): Container | undefined {
  const { matchAt, text, words } = scene;
  for (const next of [match.next, match.next + 1, match.next + 2]) {
    const outer = matchAt[next];
    if (!outer) continue;
    const gap = text.slice(match.end, outer.start);
    if (!(CONTAINER_GAP.test(gap) || INSIDE.test(gap))) break;
    if (scene.liesIn(match, outer)) return { outer, follows: true };
    break;
  }
  if (words[match.first - 1]?.text !== 'of') return undefined;
  if (!PLACE_NOUNS.has(words[match.first - 2]?.folded ?? '')) return undefined;
  for (let between = 0; between < MOST_BETWEEN; between++) {
    const outer = scene.matchBefore[match.first - 2 - between];
    if (outer)
      return isDemonym(outer) && scene.liesIn(match, outer) ? { outer, follows: false } : undefined;
  }
  return undefined;
}

const isDemonym = ({ senses }: ToponymMatch): boolean =>
  senses.some(({ kind }) => kind === 'demonym');
