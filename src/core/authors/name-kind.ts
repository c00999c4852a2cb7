import words from '../../data/en/people/byline-words.json' with { type: 'json' };
import { BODY_HEADS, GIVEN_NAMES, NAME_PARTICLES } from '../extract/words/lexicon.ts';
import { partName, type NameParts } from '../text/person-name.ts';
import type { Author } from './author.ts';

const CAPITALISED = /^(?:[dl]['’])?\p{Lu}[\p{L}\p{M}.'’-]*,?$/u;
const INITIALS = /^(?:\p{Lu}\.-?){1,3}$/u;
const MOST_WORDS = 6;
/** A letter of a script that has capitals. */
const CASED = /[\p{Lu}\p{Ll}]/u;
/** What a body's name may begin with, but no person's. */
const ARTICLES: ReadonlySet<string> = new Set(words.openers);
/** Words of the names of press organisations, besides the last words of all bodies. */
const PRESS_WORDS: ReadonlySet<string> = new Set(words.press);

/**
 * What a name in a byline is the name of. Undefined if the letters do not show it.
 *
 * @example kindOfName('Agence France-Presse') // 'organization'
 */
export function kindOfName(name: string): Author['kind'] {
  if (splitName(name)) return 'person';
  if (isPressName(name)) return 'organization';
  if (!CASED.test(name)) return undefined;
  return isLikePerson(name) ? 'person' : 'organization';
}

/** Whether a name is known to be that of an agency, a paper, a desk or another body. */
export function isPressName(name: string): boolean {
  const own = name.split(/\s+/).map(lower);
  return own.some((word) => PRESS_WORDS.has(word)) || BODY_HEADS.has(own.at(-1) ?? '');
}

/** Whether a name has the form of a person's: two to six words with capitals, none of a body. */
export function isLikePerson(name: string): boolean {
  const own = name.split(/\s+/);
  if (own.length < 2 || own.length > MOST_WORDS) return false;
  if (ARTICLES.has(lower(own[0] ?? ''))) return false;
  if (!own.every((word) => CAPITALISED.test(word) || NAME_PARTICLES.has(word))) return false;
  return !isPressName(name);
}

/**
 * Splits a person's name. Only a name that starts with a known given name, with initials, or with a
 * family name of East Asia is split: "Anna Berg" is only out of order, while "Press, Associated" is
 * wrong.
 */
export function splitName(name: string): NameParts | undefined {
  const own = name.split(/\s+/);
  const [first = '', last = ''] = [own[0], own.at(-1)];
  if (own.length < 2 || own.length > MOST_WORDS) return undefined;
  if (!own.every((word) => CAPITALISED.test(word) || NAME_PARTICLES.has(word))) return undefined;
  if (BODY_HEADS.has(lower(last)) || PRESS_WORDS.has(lower(last))) return undefined;
  const parts = splitPerson(name);
  if (!parts) return undefined;
  const isGiven =
    GIVEN_NAMES.has(lower(first)) || GIVEN_NAMES.has(lower(first.split('-')[0] ?? ''));
  return isGiven || INITIALS.test(first) || !name.startsWith(parts.given) ? parts : undefined;
}

/** Splits what is known to be a person's name; undefined for a single name. */
export function splitPerson(name: string): NameParts | undefined {
  const parts = partName(name);
  return parts.given === '' || parts.family === '' ? undefined : parts;
}

const lower = (word: string) => word.toLowerCase().replace(/[.,]$/, '');
