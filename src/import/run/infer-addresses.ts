import type { ForeignArticle } from '../article/foreign-article.ts';
import type { ForeignArchive } from '../article/open-archive.ts';
import { attribute, findAll } from '../body/tree.ts';
import { pathOf } from '../fields/key-targets.ts';
import { isOnHost } from '../sites/site.ts';
import { ownCopy } from './own-copy.ts';

/** So many articles must be linked to at addresses of one pattern … */
const LEAST = 3;
/** … and so many of all that are linked to by their name. */
const SHARE = 0.75;

const MARKDOWN_LINK = /\]\(<?((?:https?:\/)?\/[^\s()<>"]{1,300})|\shref=["']([^"'\s]{1,300})["']/g;
const LAST_PART =
  /^((?:\/[^/?#]{1,100}){0,8}\/)([^/?#.]{1,200})(\/|\/index\.html?|\.html?|\.php)?(?:[?#]|$)/;

interface Unknown {
  readonly key: string;
  readonly date: string;
  readonly name: string;
}

/**
 * Finds out at which addresses the articles of an archive were, where its files do not say: most often
 * they link to each other, so that a few addresses show the pattern of all (`/blog/:year/:month/:name/`).
 */
export class InferredAddresses {
  readonly #archive: ForeignArchive;
  readonly #unknown: Unknown[] = [];
  /** Paths of links by the name in which they end. */
  readonly #links = new Map<string, Set<string>>();

  constructor(archive: ForeignArchive) {
    this.#archive = archive;
  }

  /** Takes in the links of an article, and the article, if it has a day and no old address. */
  read({ told, body }: ForeignArticle, key: string, date: string | undefined): void {
    const isKnown = told.old.length > 0 || told.status !== undefined;
    if (!isKnown && told.slug !== undefined && date !== undefined)
      this.#unknown.push({ key, date, name: ownCopy(told.slug) });
    if (body.form === 'html') {
      for (const link of findAll(body.tree, ({ tagName }) => tagName === 'a'))
        this.#addLink(attribute(link, 'href') ?? '');
    } else if (body.form === 'markdown') {
      for (const [, inline, href] of body.text.matchAll(MARKDOWN_LINK))
        this.#addLink(inline ?? href ?? '');
    }
  }

  #addLink(address: string): void {
    const isOwn = /^\/(?!\/)/.test(address) || isOnHost(address, this.#archive.url);
    const [path, , name] = (isOwn && LAST_PART.exec(pathOf(address))) || [];
    if (path === undefined || name === undefined) return;
    const known = this.#links.get(name) ?? new Set();
    known.add(ownCopy(path.replace(/[?#].*$/, '')));
    this.#links.set(ownCopy(name), known);
  }

  /** The pattern of the addresses, and that of each article by its key; nothing if no pattern prevails. */
  settle():
    { readonly pattern: string; readonly addresses: ReadonlyMap<string, string> } | undefined {
    const votes = new Map<string, number>();
    let voters = 0;
    for (const article of this.#unknown) {
      const patterns = new Set(
        [...(this.#links.get(article.name) ?? [])].map((path) => patternOf(path, article)),
      );
      if (patterns.size > 0) voters += 1;
      for (const pattern of patterns) votes.set(pattern, (votes.get(pattern) ?? 0) + 1);
    }
    const [pattern, count = 0] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (pattern === undefined || count < LEAST || count < voters * SHARE) return undefined;
    return {
      pattern,
      addresses: new Map(this.#unknown.map((article) => [article.key, fill(pattern, article)])),
    };
  }
}

/** `/blog/2018/10/ferry/` of an article of 2 October 2018 is `/blog/:year/:month/:name/`. */
function patternOf(path: string, { date }: Unknown): string {
  const [year, month, day] = date.split('-');
  const [, folders = '', , ending = '/'] = LAST_PART.exec(path) ?? [];
  const parts = folders.split('/').map((part, index, all) => {
    if (part === year) return ':year';
    if (part === month && all[index - 1] === year) return ':month';
    return part === day && all[index - 1] === month ? ':day' : part;
  });
  return `${parts.join('/')}:name${/^\/index/.test(ending) ? '/' : ending}`;
}

function fill(pattern: string, { date, name }: Unknown): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return pattern
    .replace('/:year/', `/${year}/`)
    .replace('/:month/', `/${month}/`)
    .replace('/:day/', `/${day}/`)
    .replace(':name', () => name);
}
