import type { ForeignArticle } from '../article/foreign-article.ts';
import { Notes } from '../article/notes.ts';
import type { KindName, SourceGroup } from '../article/open-archive.ts';
import { settle } from '../article/settle.ts';
import type { DateRules } from '../article/settle-date.ts';
import { ownCopy } from './own-copy.ts';
import { firstWords } from './plan.ts';

/** Files that hold the articles of a whole site, among them those that it has a file of its own for. */
const COPIES: ReadonlySet<KindName> = new Set(['wordpress', 'ghost', 'movabletype', 'feed']);
/** What is printed or exported from a site, in the order in which it is less of a source. */
const LATER: readonly KindName[] = [
  'html',
  'medium',
  'substack',
  'movabletype',
  'wordpress',
  'ghost',
  'feed',
];
/** Shorter headlines are those of several articles: “Notices”. */
const SHORTEST = 12;

/** The order in which groups are read: a site’s own texts go before copies of them. */
export const inOrderOfSource = (a: SourceGroup, b: SourceGroup): number =>
  LATER.indexOf(a.kind) - LATER.indexOf(b.kind);

/**
 * Finds articles that a source holds twice: an archive in Markdown often has its feed, or the export that
 * it was made from, beside it. The second one has the day and the headline of the first.
 */
export class Twins {
  readonly #first = new Map<string, { readonly source: string; readonly group: SourceGroup }>();

  /**
   * The file in which an article was found before; undefined for the first one.
   *
   * @param group the files that it is from; articles of a site’s own files are never copies of each other
   */
  twinOf(article: ForeignArticle, rules: DateRules, group: SourceGroup): string | undefined {
    const key = keyOf(article, rules);
    if (key === undefined) return undefined;
    const { source } = article.told;
    const first = this.#first.get(key);
    if (!first) {
      this.#first.set(ownCopy(key), { source: ownCopy(source), group });
      return undefined;
    }
    const isCopy = COPIES.has(group.kind) ? first.source !== source : isLater(group, first.group);
    return isCopy ? first.source : undefined;
  }
}

function isLater(group: SourceGroup, before: SourceGroup): boolean {
  return group !== before && LATER.includes(group.kind);
}

function keyOf({ told, body }: ForeignArticle, rules: DateRules): string | undefined {
  if (told.status === 'page' || told.status === 'refused') return undefined;
  const first = firstWords(body);
  if (first === '') return undefined;
  const { date, title } = settle({ ...told, notes: new Notes() }, rules);
  const words = (title ?? first).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return date === undefined || words.length < SHORTEST ? undefined : `${date} ${words}`;
}
