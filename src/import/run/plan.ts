import { isReserved } from '../../core/addresses/reserved-addresses.ts';
import { makeHeadline, makeSlug } from '../../core/import/headline.ts';
import type { ForeignArticle } from '../article/foreign-article.ts';
import { Notes } from '../article/notes.ts';
import { settle, type SettledArticle } from '../article/settle.ts';
import type { DateRules } from '../article/settle-date.ts';
import type { ForeignStatus, Told } from '../article/told.ts';
import { lineOf } from '../body/tree.ts';
import { ownCopy } from './own-copy.ts';
import type { Place } from './write-front-matter.ts';

/** The states of articles that are written only if the user asks for them. */
export type Included = 'pages' | 'protected';

/** What settling addresses needs to know of an article. */
export interface PlanItem {
  readonly key: string;
  readonly source: string;
  readonly date: string;
  /** The last part of its address, if no other article of the day has it. */
  readonly wanted: string;
  readonly id?: string;
  /** Its old addresses. */
  readonly old: readonly string[];
}

/** What the plan needs of an article; undefined if it will not be written. */
export function planItem(
  { told, body, kept }: ForeignArticle,
  rules: DateRules,
  include: ReadonlySet<Included>,
): PlanItem | undefined {
  const settled = settle({ ...told, notes: new Notes() }, rules);
  if (settled.date === undefined || !isWritten(settled.status, include)) return undefined;
  const given = kept?.['id'];
  return {
    key: ownCopy(keyOf(told)),
    source: told.source,
    date: settled.date,
    wanted: slugOf(settled, told, () => firstWords(body)),
    ...(typeof given === 'string' ? { id: given } : {}),
    old: settled.old,
  };
}

/** Where all articles of a run will be, known before any is written. */
export class Plan {
  readonly #places = new Map<string, Place>();
  readonly #taken = new Map<string, string>();
  readonly #links = new Map<string, string>();
  readonly #ids = new Set<string>();
  /** Addresses by the last part of the old one; none where several articles have it. */
  readonly #slugs = new Map<string, string | undefined>();

  /** Places that articles of earlier runs have. */
  constructor(earlier: ReadonlyMap<string, string> = new Map()) {
    for (const [key, path] of earlier) this.#taken.set(path, key);
  }

  /** Gives an article its place, if it will have one. */
  add(
    article: ForeignArticle,
    rules: DateRules,
    include: ReadonlySet<Included>,
  ): PlanItem | undefined {
    const item = planItem(article, rules, include);
    if (item) this.place(item);
    return item;
  }

  /** Gives an article another old address, which was found out later. */
  addOld(key: string, address: string): void {
    const place = this.#places.get(key);
    if (place) this.#link(normal(address), place.address);
  }

  /** Gives an article its place: a second one of the same name gets a number. */
  place({ key, source, date, wanted, id, old }: PlanItem): Place {
    const [year = '', month = '', day = ''] = date.split('-');
    let slug = wanted;
    for (let number = 2; ; number++) {
      const path = `articles/${year}/${date}-${slug}.md`;
      const holder = this.#taken.get(path);
      if (holder === undefined || holder === key) break;
      slug = `${wanted}-${number}`;
    }
    const place: Place = {
      slug: ownCopy(slug),
      id: this.#freeId(ownCopy(id ?? `${date}-${slug}`), `${date}-${slug}`),
      address: ownCopy(`/${year}/${month}/${day}/${slug}/`),
      path: ownCopy(`articles/${year}/${date}-${slug}.md`),
    };
    this.#taken.set(place.path, key);
    this.#places.set(key, place);
    for (const address of old) this.#link(normal(address), place.address);
    this.#link(`file:${source}`, place.address);
    for (const name of namesOf(source)) this.#link(`name:${name}`, place.address);
    if (TELLING.test(wanted))
      this.#slugs.set(ownCopy(wanted), this.#slugs.has(wanted) ? undefined : place.address);
    return place;
  }

