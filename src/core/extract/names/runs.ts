import {
  AUXILIARIES,
  BODY_HEADS,
  CALENDAR,
  COMMON_BODIES,
  CUE_FORMS,
  DEMONYMS,
  DOCUMENTS,
  GIVEN_NAMES,
  HONORIFICS,
  METONYMS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  PERSON_PLURALS,
  PLACES,
  PREPOSITIONS,
  SENTENCE_STARTERS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../words/lexicon.ts';
import type { Token } from '../prose/tokens.ts';
import { COMPOUND_STARTS } from '../words/word-lists.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest name or title in tokens; what is longer is a headline or a list. */
const LONGEST_NAME = 12;

/** Half-open run of tokens. */
export interface Run {
  first: number;
  after: number;
}

export const ACRONYM = /^(?:[A-Z]{2,6}s?|(?:[A-Z]\.){2,5}|[A-Z]&[A-Z]|[A-Z][a-z]?[A-Z]{2,4})$/;

/** "Governments", "Legislation": a word that starts a sentence rather than a name. */
const isCommonNoun = (lower: string): boolean =>
  PERSON_PLURALS.has(lower) || COMMON_BODIES.has(lower.replace(/s$/, '')) || DOCUMENTS.has(lower);

/** Reads runs of capitalised words out of the tokens of one article. */
export class RunReader {
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  /** Surnames with their particles, as full names print them. */
  readonly #particled = new Set<string>();

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
  }

  #word(index: number): Token | undefined {
    const token = this.#tokens[index];
    return token?.shape === 'word' ? token : undefined;
  }

  /** Whether the token can be part of a name. */
  isNameWord(index: number): boolean {
    const token = this.#word(index);
    if (!token?.capital) return false;
    const { lower } = token;
    if (lower === 'i' || lower.startsWith("i'") || lower.startsWith('i’')) return false;
    if (CALENDAR.has(lower) && (!GIVEN_NAMES.has(lower) || this.#isMonth(index)))
      return this.#isSurname(index, token);
    if (!SENTENCE_STARTERS.has(lower)) return true;
    if (ACRONYM.test(token.text) && lower.length <= 3) {
      // "WHO Director-General": a capital follows; in a line of capitals the next is shouted too.
      const next = this.#word(index + 1);
      const shouted = next !== undefined && next.text === next.text.toUpperCase();
      if (!token.initial || (next?.capital && !shouted && lower.length === 3)) return true;
    }
    if (COMPOUND_STARTS.has(lower) && this.#startsCompound(index, token)) return true;
    return this.#isSurname(index, token);
  }

  /** "in June", "last April": a month, not a woman. */
  #isMonth(index: number): boolean {
    const before = this.#word(index - 1)?.lower ?? '';
    return (
      PREPOSITIONS.has(before) ||
      ['last', 'this', 'next', 'early', 'late', 'mid', 'to', 'and', 'a', 'the', 'that'].includes(
        before,
      )
    );
  }

  /** "New York" anywhere, "Long Valley" where no sentence starts. */
  #startsCompound(index: number, token: Token): boolean {
    const next = this.#word(index + 1);
    if (!next?.capital) return false;
    return !token.initial || PLACES.has(`${token.lower} ${next.lower}`);
  }

  /** "Will", "Young", "May" where the article has a George Will, a Ben Young, a Theresa May. */
  #isSurname(index: number, token: Token): boolean {
    if (!this.#vocabulary.surnames.has(token.lower) || token.text.length < 3) return false;
    const before = this.#tokens[index - 1];
    if (before?.shape === 'word' && before.capital && GIVEN_NAMES.has(before.lower)) return true;
    const next = CUE_FORMS.get(this.#word(index + 1)?.lower ?? '');
    return !token.initial || (next !== undefined && next.form !== 'base');
  }

  /** The run that starts at `first`, or undefined where no name is left of it. */
  read(first: number): Run | undefined {
    const tokens = this.#tokens;
    let after = first + 1;
    let linked = false;
    while (after - first < LONGEST_NAME) {
      const last = tokens[after - 1];
      if (!last || last.paragraph !== tokens[after]?.paragraph) break;
      if (this.isNameWord(after)) after++;
      else {
        const link = this.#bodyLinkAfter(after, last, linked);
        linked ||= link > after;
        const next = Math.max(
          this.#particlesAfter(after),
          link,
          this.#nicknameAfter(after),
          this.#ownedBodyAfter(after, last),
        );
        if (next === after) break;
        after = next + 1;
      }
    }
    if (tokens[after]?.shape === 'comma' && NAME_SUFFIXES.has(this.#word(after + 1)?.lower ?? ''))
      after += 2;
    return { first, after };
  }

  /** "de la", "al-", "von" between two capitalised words. */
  #particlesAfter(index: number): number {
    let at = index;
    while (
      at - index < 3 &&
      NAME_PARTICLES.has(this.#word(at)?.lower ?? '') &&
      !this.#tokens[at]?.capital
    )
      at++;
    return at > index && this.isNameWord(at) ? at : index;
  }

  /** "of the", "for" go on with the name of a body: Ministry of Defence, Bureau of Labor Statistics. */
  #bodyLinkAfter(index: number, last: Token, linked: boolean): number {
    const link = this.#word(index)?.lower;
    const isHead = BODY_HEADS.has(last.lower) || TITLE_HEADS.has(last.lower);
    // "Committee on the Rights of the Child": one more "of" after a link.
    const goesOn = isHead
      ? link === 'of' || link === 'for' || link === 'on'
      : linked && link === 'of';
    if (!goesOn) return index;
    const at = this.#word(index + 1)?.lower === 'the' ? index + 2 : index + 1;
    if (!this.isNameWord(at)) return index;
    // "Court of Justice" goes on, "a friend of Justice Ruiz" does not.
    const person = HONORIFICS.has(this.#tokens[at]?.lower ?? '') && this.isNameWord(at + 1);
    return person ? index : at;
  }

  /** "Passengers’ Union", "Women’s Institute": a body that belongs to several. */
  #ownedBodyAfter(index: number, owner: Token): number {
    const mark = this.#tokens[index];
    const owned = this.#word(index + 1);
    const several =
      mark?.shape === 'mark' ? owner.lower.endsWith('s') : PERSON_PLURALS.has(owner.lower);
    const joins =
      (mark?.shape === 'mark' || mark?.shape === 'possessive') &&
      mark.start === owner.end &&
      owned?.capital === true &&
      (BODY_HEADS.has(owned.lower) || BODY_HEADS.has(this.#word(index + 2)?.lower ?? ''));
    return joins && several ? index + 1 : index;
  }

  /** A nickname in marks inside a name: Karl “Bear” Lundgren. */
  #nicknameAfter(index: number): number {
    if (this.#tokens[index]?.shape !== 'mark') return index;
    let at = index + 1;
    while (at - index <= 2 && this.#word(at)?.capital) at++;
    const closes = at > index + 1 && this.#tokens[at]?.shape === 'mark';
    return closes && this.isNameWord(at + 1) ? at + 1 : index;
  }

  /** Whether what follows a word shows it to be a noun: a verb, a mark, an owner's s. */
  #standsAlone(after: number): boolean {
    const next = this.#tokens[after];
    if (next?.shape !== 'word') return true;
    const cue = CUE_FORMS.get(next.lower);
    return AUXILIARIES.has(next.lower) || (cue !== undefined && cue.form !== 'base');
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
    if (TITLE_HEADS.has(lower) || (TITLE_MODIFIERS.has(lower) && !single)) return;
    if (GIVEN_NAMES.has(lower) && (!single || !lowerCase.has(lower))) return;
    if (DEMONYMS.has(lower) || PLACES.has(lower)) return;
    if (METONYMS.has(`${lower} ${this.#word(run.first + 1)?.lower ?? ''}`)) return;
    if (single && this.#vocabulary.surnames.has(lower) && this.#standsAlone(run.after)) return;
    const named = capitals.has(lower) && !lowerCase.has(lower);
    const common =
      lowerCase.has(lower) || PERSON_PLURALS.has(lower) || (!named && /(?:ly|ing)$/.test(lower));
    const participle = lower.endsWith('ed') && !capitals.has(lower);
    const verb = CUE_FORMS.has(lower) && (!single || lowerCase.has(lower) || !capitals.has(lower));
    if (common || participle || verb) run.first++;
  }
}
