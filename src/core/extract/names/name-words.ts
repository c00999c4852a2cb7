import { PLACES, PREPOSITIONS } from '../words/lexicon.ts';
import { isIn, LIST } from '../words/listed.ts';
import type { Token } from '../prose/tokens.ts';
import {
  ADJECTIVE_SURNAMES,
  COMPOUND_STARTS,
  FAMILY_PRONOUNS,
  SEASON_NAMES,
  THING_TAILS,
} from '../words/word-lists.ts';
import type { Vocabulary } from './vocabulary.ts';

export const ACRONYM = /^(?:[A-Z]{2,6}s?|(?:[A-Z]\.){2,5}|[A-Z]&[A-Z]|[A-Z][a-z]?[A-Z]{2,4})$/;

/** "d’Estaing", "dell’Acqua": a particle that lost its vowel. */
const ELIDED = /^(?:d|l|dell|dall|all)[’']\p{Lu}\p{L}/u;

/** First letters of such particles: the fewest words need a closer look. */
const ELIDABLE = 'dla';
const SHORTEST_ELIDED = 4;

/** "M.", as in "Brian M. Good". */
const INITIAL = /^\p{Lu}\.$/u;

const MONTH_LEADS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...['last', 'this', 'next', 'early', 'late', 'mid', 'to', 'and', 'a', 'the', 'that'],
]);

/** Says which tokens of one article can be part of a name. */
export class NameWords {
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
  }

  wordAt(index: number): Token | undefined {
    const token = this.#tokens[index];
    return token?.shape === 'word' ? token : undefined;
  }

  /** Whether the token can be part of a name. */
  has(index: number): boolean {
    const token = this.wordAt(index);
    if (!token?.capital)
      return (
        token !== undefined &&
        token.text.length >= SHORTEST_ELIDED &&
        ELIDABLE.includes(token.text.charAt(0)) &&
        ELIDED.test(token.text)
      );
    const { lower } = token;
    if (lower === 'i' || lower.startsWith("i'") || lower.startsWith('i’')) return false;
    if (SEASON_NAMES.has(lower)) return this.#isSeasonName(index);
    if (isIn(token, LIST.calendar) && (!isIn(token, LIST.givenName) || this.#isMonth(index)))
      return this.#isSurname(index, token);
    if (!isIn(token, LIST.sentenceStarter)) return true;
    // "Hertfield Police": the noun of a body after its name.
    if (isIn(token, LIST.bodyHead) && !token.initial && this.wordAt(index - 1)?.capital)
      return true;
    if (ACRONYM.test(token.text) && lower.length <= 3) {
      // "WHO Director-General": a capital follows; in a line of capitals the next is shouted too.
      const next = this.wordAt(index + 1);
      const shouted = next !== undefined && next.text === next.text.toUpperCase();
      if (!token.initial || (next?.capital && !shouted && lower.length === 3)) return true;
    }
    if (COMPOUND_STARTS.has(lower) && this.#startsCompound(index, token)) return true;
    if (isIn(token, LIST.givenName) && this.#isGivenName(index, token)) return true;
    return (
      this.#ownsBody(index) || this.#isFamilyFirst(index, token) || this.#isSurname(index, token)
    );
  }

  /** "in June", "last April": a month, not a woman. */
  #isMonth(index: number): boolean {
    return MONTH_LEADS.has(this.wordAt(index - 1)?.lower ?? '');
  }

  /** "New York" anywhere, "Long Valley" where no sentence starts. */
  #startsCompound(index: number, token: Token): boolean {
    const next = this.wordAt(index + 1);
    if (!next?.capital) return false;
    return !token.initial || PLACES.has(`${token.lower} ${next.lower}`);
  }

  /** "Will Moran said", not "Will Moran resign?": a surname follows, and then what follows a subject. */
  #isGivenName(index: number, token: Token): boolean {
    const next = this.wordAt(index + 1);
    if (!next?.capital) return false;
    if (isIn(next, LIST.sentenceStarter) && !ADJECTIVE_SURNAMES.has(next.lower)) return false;
    if (!token.initial) return true;
    const after = this.#tokens[index + 2];
    if (after?.shape !== 'word') return after?.shape !== 'stop';
    const { cue } = after;
    return (
      isIn(after, LIST.auxiliary) ||
      after.lower === 'who' ||
      after.lower.endsWith('ed') ||
      (cue !== undefined && cue.form !== 'base')
    );
  }

  /** "said Summer Frost", "Autumn Reed added": a surname follows, and a verb of speech stands beside. */
  #isSeasonName(index: number): boolean {
    const next = this.wordAt(index + 1);
    if (!next?.capital || THING_TAILS.has(next.lower) || isIn(next, LIST.bodyHead)) return false;
    const [before, after] = [this.wordAt(index - 1), this.wordAt(index + 2)];
    const speaks = (token: Token | undefined) =>
      token?.cue?.group === 'say' && token?.capital === false;
    const apposed = this.#tokens[index + 2]?.shape === 'comma' && !isIn(before, LIST.preposition);
    const surname =
      this.#vocabulary.surnames.has(next.lower) || this.#vocabulary.speaking.has(next.lower);
    return speaks(before) || speaks(after) || apposed || surname;
  }

  /** "said He Jianxiong": a Chinese family name where no sentence starts. */
  #isFamilyFirst(index: number, token: Token): boolean {
    const given = this.wordAt(index + 1);
    const after = this.#tokens[index + 2];
    const inserted = after?.shape === 'comma' || after?.shape === 'possessive';
    return (
      FAMILY_PRONOUNS.has(token.lower) &&
      (!token.initial || inserted) &&
      given?.capital === true &&
      !isIn(given, LIST.sentenceStarter) &&
      token.text !== token.text.toUpperCase()
    );
  }

  /** "People’s Daily": the owner of a body. */
  #ownsBody(index: number): boolean {
    const owned = this.wordAt(index + 2);
    return (
      this.#tokens[index]?.lower === 'people' &&
      this.#tokens[index + 1]?.shape === 'possessive' &&
      owned?.capital === true &&
      isIn(owned, LIST.bodyHead)
    );
  }

  /** "Will", "Young", "May" where the article has a George Will, a Ben Young, a Theresa May. */
  #isSurname(index: number, token: Token): boolean {
    if (!this.#vocabulary.surnames.has(token.lower) || token.text.length < 3) return false;
    const before = this.#tokens[index - 1];
    if (before?.shape === 'word' && before.capital) {
      if (isIn(before, LIST.givenName)) return true;
      const given = this.wordAt(index - 2);
      if (INITIAL.test(before.text) && isIn(given, LIST.givenName)) return true;
    }
    const next = this.wordAt(index + 1)?.cue;
    return !token.initial || (next !== undefined && next.form !== 'base');
  }
}
