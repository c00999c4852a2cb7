import slugify from '@sindresorhus/slugify';
import { pageList, type ListPage } from './paged.ts';
import { compareNames } from '../../wording/compare-names.ts';

/** One name of an index. */
export interface IndexedName {
  readonly name: string;
  /** The name as the index sorts it, if different: the family name first. */
  readonly sort?: string;
  readonly href: string;
  /** What is printed beside it: a role, a country, counts. */
  readonly detail: string;
  /** What the index counts; larger comes first among the most frequent. */
  readonly count: number;
}

/** The names under one letter. */
export interface LetterGroup {
  /** `a` to `z`, or `0` for names that do not begin with a Latin letter. */
  readonly letter: string;
  readonly names: readonly IndexedName[];
}

/** An index by name: a single page if it is short, otherwise one page per letter. */
export interface NameIndexView {
  readonly total: number;
  readonly letters: readonly {
    readonly letter: string;
    readonly count: number;
    readonly href: string;
  }[];
  /** All groups of a short index; empty for a long one. */
  readonly groups: readonly LetterGroup[];
  /** For a long index, the names with the highest counts. */
  readonly most: readonly IndexedName[];
}

const LONGEST_SINGLE_PAGE = 400;
const MOST_SHOWN = 100;
const sortOf = ({ name, sort = name }: IndexedName) => sort;

/** Groups names by first letter, each group in alphabetical order. */
export function groupByLetter(names: readonly IndexedName[]): LetterGroup[] {
  const groups = new Map<string, IndexedName[]>();
  const sorted = [...names].sort(
    (a, b) => compareNames(sortOf(a), sortOf(b)) || compareNames(a.name, b.name),
  );
  for (const name of sorted) {
    const first = slugify(sortOf(name)).charAt(0);
    const letter = /[a-z]/.test(first) ? first : '0';
    const group = groups.get(letter);
    if (group) group.push(name);
    else groups.set(letter, [name]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, members]) => ({ letter, names: members }));
}

export function nameIndexView(
  names: readonly IndexedName[],
  groups: readonly LetterGroup[],
  letterHref: (letter: string) => string,
): NameIndexView {
  const short = names.length <= LONGEST_SINGLE_PAGE;
  const byCount = [...names].sort((a, b) => b.count - a.count || compareNames(a.name, b.name));
  return {
    total: names.length,
    letters: groups.map(({ letter, names: members }) => ({
      letter,
      count: members.length,
      href: short ? `#names-${letter}` : letterHref(letter),
    })),
    groups: short ? groups : [],
    most: short ? [] : byCount.slice(0, MOST_SHOWN),
  };
}

/** A page of one letter of a long index. */
export interface LetterView {
  readonly kind: 'speakers' | 'places';
  readonly letter: string;
  readonly letterHref: string;
  readonly indexHref: string;
  /** The letters, and the names of this page. */
  readonly index: NameIndexView;
  /** The name that a further page begins with. */
  readonly from?: string;
  readonly page: ListPage<unknown>;
}

/** A name is one short line, so a page of a letter holds more of them than of quotes. */
const MOST_NAMES = 400;

/** Where the page of a letter is. */
export function letterHref(indexHref: string, letter: string): string {
  return `${indexHref}names/${letter}/`;
}

/** The pages of a long index, one or more per letter; none for a short one. */
export function letterViews(
  kind: LetterView['kind'],
  indexHref: string,
  { names, groups }: { names: readonly IndexedName[]; groups: readonly LetterGroup[] },
): LetterView[] {
  const index = nameIndexView(names, groups, (letter) => letterHref(indexHref, letter));
  if (index.most.length === 0) return [];
  return groups.flatMap(({ letter, names: members }) => {
    const href = letterHref(indexHref, letter);
    const pages = pageList(members, href, sortOf, undefined, MOST_NAMES);
    return pages.map(({ items, ...page }): LetterView => {
      const [first] = page.number > 1 ? items : [];
      return {
        kind,
        letter,
        letterHref: href,
        indexHref,
        index: { ...index, most: [], groups: [{ letter, names: items }] },
        ...(first ? { from: sortOf(first) } : {}),
        page: { ...page, items: [] },
      };
    });
  });
}
