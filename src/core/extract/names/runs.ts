import {
  COMMON_BODIES,
  DOCUMENTS,
  METONYMS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  PERSON_PLURALS,
} from '../words/lexicon.ts';
import { isIn, LIST } from '../words/listed.ts';
import { NameWords } from './name-words.ts';
import { bodyLinkAfter, linkAfter, type RunEnd } from './run-links.ts';
import type { Token } from '../prose/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest name or title in tokens; what is longer is a headline or a list. */
const LONGEST_NAME = 12;

/** Half-open run of tokens. */
export interface Run {
  first: number;
  after: number;
}

/** "Governments", "Legislation": a word that starts a sentence rather than a name. */
const isCommonNoun = (lower: string): boolean =>
  PERSON_PLURALS.has(lower) ||
  COMMON_BODIES.has(lower.endsWith('s') ? lower.slice(0, -1) : lower) ||
  DOCUMENTS.has(lower);

/** Reads runs of capitalised words out of the tokens of one article. */
export class RunReader {
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  readonly #words: NameWords;
  /** Surnames with their particles, as full names print them. */
  readonly #particled = new Set<string>();

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#words = new NameWords(tokens, vocabulary);
  }

  isNameWord(index: number): boolean {
    return this.#words.has(index);
  }

  /** The run that starts at `first`, or undefined where no name is left of it. */
  read(first: number): Run | undefined {
    const tokens = this.#tokens;
    let after = first + 1;
    let linked = false;
    while (after - first < LONGEST_NAME) {
      const last = tokens[after - 1];
      if (!last || last.paragraph !== tokens[after]?.paragraph) break;
      if (this.#words.has(after)) after++;
      else {
        const end: RunEnd = { tokens, words: this.#words, first, at: after, linked };
        linked ||= bodyLinkAfter(end) > after;
        const next = linkAfter(end);
        if (next === after) break;
        after = next + 1;
      }
    }
    if (
      tokens[after]?.shape === 'comma' &&
      NAME_SUFFIXES.has(this.#words.wordAt(after + 1)?.lower ?? '')
    )
      after += 2;
    // "Hartwell Group plc": printed small.
    if (this.#words.wordAt(after)?.lower === 'plc' && after - first < LONGEST_NAME) after++;
    return { first, after };
  }

  /** Whether what follows a word shows it to be a noun: a verb, a mark, an owner's s. */
  #standsAlone(after: number): boolean {
    const next = this.#tokens[after];
    if (next?.shape !== 'word') return true;
    const { cue } = next;
    return isIn(next, LIST.auxiliary) || (cue !== undefined && cue.form !== 'base');
  }

  /** "de la Roche" after "Camille de la Roche": the particles belong to the short name too. */
  takeParticles(run: Run): void {
    const tokens = this.#tokens;
    if (run.after - run.first > 1) {
      for (let at = run.first + 1; at < run.after - 1; at++)
        if (NAME_PARTICLES.has(tokens[at]?.lower ?? '') && !tokens[at]?.capital)
          this.#particled.add(this.#phrase(at, run.after));
      return;
    }
    if (this.#particled.size === 0) return;
    for (let first = run.first - 3; first < run.first; first++) {
      if (this.#particled.has(this.#phrase(first, run.after))) {
        run.first = first;
        return;
      }
    }
  }

  #phrase(first: number, after: number): string {
    let phrase = '';
    for (let at = Math.max(0, first); at < after; at++)
      phrase += ` ${this.#tokens[at]?.lower ?? ''}`;
    return phrase;
  }

  /** Drops a first word that is capitalised only because it starts the sentence. */
  trimStart(run: Run): void {
    const token = this.#tokens[run.first];
    if (!token?.initial) return;
    const { lower } = token;
    const { lowerCase, capitals } = this.#vocabulary;
    const single = run.after - run.first === 1;
    if (single && !capitals.has(lower) && isCommonNoun(lower)) {
      run.first++;
      return;
    }
    if (isIn(token, LIST.titleHead) || (isIn(token, LIST.titleModifier) && !single)) return;
    if (isIn(token, LIST.givenName) && (!single || !lowerCase.has(lower))) return;
    if (isIn(token, LIST.demonym | LIST.place)) return;
    if (METONYMS.has(`${lower} ${this.#words.wordAt(run.first + 1)?.lower ?? ''}`)) return;
    if (single && this.#vocabulary.surnames.has(lower) && this.#standsAlone(run.after)) return;
    const named = capitals.has(lower) && !lowerCase.has(lower);
    const common =
      lowerCase.has(lower) ||
      isIn(token, LIST.personPlural) ||
      (!named && /(?:ly|ing)$/.test(lower));
    const participle = lower.endsWith('ed') && !capitals.has(lower);
    const verb = isIn(token, LIST.cue) && (!single || lowerCase.has(lower) || !capitals.has(lower));
    if (common || participle || verb) run.first++;
  }
}
