import type { Gazetteer, Sense } from '../../../gazetteer/gazetteer.ts';
import type { ToponymMatch } from './matches.ts';
import type { PlaceWord } from './words.ts';

/** What the names in a list before such a word are each short for: "Nevada and Placer counties". */
const ONE_OF: ReadonlyMap<string, string> = new Map([
  ['counties', 'county'],
  ['parishes', 'parish'],
]);
/** More names in a row are no list. */
const MOST_NAMES = 30;
const LONGEST_NAME = 3;

/**
 * Finds the names of counties that are short for longer ones: those of a list that ends (or, in
 * Ireland, begins) with "counties", and Miami-Dade. By the index of their first word. Linear.
 */
export function findJoinedNames(
  words: readonly PlaceWord[],
  gazetteer: Gazetteer,
): ReadonlyMap<number, ToponymMatch> {
  const found = new Map<number, ToponymMatch>();
  const add = (first: number, next: number, key: string): boolean => {
    const match = matchOf(words, gazetteer, first, next, key);
    if (match) found.set(first, match);
    return match !== undefined;
  };
  for (const [index, { folded, gap, capital }] of words.entries()) {
    const kind = ONE_OF.get(folded);
    if (kind !== undefined) {
      for (const { first, next } of listBefore(words, index))
        add(first, next, `${keyOf(words, first, next)} ${kind}`);
      for (const { first, next } of listAfter(words, index))
        add(first, next, `${kind} ${keyOf(words, first, next)}`);
    } else if (gap === '-' && capital && words[index - 1]?.capital && !isCounty(words[index + 1])) {
      add(index - 1, index + 1, `${keyOf(words, index - 1, index + 1)} county`);
    }
  }
  return found;
}

const isCounty = (word: PlaceWord | undefined): boolean => word?.folded === 'county';

interface WordRange {
  readonly first: number;
  readonly next: number;
}

/** The names before a word, the last one first: Nevada, Placer. */
function listBefore(words: readonly PlaceWord[], end: number): WordRange[] {
  const names: WordRange[] = [];
  let next = end;
  if (!isPlain(words, end)) return names;
  while (names.length < MOST_NAMES) {
    let first = next;
    while (
      next - first < LONGEST_NAME &&
      words[first - 1]?.capital &&
      (first === next || isWithinName(words, first))
    )
      first--;
    if (first === next) return namesIfTwo(names);
    names.push({ first, next });
    const before = words[first - 1];
    if (before?.folded === 'and' && isPlain(words, first)) next = first - 1;
    else if (COMMA.test(words[first]?.gap ?? '')) next = first;
    else break;
  }
  return namesIfTwo(names);
}

/** The names after a word: "Counties Antrim and Down". */
function listAfter(words: readonly PlaceWord[], start: number): WordRange[] {
  const names: WordRange[] = [];
  let first = start + 1;
  while (names.length < MOST_NAMES && words[first]?.capital) {
    names.push({ first, next: first + 1 });
    const after = words[first + 1];
    if (after?.folded === 'and' && isPlain(words, first + 1)) first += 2;
    else if (after && COMMA.test(after.gap)) first += 1;
    else break;
  }
  return namesIfTwo(names);
}

const namesIfTwo = (names: WordRange[]): WordRange[] => (names.length > 1 ? names : []);

const COMMA = /^,\s+$/;
const PLAIN = /^\s+$/;

/** Whether only a space stands before a word, or the list's last comma before its "and". */
function isPlain(words: readonly PlaceWord[], index: number): boolean {
  const { gap = '', folded = '' } = words[index] ?? {};
  return PLAIN.test(gap) || (folded === 'and' && COMMA.test(gap));
}

/** Whether a word goes on with a name: "Los Angeles", "St. Bernard", "Miami-Dade". */
function isWithinName(words: readonly PlaceWord[], index: number): boolean {
  const gap = words[index]?.gap ?? '';
  if (PLAIN.test(gap) || gap === '-') return true;
  return SAINT_GAP.test(gap) && words[index - 1]?.folded === 'st';
}

const SAINT_GAP = /^\.\s+$/;

function keyOf(words: readonly PlaceWord[], first: number, next: number): string {
  return words
    .slice(first, next)
    .map(({ folded }) => folded)
    .join(' ');
}

function matchOf(
  words: readonly PlaceWord[],
  gazetteer: Gazetteer,
  first: number,
  next: number,
  key: string,
): ToponymMatch | undefined {
  const [start, end] = [words[first]?.start, words[next - 1]?.end];
  const senses = gazetteer.senses(key).filter(isDivision);
  if (senses.length === 0 || start === undefined || end === undefined) return undefined;
  return { start, end, first, next, key, senses, abbreviated: false, formed: true };
}

const isDivision = ({ known }: Sense): boolean =>
  known.feature === 'ADM1' || known.feature === 'ADM2' || known.feature === 'REGION';