  /** Takes an article out that turned out not to be written; what pointed to it leads nowhere then. */
  remove(key: string): void {
    const place = this.#places.get(key);
    if (!place) return;
    this.#places.delete(key);
    this.#ids.delete(place.id);
    for (const [from, to] of this.#links) if (to === place.address) this.#links.delete(from);
    for (const [from, to] of this.#slugs) if (to === place.address) this.#slugs.delete(from);
  }

  /** Where an article will be; undefined if it is not written. */
  placeOf(told: {
    readonly source: string;
    readonly item?: string | undefined;
  }): Place | undefined {
    return this.#places.get(keyOf(told));
  }

  /** The new address of what a link of the old site points to. */
  addressOf(path: string): string | undefined {
    return this.#links.get(normal(path));
  }

  /** The address of the one article whose old address ends so, wherever in the old site it was. */
  addressOfSlug(slug: string): string | undefined {
    return this.#slugs.get(slug);
  }

  addressOfFile(path: string): string | undefined {
    const names = namesOf(path).map((name) => this.#links.get(`name:${name}`));
    return this.#links.get(`file:${path}`) ?? names.find((address) => address !== undefined);
  }

  /** An id of another program can be that of several articles, such as translations. */
  #freeId(wanted: string, own: string): string {
    let id = this.#ids.has(wanted) ? own : wanted;
    for (let number = 2; this.#ids.has(id); number++) id = `${own}-${number}`;
    this.#ids.add(id);
    return id;
  }

  #link(from: string, to: string): void {
    if (!this.#links.has(from)) this.#links.set(ownCopy(from), to);
  }
}

/** Names an article of a run: its file, and the entry in it. */
export function keyOf({
  source,
  item,
}: Pick<Told, 'source'> & { item?: string | undefined }): string {
  return item === undefined ? source : `${source}#${item}`;
}

/** Whether an article of this state is written. */
export function isWritten(
  status: ForeignStatus | undefined,
  include: ReadonlySet<Included>,
): boolean {
  if (status === 'page') return include.has('pages');
  if (status === 'protected') return include.has('protected');
  return status !== 'refused' && status !== 'skipped' && status !== 'twin';
}

/** Three words or more name one article; fewer may name a page or a tag. */
const TELLING = /^[^-]+-[^-]+-./;
const LONGEST_SLUG = 90;

function slugOf(settled: SettledArticle, told: Told, words: () => string): string {
  const given = settled.slug === undefined ? '' : makeWhole(settled.slug);
  const made =
    given ||
    makeSlug(settled.title ?? makeHeadline(words())) ||
    makeSlug(`article-${told.item ?? ''}`) ||
    'article';
  return isReserved('article', made) ? `${made}-2` : made;
}

/** An old slug stays whole as far as ours may be that long. */
function makeWhole(slug: string): string {
  const plain =
    slug
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  const kept = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(plain) && plain.length <= LONGEST_SLUG;
  return kept ? plain : makeSlug(plain);
}

/** The beginning of a text, for a headline. */
export function firstWords(body: ForeignArticle['body']): string {
  if (body.form !== 'html') {
    return (
      body.text
        .replace(/[#*_>`[\]]|\([^)]{0,500}\)/g, '')
        .trim()
        .split(/\n\s*\n/)[0]
        ?.slice(0, 500) ?? ''
    );
  }
  const blocks = body.tree.children
    .filter((child) => child.type === 'element' || child.type === 'text')
    .map(lineOf);
  return blocks.find((line) => line !== '')?.slice(0, 500) ?? '';
}

function normal(address: string): string {
  return (
    address
      .replace(/^https?:\/\/[^/]+/, '')
      .replace(/#.*$/, '')
      .replace(/\/?(?:index\.php)?\?/, '/?')
      .replace(/\/index\.html?$/, '/')
      .replace(/\.html?$/, '')
      .replace(/\/$/, '') || '/'
  );
}

/** What links name a file by: with the folder it is in, then alone. A folder’s index has its name. */
function namesOf(path: string): string[] {
  const parts = path
    .toLowerCase()
    .replace(/(?:\/_?index(?:\.[a-z-]{2,7})?)?(?:\.\w+|\/)?$/, '')
    .split('/')
    .filter((part) => part !== '');
  const name = parts.at(-1) ?? '';
  return parts.length > 1 ? [parts.slice(-2).join('/'), name] : [name];
}
