import contexts from '../../../data/en/places/toponym-contexts.json' with { type: 'json' };
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Span } from '../../text/span.ts';
import { followsPlainly, type PlaceWord } from '../places/names/words.ts';

const INITIAL = /^\p{Lu}$/u;
const INITIAL_GAP = /^\.\s*$/;
const PARTICLES: ReadonlySet<string> = new Set(contexts.surnameParticles);

/**
 * The surnames that an article itself prints after a given name or a title, folded: "Alcorn" of
 * "Josh Alcorn", "Trump" of "Mr Trump". They are evidence against the same word as a town.
 */
export function collectSurnames(
  words: readonly PlaceWord[],
  gazetteer: Gazetteer,
  people: readonly Span[],
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (!word.capital) continue;
    const { folded } = word;
    if (gazetteer.isGivenName(folded) || isPersonTitle(folded, gazetteer)) {
      for (const surname of surnamesAfter(words, index, gazetteer)) surnames.add(surname);
    }
  }
  let cursor = 0;
  for (const span of [...people].sort((a, b) => a.start - b.start)) {
    while (cursor > 0 && (words[cursor]?.start ?? 0) > span.start) cursor--;
    while (cursor < words.length && (words[cursor]?.end ?? 0) <= span.start) cursor++;
    const inside: string[] = [];
    for (let index = cursor; index < words.length; index++) {
      const word = words[index];
      if (!word || word.start >= span.end) break;
      inside.push(word.folded);
    }
    const last = inside.at(-1);
    if (last && !gazetteer.isBodyWord(last)) surnames.add(last);
  }
  return surnames;
}

function surnamesAfter(words: readonly PlaceWord[], index: number, gazetteer: Gazetteer): string[] {
  const run: string[] = [];
  for (let next = index + 1; next < words.length && next <= index + 4; next++) {
    const word = words[next];
    const before = words[next - 1];
    if (!word || !before) break;
    const afterInitial = INITIAL.test(before.text) && INITIAL_GAP.test(word.gap);
    if (!followsPlainly(word) && !afterInitial && word.gap !== '-') break;
    const { folded } = word;
    if (!word.capital) {
      if (!PARTICLES.has(folded)) break;
      continue;
    }
    if (word.upper && word.text.length > 1) break;
    if (gazetteer.isBodyWord(folded) || isPersonTitle(folded, gazetteer)) break;
    run.push(folded);
  }
  return run.filter((word) => !gazetteer.isGivenName(word) || run.at(-1) === word);
}

/** Titles that stand right before a name; "Police" and "State" are words of bodies first. */
export function isPersonTitle(folded: string, gazetteer: Gazetteer): boolean {
  return gazetteer.isTitle(folded);
}
