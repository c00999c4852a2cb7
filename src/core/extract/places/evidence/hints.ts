import type { EvidenceScene } from './evidence.ts';
import type { ToponymMatch } from '../names/matches.ts';
import type { ResolutionHints } from '../choosing/resolution.ts';

/** Reads what the words right around each match say about which place it is. */
export function hintsOf(scene: EvidenceScene): ResolutionHints {
  const { length } = scene.words;
  const outers = new Array<ToponymMatch | undefined>(length);
  const inners = new Array<ToponymMatch | undefined>(length);
  const divisions = new Array<boolean | undefined>(length);
  for (const match of scene.matches) {
    const outer = scene.matchAt[match.next];
    const gap = outer ? scene.text.slice(match.end, outer.start) : '';
    if (outer && CONTAINER_GAP.test(gap) && scene.liesIn(match, outer)) {
      outers[match.first] = outer;
      inners[outer.first] = match;
    }
    if (isCalledDivision(scene, match)) divisions[match.first] = true;
  }
  return { outers, inners, divisions };
}

function isCalledDivision({ text, words }: EvidenceScene, match: ToponymMatch): boolean {
  if (DIVISION_WORDS.has(words[match.next]?.folded ?? '')) {
    if (DIVISION_AFTER.test(text.slice(match.end, match.end + 10))) return true;
  }
  if (words[match.first - 1]?.text !== 'of') return false;
  return DIVISION_BEFORE.test(text.slice(Math.max(0, match.start - 12), match.start));
}

const DIVISION_WORDS: ReadonlySet<string> = new Set(['state', 'province']);
const CONTAINER_GAP = /^,\s+$|^\s+\($|^\s+$/;
const DIVISION_AFTER = /^\s(?:state|State|province|Province)\b/;
const DIVISION_BEFORE = /\b(?:state|province) of $/;
