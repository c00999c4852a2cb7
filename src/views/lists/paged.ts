import { say } from '../../wording/say.ts';

/** A link to one page of a long list. */
export interface PageLink {
  readonly label: string;
  readonly href: string;
}

/** One page of a long list. */
export interface ListPage<Item> {
  /** From 1 on. */
  readonly number: number;
  readonly href: string;
  readonly items: readonly Item[];
  /**
   * How many items all pages hold; only the first page shows it, so that the others do not change
   * as the list grows.
   */
  readonly total?: number;
  /** All pages, on the first one, where there are several. */
  readonly pages: readonly PageLink[];
  readonly before?: PageLink;
  readonly after?: PageLink;
}

/** The most items on a page, whatever their size. */
export const LONGEST_PAGE = 100;
/**
 * The most UTF-8 bytes of items on a page; markup doubles them, and a page must stay below 100 KB.
 */
const HEAVIEST_PAGE = 45_000;

const weights = new WeakMap<object, number>();

/** The size of a list's item on a page: UTF-8 bytes of everything that it shows. */
export function weigh(item: unknown): number {
  const known = isObject(item) ? weights.get(item) : undefined;
  if (known !== undefined) return known;
  const weight = Buffer.byteLength(JSON.stringify(item));
  // Items are never changed, and one item is in several lists.
  if (isObject(item)) weights.set(item, weight);
  return weight;
}

const isObject = (item: unknown): item is object => typeof item === 'object' && item !== null;

/** As many of the first items as fit on a page; at least one. */
export function takeFirst<Item>(
  items: readonly Item[],
  most = LONGEST_PAGE,
  heaviest = HEAVIEST_PAGE,
): Item[] {
  let weight = 0;
  const end = items.findIndex((item, index) => {
    weight += weigh(item);
    return index > 0 && (index >= most || weight > heaviest);
  });
  return items.slice(0, end < 0 ? items.length : end);
}

/**
 * Cuts a list into pages. The first page has the list's own address, and what is added at the end of
 * the list changes only its last page, and the links of the first.
 *
 * @param items in the order of time
 * @param labelOf what a link says of the page that begins with an item
 * @param hrefOf where the pages are, if not below the list
 * @param most items that a page holds at most
 */
export function pageList<Item>(
  items: readonly Item[],
  href: string,
  labelOf: (first: Item) => string,
  hrefOf: (number: number) => string = (number) => pageHref(href, number),
  most = LONGEST_PAGE,
): ListPage<Item>[] {
  const cut: Item[][] = [];
  for (let at = 0; at === 0 || at < items.length; at += cut.at(-1)?.length ?? items.length) {
    const page = takeFirst(items.slice(at, at + most), most);
    cut.push(page);
    if (page.length === 0) break;
  }
  const links = cut.map(([first], index): PageLink => {
    const number = index + 1;
    const label =
      first === undefined
        ? say('lists.page', { page: number })
        : say('lists.page-from', { page: number, name: labelOf(first) });
    return { label, href: hrefOf(number) };
  });
  return cut.map((page, index): ListPage<Item> => {
    const before = links[index - 1];
    const after = links[index + 1];
    return {
      number: index + 1,
      href: hrefOf(index + 1),
      items: page,
      ...(index === 0 ? { total: items.length } : {}),
      pages: index === 0 && links.length > 1 ? links : [],
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    };
  });
}

/** The title of a page of a list: the first has the list's own. */
export function pageTitle(title: string, number: number): string {
  return number === 1 ? title : say('lists.on-page', { title, page: number });
}

/** The description of a page of a list, a sentence: the first has the list's own. */
export function pageDescription(description: string, number: number): string {
  return number === 1
    ? description
    : say('lists.description-of-page', { description, page: number });
}

/** Where a page of a list is: the first at the list's own address. */
export function pageHref(href: string, number: number): string {
  return number === 1 ? href : `${href}page-${number}/`;
}

/** The rest parameter of a route (`[...page]`) for a page of a list. */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : `page-${number}`;
}
