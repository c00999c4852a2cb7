import words from '../../data/en/people/byline-words.json' with { type: 'json' };
import { BODY_HEADS, GIVEN_NAMES, NAME_PARTICLES } from '../../core/extract/words/lexicon.ts';
import { oneOf } from '../../core/text/word-pattern.ts';
import { partName, type NameParts } from '../../core/text/person-name.ts';

/** Who wrote an article: a person whose name can be split, or a name that is left as printed. */
export type Author = ({ readonly kind: 'person' } & NameParts) | CorporateAuthor;

interface CorporateAuthor {
  readonly kind: 'as printed';
  readonly name: string;
}

const BY = /^by\s+/i;
/** Where the writer was, or for whom: not part of the name. */
const FROM = /\s+(?:in|for|at|from)\s.*$/;
const SEPARATORS = new RegExp(
  String.raw`\s*;\s*|\s*,\s+(?:and|&)\s+|\s*,\s+(?!${oneOf(words.suffixes)}\b)|\s+(?:and|&)\s+`,
  'i',
);
const CAPITALISED = /^(?:[dl]['’])?\p{Lu}[\p{L}\p{M}.'’-]*,?$/u;
const INITIALS = /^(?:\p{Lu}\.-?){1,3}$/u;
const MOST_WORDS = 6;
/** A letter of a script that has capitals. */
const CASED = /[\p{Lu}\p{Ll}]/u;
/** What a body's name may begin with, but no person's. */
const ARTICLES: ReadonlySet<string> = new Set(words.openers);
/** Last words of the names of press organisations, besides those of all bodies. */
const PRESS_WORDS: ReadonlySet<string> = new Set(words.press);

/**
 * Reads the byline of an article. Only a name that starts with a known given name, with initials,
 * or with a family name of East Asia is split; when in doubt, a name stays as printed, since "Anna
 * Berg" is only out of order, while "Press, Associated" is wrong.
 *
 * @example readByline('By Anna Berg and Reuters') // Anna Berg, split; Reuters as printed
 */
export function readByline(byline: string | undefined): Author[] {
  const names = (byline ?? '').trim().replace(BY, '');
  if (names === '') return [];
  const parts = names.split(SEPARATORS).filter(Boolean);
  // A body's own name may hold an "and": only a list that names a person is a list.
  if (!parts.some((part) => isPerson(withoutPlace(part)))) return [asPrinted(names)];
  return parts.map((part) => {
    const name = withoutPlace(part);
    return isPerson(name) ? { kind: 'person', ...partName(name) } : asPrinted(part);
  });
}

/**
 * What an author is: a person, or an agency, a desk or the staff. Undefined if the letters do not
 * show it, as in a script without capitals.
 */
export function authorKind(author: Author): 'person' | 'body' | undefined {
  if (author.kind === 'person') return 'person';
  const words = withoutPlace(author.name).split(/\s+/);
  if (words.some((word) => PRESS_WORDS.has(lower(word)))) return 'body';
  if (BODY_HEADS.has(lower(words.at(-1) ?? ''))) return 'body';
  if (!CASED.test(author.name)) return undefined;
  const isNameLike =
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    !ARTICLES.has(lower(words[0] ?? '')) &&
    words.every((word) => CAPITALISED.test(word) || NAME_PARTICLES.has(word));
  return isNameLike ? 'person' : 'body';
}

const withoutPlace = (part: string) => part.replace(FROM, '');
const asPrinted = (name: string): CorporateAuthor => ({ kind: 'as printed', name });
const lower = (word: string) => word.toLowerCase().replace(/[.,]$/, '');

function isPerson(name: string): boolean {
  const words = name.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  if (!words.every((word) => CAPITALISED.test(word) || NAME_PARTICLES.has(word))) return false;
  if (BODY_HEADS.has(lower(last)) || PRESS_WORDS.has(lower(last))) return false;
  const { given, family } = partName(name);
  if (given === '' || family === '') return false;
  const isGiven =
    GIVEN_NAMES.has(lower(first)) || GIVEN_NAMES.has(lower(first.split('-')[0] ?? ''));
  return isGiven || INITIALS.test(first) || !name.startsWith(given);
}
