import landWords from '../../../../data/en/places/land-words.json' with { type: 'json' };
import type { EvidenceScene } from './evidence.ts';
import { containerOf } from './containers.ts';
import { rivalsOf } from '../choosing/local.ts';
import type { ToponymMatch } from '../names/matches.ts';
import { afterPossessive, type PlaceWord } from '../names/words.ts';
import type { ResolutionHints } from '../choosing/resolution.ts';

/** Reads what the words right around each match say about which place it is. */
export function hintsOf(scene: EvidenceScene): ResolutionHints {
  const { length } = scene.words;
  const outers = new Array<ToponymMatch | undefined>(length);
  const inners = new Array<ToponymMatch | undefined>(length);
  const divisions = new Array<boolean | undefined>(length);
  const calledLand = new Array<'country' | 'state' | undefined>(length);
  for (const match of scene.matches) {
    const container = containerOf(scene, match);
    if (container) {
      outers[match.first] = container.outer;
      if (container.follows) inners[container.outer.first] = match;
    }
    if (isCalledDivision(scene, match)) divisions[match.first] = true;
    if (rivalsOf(match).length > 1) calledLand[match.first] = landCalled(scene, match);
  }
  const local = { sentenceOf: numberSentences(scene.words), calledLand };
  return { outers, inners, divisions, local };
}

function numberSentences(words: readonly PlaceWord[]): Int32Array {
  const numbers = new Int32Array(words.length);
  let number = 0;
  for (const [index, { opens }] of words.entries()) {
    if (opens) number++;
    numbers[index] = number;
  }
  return numbers;
}

/** What the nouns right around a name call it: "Georgia's parliament", "the governor of Georgia". */
function landCalled(
  { words }: EvidenceScene,
  match: ToponymMatch,
): 'country' | 'state' | undefined {
  const next = afterPossessive(words, match.next);
  const adjective = LAND_ADJECTIVES.has(words[next]?.folded ?? '');
  const after = words[next + (adjective ? 1 : 0)];
  const before = words[match.first - 1]?.folded === 'of' ? words[match.first - 2] : undefined;
  for (const word of [after && PLAIN.test(after.gap) ? after : undefined, before]) {
    const folded = word?.folded ?? '';
    if (COUNTRY_NOUNS.has(folded)) return 'country';
    if (STATE_NOUNS.has(folded)) return 'state';
  }
  return undefined;
}

function isCalledDivision({ text, words }: EvidenceScene, match: ToponymMatch): boolean {
  if (DIVISION_WORDS.has(words[match.next]?.folded ?? '')) {
    if (DIVISION_AFTER.test(text.slice(match.end, match.end + 10))) return true;
  }
  // "New York Gov." and "Washington state Sen." are the states', of what else the name may be.
  const after = words[match.next];
  if (after && OFFICES.has(after.text) && PLAIN.test(after.gap)) return true;
  if (words[match.first - 1]?.text !== 'of') return false;
  return DIVISION_BEFORE.test(text.slice(Math.max(0, match.start - 12), match.start));
}

const COUNTRY_NOUNS: ReadonlySet<string> = new Set(landWords.country);
const STATE_NOUNS: ReadonlySet<string> = new Set(landWords.state);
const LAND_ADJECTIVES: ReadonlySet<string> = new Set(landWords.adjectives);
const OFFICES: ReadonlySet<string> = new Set(landWords.offices);
const PLAIN = /^\s+$/;
const DIVISION_WORDS: ReadonlySet<string> = new Set(['state', 'province']);
const DIVISION_AFTER = /^\s(?:state|State|province|Province)\b/;
const DIVISION_BEFORE = /\b(?:state|province) of $/;
