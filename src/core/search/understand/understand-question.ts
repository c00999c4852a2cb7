import type {
  Condition,
  NameCondition,
  PeriodCondition,
  WordsCondition,
} from '../question/condition.ts';
import { readPieces, type Piece } from '../question/read-pieces.ts';
import { findNames, type FoundName, type LookUpNames } from './find-names.ts';
import { findPeriods, type PeriodRules } from './find-periods.ts';
import { questionWordsOf } from './question-words.ts';
import { readRole, type NameRole } from './read-role.ts';
import { isQuestion, leaveOut } from './leave-out.ts';
import { typedWords, type TypedWord } from './typed-word.ts';

/** A question as it is answered. */
export interface Understood {
  readonly conditions: readonly Condition[];
  /** Words that were not searched for, as typed, since they only ask. */
  readonly leftOut: readonly string[];
}

/** What a question is understood by. */
export interface QuestionRules extends PeriodRules {
  readonly lookUp: LookUpNames;
  /** Whether a speaker is chosen already, so that a person who is named is spoken about. */
  readonly hasSpeaker: boolean;
}

/** A longer question is a sentence that was pasted: its words are only words. */
export const MOST_UNDERSTOOD = 16;

/**
 * Understands a question: the names of people, bodies, places and tags and the periods in it become
 * conditions of their own, words that only ask are left out where anything else is left, and the rest
 * are words. What is in quotation marks is never anything but words.
 */
export async function understandQuestion(
  question: string,
  rules: QuestionRules,
): Promise<Understood> {
  const asked = questionWordsOf(rules.lang);
  const pieces = readPieces(question, asked.or);
  const words = typedWords(question, pieces);
  if (words.length > MOST_UNDERSTOOD) {
    return { conditions: groupItems(pieces.map((piece, at) => itemOf([piece], at))), leftOut: [] };
  }
  const periods = findPeriods(words, rules).filter(({ from, to }) =>
    words.slice(from, to).every((word) => !isExcluded(pieces, word)),
  );
  const dated = new Set(periods.flatMap(({ from, to }) => range(from, to)));
  const isFree = (at: number) => !dated.has(at);
  const asks = isQuestion(words, asked);
  const names = await findNames(words, rules.lookUp, isFree, (at) => {
    const word = words[at];
    return word !== undefined && !leaveOut(word, asks, asked);
  });
  const roles = rolesOf(names, words, pieces, { ...rules, asked });
  return assemble(pieces, words, {
    periods: periods.map(({ from, to, ...days }) => ({ days, from, to })),
    names: roles,
    leaves: (word) => leaveOut(word, asks, asked),
  });
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

const isExcluded = (pieces: readonly Piece[], { piece }: TypedWord): boolean =>
  pieces[piece]?.not === true;

interface NamedRole {
  readonly role: NameRole;
  readonly from: number;
  readonly to: number;
}

/** What each name is in the question; the names that are only words are left out. */
function rolesOf(
  names: readonly FoundName[],
  words: readonly TypedWord[],
  pieces: readonly Piece[],
  { asked, hasSpeaker }: QuestionRules & { readonly asked: ReturnType<typeof questionWordsOf> },
): NamedRole[] {
  let spoken = hasSpeaker;
  return names.flatMap((name) => {
    const isAlternative = pieces[words[name.from]?.piece ?? -1]?.or === true;
    const isNot = words.slice(name.from, name.to).some((word) => isExcluded(pieces, word));
    const role = readRole(name, words, asked, { hasSpeaker: spoken && !isAlternative, isNot });
    if (!role) return [];
    if (role.facet === 'speaker' && !isNot) spoken = true;
    return [{ role, from: name.from, to: name.to }];
  });
}

/** What a stretch of a question means, before alternatives are joined. */
type Item = { readonly condition: Condition; readonly or: boolean; readonly at: number };

interface Meanings {
  readonly periods: readonly {
    readonly days: Pick<PeriodCondition, 'first' | 'last' | 'month'>;
    readonly from: number;
    readonly to: number;
  }[];
  readonly names: readonly NamedRole[];
  readonly leaves: (word: TypedWord) => boolean;
}

function assemble(
  pieces: readonly Piece[],
  words: readonly TypedWord[],
  { periods, names, leaves }: Meanings,
): Understood {
  const piecesOf = (from: number, to: number) => {
    const numbers = new Set(words.slice(from, to).map(({ piece }) => piece));
    return pieces.filter((_, at) => numbers.has(at));
  };
  const used = new Set<Piece>();
  const items: Item[] = [];
  const add = (own: readonly Piece[], condition: Condition) => {
    for (const piece of own) used.add(piece);
    const [first] = own;
    if (first) items.push({ condition, or: first.or, at: pieces.indexOf(first) });
  };
  for (const { days, from, to } of periods) {
    const own = piecesOf(from, to);
    add(own, { kind: 'period', not: false, ...days, ...typedBy(own) });
  }
  for (const { role, from, to } of names) {
    const own = piecesOf(from, to);
    const parts = own.map(({ part }) => part);
    const not = own.some((piece) => piece.not);
    add(own, { kind: 'name', ...role, not, parts, ...typedBy(own) });
    // Who is excluded is not to be named either.
    if (not) items.push(...own.map((piece) => itemOf([piece], pieces.indexOf(piece))));
  }
  const rest = pieces.filter((piece) => !used.has(piece));
  const isLeft = (piece: Piece) =>
    !piece.part.exact && !piece.not && !piece.or && wordsOf(piece, pieces, words).every(leaves);
  const meant = rest.filter((piece, at) => !isLeft(piece) || rest[at + 1]?.or === true);
  // Where nothing is left to look for, the little words are what is looked for.
  const kept = meant.length > 0 || items.length > 0 ? meant : rest;
  items.push(...kept.map((piece) => itemOf([piece], pieces.indexOf(piece))));
  return {
    conditions: groupItems(items.sort((a, b) => a.at - b.at)),
    leftOut: rest.filter((piece) => !kept.includes(piece)).map(({ part }) => part.printed),
  };
}

const wordsOf = (piece: Piece, pieces: readonly Piece[], words: readonly TypedWord[]) =>
  words.filter((word) => pieces[word.piece] === piece);

function typedBy(own: readonly Piece[]): { readonly typed?: { start: number; end: number } } {
  const [first] = own;
  const last = own.at(-1);
  return first && last ? { typed: { start: first.start, end: last.end } } : {};
}

function itemOf([piece]: readonly [Piece], at: number): Item {
  const { part, not, or } = piece;
  return { condition: { kind: 'words', parts: [part], not, ...typedBy([piece]) }, or, at };
}

/** Joins what is an alternative to what is before it; alternatives of different kinds are words. */
function groupItems(items: readonly Item[]): Condition[] {
  const conditions: Condition[] = [];
  for (const { condition, or } of items) {
    const before = conditions.at(-1);
    const joined = or && before && !before.not ? join(before, condition) : undefined;
    if (joined) conditions[conditions.length - 1] = joined;
    else conditions.push(condition);
  }
  return conditions;
}

function join(a: Condition, b: Condition): NameCondition | WordsCondition | undefined {
  if (a.kind === 'period' || b.kind === 'period') return undefined;
  const typed = a.typed && b.typed ? { typed: { start: a.typed.start, end: b.typed.end } } : {};
  if (a.kind === 'name' && b.kind === 'name' && a.facet === b.facet) {
    return { ...a, values: [...a.values, ...b.values], parts: [...a.parts, ...b.parts], ...typed };
  }
  return { kind: 'words', not: false, parts: [...a.parts, ...b.parts], ...typed };
}
