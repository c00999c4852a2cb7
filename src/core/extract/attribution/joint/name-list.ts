import type { Reading } from '../../prose/reading.ts';
import { POSSESSIVES } from '../../words/lexicon.ts';
import { CLASS, classAt, isCueClass, type Item } from '../../prose/sequence.ts';

/** No statement of news has more signatories than a list names. */
const MOST_MEMBERS = 8;
/** Items of what stands in commas behind a name. */
const LONGEST_APPOSITION = 12;

/** Names joined by "and". */
export interface NameList {
  /** Items of the names, in the order of the text. */
  readonly members: readonly number[];
  /** Item after the list, and after what stands in commas behind its last name. */
  readonly after: number;
}

/** Whether an item is somebody who can be named in a list. */
export const isMember = (items: readonly Item[], at: number): boolean =>
  (items[at]?.ref ?? -1) >= 0 && MEMBERS.has(classAt(items, at));

const MEMBERS: ReadonlySet<number> = new Set([CLASS.person, CLASS.pronoun, CLASS.noun]);

/** Determiners of somebody who is known by another. */
const OWNED: ReadonlySet<string> = new Set([...POSSESSIVES, 'the']);

/** What no list of names and no clause goes beyond. */
export const ENDS_LIST: ReadonlySet<number> = new Set([
  CLASS.end,
  CLASS.stop,
  CLASS.paragraph,
  CLASS.quote,
  CLASS.colon,
  CLASS.dash,
]);

/** Item after "of Norvia" behind a person's name; `at` itself where nothing of the kind is there. */
function afterOrigin({ sequence, mentions, outline }: Reading, at: number): number {
  const { items } = sequence;
  const kind = mentions[items[at - 1]?.ref ?? -1]?.kind;
  if (kind !== 'person' && kind !== 'name') return at;
  const link = outline.tokens[items[at]?.token ?? -1]?.lower;
  const origin = classAt(items, at + 1);
  const follows = origin === CLASS.thing || origin === CLASS.person;
  return (link === 'of' || link === 'from') && follows ? at + 2 : at;
}

/** Item after "the mayor of Solvik," behind a name; `at` itself where nothing stands in commas there. */
function afterApposition(items: readonly Item[], at: number): number {
  if (classAt(items, at) !== CLASS.comma || classAt(items, at + 1) === CLASS.person) return at;
  for (let k = at + 1; k < at + LONGEST_APPOSITION; k++) {
    const cls = classAt(items, k);
    if (cls === CLASS.comma) return k + 1;
    if (ENDS_LIST.has(cls)) return k;
    if (isCueClass(cls) || cls === CLASS.auxiliary) return at;
  }
  return at;
}

/** How a list goes on. */
interface Continuation {
  /** Item of the next name. */
  readonly member: number;
  readonly joined: boolean;
  /** Whether it stands in commas. */
  readonly enclosed?: boolean;
}

/** The name that goes on with a list at `at`: after "and", after a comma, after "and her deputy,". */
function nextMember(
  { sequence, outline, mentions }: Reading,
  at: number,
): Continuation | undefined {
  const { items } = sequence;
  const word = (item: number) => outline.tokens[items[item]?.token ?? -1]?.lower ?? '';
  const afterComma = classAt(items, at) === CLASS.comma ? at + 1 : at;
  const joined = word(afterComma) === 'and';
  if (!joined && afterComma === at) return undefined;
  const member = joined ? afterComma + 1 : afterComma;
  const cls = classAt(items, member);
  if (cls === CLASS.person || (joined && cls === CLASS.pronoun)) return { member, joined };
  // "president and CEO" is one man's; "and her deputy" is somebody else.
  const others = mentions[items[member]?.ref ?? -1]?.kind === 'group';
  if (cls !== CLASS.noun || !joined || !(others || OWNED.has(word(member)))) return undefined;
  // "and her deputy, Ed Lim,": the name says more than the description.
  const names =
    classAt(items, member + 1) === CLASS.comma && classAt(items, member + 2) === CLASS.person;
  if (!names) return { member, joined };
  return { member: member + 2, joined, enclosed: classAt(items, member + 3) === CLASS.comma };
}

/** The list that begins with the name at item `first`; undefined where no "and" joins it to another. */
export function readList(reading: Reading, first: number): NameList | undefined {
  const { items } = reading.sequence;
  const members = [first];
  let after = first + 1;
  let isList = false;
  while (members.length < MOST_MEMBERS) {
    const named = afterOrigin(reading, after);
    after = afterApposition(items, named);
    const described = after > named;
    const comma = described && classAt(items, after - 1) === CLASS.comma;
    const next = nextMember(reading, comma ? after - 1 : after);
    // Behind "Voss, the mayor," or "Voss and Lim" no comma alone goes on.
    if (!next || (!next.joined && (described || isList))) break;
    isList ||= next.joined;
    members.push(next.member);
    after = next.member + (next.enclosed ? 2 : 1);
  }
  return isList ? { members, after } : undefined;
}
