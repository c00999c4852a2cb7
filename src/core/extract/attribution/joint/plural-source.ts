import type { Chain } from '../../people/entity.ts';
import type { Reading } from '../../prose/reading.ts';
import { CLASS, classAt } from '../../prose/sequence.ts';
import { COUNTED_PAIRS, LOCATIVES } from '../../words/word-lists.ts';
import { isMember, readList, type NameList } from './name-list.ts';

/** Items from a plural back to those whom it means. */
const FARTHEST_NAMES = 120;

/**
 * Those whom "they", "the two senators" or "the ministers" mean: the last names that "and" joins
 * before, where nobody else is named between, and who bear the title where the plural is one.
 *
 * @param mention of the plural
 * @returns undefined for other mentions, and where two lists or nobody could be meant
 */
export function meantByPlural(
  reading: Reading,
  chain: Chain,
  mention: number,
): NameList | undefined {
  const { mentions, sequence } = reading;
  const { items } = sequence;
  const plural = mentions[mention];
  const at = sequence.itemOfMention[mention] ?? -1;
  const isThey = plural?.kind === 'pronoun' && plural.head === 'they';
  if (!plural || at < 0 || !(isThey || plural.kind === 'group')) return undefined;
  for (let first = at - 1; first >= 0 && at - first < FARTHEST_NAMES; first--) {
    if (!isMember(items, first)) continue;
    const item = items[first];
    const kind = mentions[item?.ref ?? -1]?.kind;
    if (isThey && kind === 'group' && !isObject(classAt(items, first - 1))) return undefined;
    if (classAt(items, first) !== CLASS.person || isLocated(reading, first)) continue;
    const list = longestList(reading, first);
    if (!list) return undefined;
    const people = list.members.map(
      (member) => chain.entities[chain.entityOf[items[member]?.ref ?? -1] ?? -1],
    );
    if (list.after > at || people.some((each) => each?.kind !== 'person')) return undefined;
    const fits =
      isThey ||
      isCounted(reading, mention, list) ||
      bearsTitle(
        reading,
        plural.head,
        list,
        people.map((each) => each?.roles.map(({ text }) => text) ?? []),
      );
    return fits ? list : undefined;
  }
  return undefined;
}

/** "wrote to the board": what stands after a preposition is not who "they" are. */
const isObject = (before: number): boolean => before === CLASS.preposition || before === CLASS.to;

/** "met in Gdansk": a name behind such a preposition is a place's. */
const isLocated = ({ outline, sequence }: Reading, at: number): boolean =>
  LOCATIVES.has(outline.tokens[(sequence.items[at]?.token ?? 0) - 1]?.lower ?? '');

/** The longest list that ends with the name at an item. */
function longestList(reading: Reading, last: number): NameList | undefined {
  const { items } = reading.sequence;
  let best: NameList | undefined;
  for (let first = last - 1; first >= 0 && last - first < 40; first--) {
    const cls = classAt(items, first);
    if (cls === CLASS.stop || cls === CLASS.paragraph || cls === CLASS.quote) break;
    if (!isMember(items, first)) continue;
    const list = readList(reading, first);
    if (list?.members.at(-1) === last) best = list;
  }
  return best;
}

/** "the two senators", "both women", "the pair": as many as the list has. */
function isCounted(
  { mentions, outline }: Reading,
  mention: number,
  { members }: NameList,
): boolean {
  const { first = 0, after = 0 } = mentions[mention] ?? {};
  return outline.tokens
    .slice(first, after)
    .some(({ lower }) => COUNTED_PAIRS.get(lower) === members.length);
}

/** "the ministers": each of them is one, or the list is introduced so. */
function bearsTitle(
  { sequence, outline }: Reading,
  head: string,
  { members: [first] }: NameList,
  roles: readonly (readonly string[])[],
): boolean {
  const singular = head.replace(/s$/, '');
  const bears = (texts: readonly string[]) =>
    texts.some((text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(singular),
    );
  const before = outline.tokens[(sequence.items[first ?? -1]?.token ?? 0) - 1]?.lower;
  return before === head || (roles.length > 0 && roles.every(bears));
}
