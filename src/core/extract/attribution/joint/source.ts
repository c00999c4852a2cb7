import { itemAt } from '../../item-at.ts';
import type { Span } from '../../../text/span.ts';
import type { Chain } from '../../people/entity.ts';
import type { Reading } from '../../prose/reading.ts';
import { CLASS, classAt, isCueClass, type Item } from '../../prose/sequence.ts';
import { PERSON_NOUNS, PERSON_PLURALS, TITLE_HEADS } from '../../words/lexicon.ts';
import { JOINTLY } from '../../words/word-lists.ts';
import { meantByPlural } from './plural-source.ts';
import { ENDS_LIST, isMember, readList, type NameList } from './name-list.ts';

/** Items from the source back to the first of those who speak with it. */
const FARTHEST_FIRST = 40;

const BEFORE_SUBJECT: ReadonlySet<number> = new Set([
  CLASS.end,
  CLASS.paragraph,
  CLASS.stop,
  CLASS.quote,
  CLASS.comma,
  CLASS.dash,
  CLASS.that,
  CLASS.subordinator,
  CLASS.conjunction,
]);

const AFTER_SOURCE: ReadonlySet<number> = new Set([
  ...ENDS_LIST,
  CLASS.comma,
  CLASS.preposition,
  CLASS.relative,
  CLASS.subordinator,
  CLASS['cue-ing'],
]);

/** Whether a list stands where those who speak stand: before their verb, or after it. */
function speaks({ sequence, outline }: Reading, first: number, after: number): boolean {
  const { items } = sequence;
  const start = introductionStart(items, outline.tokens, first);
  const before = classAt(items, start - 1);
  let verb = after;
  while (verb < after + 3 && isHelper(items, outline.tokens, verb)) verb++;
  const acts = isCueClass(classAt(items, verb));
  if (acts && BEFORE_SUBJECT.has(before)) return true;
  const sends = SENDERS.has(wordAt(items, outline.tokens, start - 1));
  const led =
    isCueClass(before) ||
    (before === CLASS.to && classAt(items, start - 2) === CLASS.according) ||
    sends;
  const closing =
    AFTER_SOURCE.has(classAt(items, after)) || classAt(items, after - 1) === CLASS.comma;
  return led && (closing || (sends && acts));
}

type Tokens = Reading['outline']['tokens'];

const wordAt = (items: readonly Item[], tokens: Tokens, at: number): string =>
  tokens[items[at]?.token ?? -1]?.lower ?? '';

/** Words of what a list is introduced by: "the Labour senators". */
const LONGEST_INTRODUCTION = 4;

/** Item where "both", "the senators" or "Professors" before a list begins; the list itself where nothing does. */
function introductionStart(items: readonly Item[], tokens: Tokens, first: number): number {
  if (JOINTLY.has(wordAt(items, tokens, first - 1))) return first - 1;
  const plural = tokens[(items[first]?.token ?? 0) - 1];
  if (plural?.shape !== 'word' || !isPluralTitle(plural.lower)) return first;
  let start = first - 1;
  while (start > first - LONGEST_INTRODUCTION && INTRODUCES.has(classAt(items, start - 1))) start--;
  return start;
}

const INTRODUCES: ReadonlySet<number> = new Set([CLASS.word, CLASS.determiner, CLASS.thing]);

const isPluralTitle = (word: string): boolean =>
  PERSON_PLURALS.has(word) ||
  (word.endsWith('s') &&
    (TITLE_HEADS.has(word.slice(0, -1)) || PERSON_NOUNS.has(word.slice(0, -1))));

/** Prepositions before the source of a statement. */
const SENDERS: ReadonlySet<string> = new Set(['by', 'from']);

function isHelper(items: readonly Item[], tokens: Tokens, at: number): boolean {
  const cls = classAt(items, at);
  return cls === CLASS.auxiliary || cls === CLASS.adverb || JOINTLY.has(wordAt(items, tokens, at));
}

/** Those who say something together. */
export interface JointSource {
  /** Indexes of their mentions, in the order of the text: at least one. */
  readonly mentions: readonly number[];
  /** Where they are printed: "Voss and Lim", "they". */
  readonly span: Span;
}

/**
 * Those who say something together: "Voss and Lim wrote", "said Voss, the mayor, and her deputy, Ed
 * Lim", "they said" after the two. Of a list only those who are known by name are given.
 *
 * @param mention the source that was chosen
 * @returns undefined where it speaks alone
 */
export function jointSource(
  reading: Reading,
  chain: Chain,
  mention: number,
): JointSource | undefined {
  const { mentions, sequence } = reading;
  const at = sequence.itemOfMention[mention] ?? -1;
  const source = mentions[mention];
  if (at < 0 || !source) return undefined;
  const isKnown = (each: number) => (chain.entityOf[each] ?? -1) >= 0;
  const refs = ({ members }: NameList) =>
    members.map((member) => sequence.items[member]?.ref ?? -1).filter(isKnown);
  const list = listAround(reading, at);
  const named = list ? refs(list) : [];
  const [first, last] = [itemAt(mentions, named[0]), itemAt(mentions, named.at(-1))];
  if (first && last)
    return { mentions: named, span: { start: first.span.start, end: last.span.end } };
  const meant = meantByPlural(reading, chain, mention);
  return meant && { mentions: refs(meant), span: source.span };
}

/** The longest list of those who speak that has the name at item `at` in it. */
function listAround(reading: Reading, at: number): NameList | undefined {
  const { items } = reading.sequence;
  let best: NameList | undefined;
  for (let first = at; first >= 0 && at - first < FARTHEST_FIRST; first--) {
    const cls = classAt(items, first);
    if (ENDS_LIST.has(cls)) break;
    if (!isMember(items, first)) continue;
    const list = readList(reading, first);
    if (list?.members.includes(at) && speaks(reading, first, list.after)) best = list;
  }
  return best;
}
