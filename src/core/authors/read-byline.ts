import words from '../../data/en/people/byline-words.json' with { type: 'json' };
import { oneOf } from '../text/word-pattern.ts';
import type { Author } from './author.ts';
import { isLikePerson, isPressName, kindOfName, splitName } from './name-kind.ts';

const BY = new RegExp(String.raw`^(?:${oneOf(words.contributions)}\s+)?by(?:\s*:\s*|\s+)`, 'i');
/** The word of another language, where at least two words with capitals follow: “Par Luc Ferrand”. */
const FOREIGN_BY = new RegExp(
  String.raw`^${oneOf(Object.keys(words.byWords))}:?\s+(?=\p{Lu}\S*\s+(?:\S+\s+){0,4}\p{Lu})`,
  'iu',
);
/** Where the writer was, or for whom: not part of the name. */
const FROM = /\s+(?:(?:in|for|at|from)\s.*|\([^()]{1,80}\))$/;
const SEPARATOR = new RegExp(
  String.raw`\s*;\s*|\s+[/|·•]\s+|\s*,\s+(?:${oneOf(words.andWords)}|&)\s+|\s*,\s+(?!${oneOf(words.suffixes)}\b)|\s+(?:${oneOf(words.andWords)}|&)\s+`,
  'gi',
);
/** A separator that begins another author, not a role. */
const JOINS = new RegExp(String.raw`\b${oneOf(words.andWords)}\b|&`, 'i');
const ROLE_HEAD = new RegExp(
  String.raw`(?:^|\s)${oneOf(words.roles)}(?:$|,?\s+(?:of|for|at|in|to|emeritus|emerita)\b)`,
  'i',
);
const LOWER_CASE = /^\p{Ll}/u;

/** A piece of a byline, and what is printed between it and the piece before. */
interface Piece {
  readonly text: string;
  readonly separator: string;
}

/**
 * Reads the authors of a byline, and what follows a name after a comma as that author's role. A
 * body's own name may hold an "and", so only a list that names a person is split.
 *
 * @example readByline('By Anna Berg, harbour editor, and Reuters')
 * // Anna Berg, a person, harbour editor; Reuters, an organization
 */
export function readByline(byline: string): readonly Author[] {
  const names = byline.trim().replace(BY, '').replace(FOREIGN_BY, '');
  if (names === '') return [];
  const pieces = piecesOf(names);
  const bare = pieces.map(({ text }) => withoutPlace(text));
  const isList =
    bare.some((name) => splitName(name)) ||
    (isLikePerson(bare[0] ?? '') && pieces.every((piece) => isRole(piece) || isAuthor(piece.text)));
  return isList ? listed(pieces) : [authorNamed(names)];
}

/** An author of whom only the name is known. */
export function authorNamed(printed: string): Author {
  const bare = withoutPlace(printed);
  const parts = splitName(bare);
  const kind = parts ? 'person' : kindOfName(bare);
  return {
    name: kind === 'person' ? bare : printed,
    ...(kind ? { kind } : {}),
    ...(parts ? { parts } : {}),
  };
}

function listed(pieces: readonly Piece[]): readonly Author[] {
  const authors: Author[] = [];
  for (const piece of pieces) {
    const last = authors.at(-1);
    if (last?.kind === 'person' && isRole(piece)) {
      authors[authors.length - 1] = { ...last, role: joined(last.role, piece, ', ') };
    } else if (last?.role !== undefined && !isAuthor(piece.text)) {
      // "Director of Policy and Research" is a single role.
      authors[authors.length - 1] = { ...last, role: joined(last.role, piece) };
    } else authors.push(authorNamed(piece.text));
  }
  return authors;
}

function joined(role: string | undefined, { text, separator }: Piece, between = separator): string {
  return role === undefined ? text : `${role}${between}${text}`;
}

function piecesOf(names: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let [start, separator] = [0, ''];
  for (const match of [...names.matchAll(SEPARATOR), undefined]) {
    const text = names.slice(start, match?.index).trim();
    if (text !== '') pieces.push({ text, separator });
    separator = match?.[0] ?? '';
    start = (match?.index ?? names.length) + separator.length;
  }
  return pieces;
}

/** Whether a piece says what the author before it is: "harbour editor", "ISRG Executive Director". */
function isRole({ text, separator }: Piece): boolean {
  if (!/^\s*[,|–—]/u.test(separator) || JOINS.test(separator)) return false;
  return !splitName(text) && (ROLE_HEAD.test(text) || LOWER_CASE.test(text));
}

const isAuthor = (text: string) => isLikePerson(withoutPlace(text)) || isPressName(text);
const withoutPlace = (text: string) => text.replace(FROM, '');
