import type { Root } from 'hast';
import { parseFragment } from '../../body/parse-html.ts';
import { lineOf } from '../../body/tree.ts';
import type { ForeignArticle } from '../../article/foreign-article.ts';
import { Notes } from '../../article/notes.ts';
import { beginTold, type Author, type DateClaim, type Told } from '../../article/told.ts';
import { decodeEntities, oneLine } from '../../fields/words.ts';

/** One entry of a feed, whatever its format. */
export interface FeedEntry {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly authors: readonly Author[];
  readonly authorsFromFeed?: boolean;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly html?: string;
  readonly plain?: string;
  readonly descriptionIsText?: boolean;
  readonly elsewhere?: string;
  readonly picture?: string;
  readonly lang?: string;
  readonly form?: string;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source)$/i;

/** Tells of one entry of a feed. */
export function tellEntry(
  entry: FeedEntry,
  path: string,
  home: string | undefined,
): ForeignArticle {
  const notes = new Notes();
  const told = beginTold(path, notes, entry.id);
  if (entry.title !== undefined && entry.title.trim() !== '') {
    const title = decodeEntities(entry.title);
    if (title !== entry.title) notes.add('title-entity-decoded-twice');
    told.title = oneLine(lineOf(parseFragment(title)));
  }
  const claim = entry.published ?? entry.updated;
  if (claim !== undefined)
    told.dates.push({
      text: claim,
      from: entry.published === undefined ? 'updated' : 'field',
    } satisfies DateClaim);
  if (entry.published !== undefined && entry.updated !== undefined)
    told.updated = { text: entry.updated, from: 'field' };
  told.authors.push(...entry.authors);
  if (entry.authorsFromFeed === true && entry.authors.length > 0)
    notes.add('author-from', 'the feed');
  told.tags.push(...entry.tags.map(decodeEntities));
  if (entry.lang !== undefined) told.lang = entry.lang;
  if (entry.form !== undefined) notes.add('atom-text-type', entry.form);
  addAddresses(entry, told, home);
  if (entry.picture !== undefined) told.lead.push({ src: entry.picture, lead: true });
  if (entry.summary !== undefined) told.summary = oneLine(lineOf(parseFragment(entry.summary)));
  if (told.summary === '') delete told.summary;
  return { told, body: bodyOf(entry, told) };
}

function bodyOf(entry: FeedEntry, told: Told): ForeignArticle['body'] {
  if (entry.html === undefined) {
    if (entry.elsewhere !== undefined)
      told.notes.add('no-text', `content is at ${entry.elsewhere}`);
    return { form: 'plain', text: entry.plain ?? '' };
  }
  const tree = parseFragment(entry.html);
  if (entry.descriptionIsText === true) {
    if (isCut(tree)) {
      told.notes.add('excerpt-only');
      return { form: 'plain', text: '' };
    }
    told.notes.add('description-holds-the-text');
  }
  dropFooter(tree, told);
  return { form: 'html', tree };
}

/** A description that ends with an ellipsis is the beginning of a text that is not in the feed. */
function isCut(tree: Root): boolean {
  return /(?:\[(?:…|\.\.\.)\]|…|\.\.\.|\bread more\b.{0,3})$/i.test(lineOf(tree));
}

const FOOTER = /^The post .{1,300} (?:appeared first on|first appeared on) .{1,200}\.?$/;

function dropFooter(tree: Root, told: Told): void {
  const last = tree.children.findLast((child) => lineOf(child) !== '');
  if (!last || !FOOTER.test(lineOf(last))) return;
  told.notes.add('footer-of-feed-removed', 'The post … appeared first on …');
  tree.children = tree.children.filter((child) => child !== last);
}

function addAddresses({ id, url }: FeedEntry, told: Told, home: string | undefined): void {
  const host = (address: string | undefined) => {
    try {
      return new URL(address ?? '').hostname;
    } catch {
      return undefined;
    }
  };
  const site = host(home) ?? host(url);
  for (const address of [url, id]) {
    if (address === undefined || !/^https?:/.test(address)) continue;
    const parsed = new URL(address);
    for (const name of [...parsed.searchParams.keys()]) {
      if (!TRACKING.test(name)) continue;
      told.notes.add('tracking-parameters-dropped', name);
      parsed.searchParams.delete(name);
    }
    told.old.push(parsed.hostname === site ? parsed.pathname + parsed.search : parsed.href);
  }
  const last = told.old[0]
    ?.split(/[?#]/)[0]
    ?.split('/')
    .filter((part) => part !== '')
    .at(-1);
  if (last !== undefined && !/^https?:/.test(told.old[0] ?? ''))
    told.slug = last.replace(/\.\w{2,5}$/, '');
}
