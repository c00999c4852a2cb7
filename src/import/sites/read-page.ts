import { posix } from 'node:path';
import { parseFragment } from '../body/parse-html.ts';
import { decodeBytes } from '../article/decode-bytes.ts';
import type { ForeignArticle, ForeignBody } from '../article/foreign-article.ts';
import { Notes } from '../article/notes.ts';
import { settleDate } from '../article/settle-date.ts';
import type { SourceFiles } from '../article/source-files.ts';
import { beginTold, type Author, type Told } from '../article/told.ts';
import { dayInPath, splitDatedName } from '../fields/day-in-path.ts';
import { pathOf } from '../fields/key-targets.ts';
import { authorsIn, mapKeys, textOf, type MappedKeys } from '../fields/map-keys.ts';
import type { ForeignFields } from '../fields/read-yaml.ts';
import { splitSource } from '../fields/split-source.ts';
import { decodeInMarkdown } from '../body/decode-in-markdown.ts';
import { convertMdx } from '../tags/convert-mdx.ts';
import { convertTags } from '../tags/convert-tags.ts';
import { fillLiquid, type LiquidContext } from '../tags/fill-liquid.ts';
import type { TagContext } from '../tags/tag-context.ts';
import { htmlWriter } from '../tags/writers.ts';
import { fillBase, withBase, withBaseOnce } from './base-path.ts';
import { asRecord, authorOf, isOnHost, type Site } from './site.ts';

/** One file of a site with front matter, before its kind’s own rules. */
export interface SitePage {
  readonly path: string;
  readonly told: Told;
  readonly fields: ForeignFields;
  readonly mapped: MappedKeys;
  /** The file’s name without its ending, and without a date before it. */
  readonly name: string;
  /** The day of the article as the old program saw it. */
  readonly day: () => string | undefined;
}

/** What a kind adds to what all sites have in common. */
export interface SiteRules {
  readonly wordsAreTags?: boolean;
  /** Values for a file from data beside it, below its own. */
  readonly defaults?: (path: string, notes: Notes) => ForeignFields;
  /** Turns what only this program understands of a text into what all do. */
  readonly source?: (text: string) => string;
  /** What a tag of the site’s own prints. */
  readonly template?: TagContext['template'];
  /** The text of a file of the site that others include. */
  readonly include?: (name: string, from: string | undefined) => string | undefined;
  /** Settles status and old addresses. */
  readonly settle: (page: SitePage) => void;
}

const ENDING = /\.(?:md|markdown|mdx|html?|njk|liquid|webc|hbs|textile|lr)$/i;

/** Reads one file of a site: keys, names, dates, and its text without template tags. */
export function readPage(
  path: string,
  site: Site,
  files: SourceFiles,
  rules: SiteRules,
): ForeignArticle {
  const notes = new Notes();
  const told = beginTold(path, notes);
  const text = decodeBytes(files.read(path) ?? new Uint8Array(), notes);
  const split = splitSource(text, notes);
  if ('reason' in split) return refused(told, split.reason, split.body);
  const own = split.fields;
  const fields = { ...rules.defaults?.(path, notes), ...own };
  const mapped = mapKeys(fields, told, {
    kind: site.kind,
    ...(site.url === undefined ? {} : { isOwn: (address: string) => isOnHost(address, site.url) }),
    ...(rules.wordsAreTags === true ? { wordsAreTags: true } : {}),
    ...(site.fields === undefined ? {} : { fields: site.fields }),
  });
  told.authors.push(...mapped.authors.flatMap((entry) => resolveAuthor(entry, site, notes)));
  settleSource(mapped, told, site);
  const name = nameOf(path, told);
  const page: SitePage = {
    path,
    told,
    fields,
    mapped,
    name,
    day: () =>
      settleDate(
        { ...told, notes: new Notes() },
        site.zone === undefined ? {} : { zone: site.zone },
      ).date,
  };
  told.slug ??= name;
  const written = told.old
    .splice(0)
    .map((address) => (isOnHost(address, site.url) ? pathOf(address) : address))
    .map((address) => withBaseOnce(address, site.base));
  rules.settle(page);
  told.old = [...told.old.map((address) => withBase(address, site.base)), ...written];
  const body = rules.source?.(split.body) ?? split.body;
  return { told, body: bodyOf(body, page, site, rules), kept: mapped.kept };
}

/** An article that is not read, with the reason. */
export function refused(told: Told, reason: string, text = ''): ForeignArticle {
  told.status = 'refused';
  told.notes.add('refused', reason);
  return { told, body: { form: 'plain', text } };
}

/** The name of a file without its date, which becomes the last source of the day. */
function nameOf(path: string, told: Told): string {
  const base = posix.basename(path).replace(ENDING, '');
  const bundle = base === 'index' || /^index\.[a-z]{2}$/.test(base) || base === 'contents';
  const written = bundle ? posix.basename(posix.dirname(path)) : base;
  const day = dayInPath(path, written);
  if (day) told.dates.push(day);
  return splitDatedName(written)?.rest || written;
}

const BETWEEN_KEYS = /\s*[,;&]\s*|\s+and\s+/;

function resolveAuthor(entry: unknown, site: Site, notes: Notes): Author[] {
  const fields = asRecord(entry);
  const key =
    textOf(entry) ?? textOf(fields['id']) ?? textOf(fields['slug']) ?? textOf(fields['login']);
  const known = key === undefined ? undefined : site.authors.get(key);
  if (known) {
    notes.add('author-keys-resolved', site.authorsFrom ?? '');
    return [known];
  }
  if (typeof entry === 'string') {
    const parts = entry.split(BETWEEN_KEYS);
    // Several keys in one text.
    if (parts.length > 1 && parts.some((part) => site.authors.has(part)))
      return parts.flatMap((part) => resolveAuthor(part, site, notes));
    if (site.authors.size > 0 && /^[a-z0-9_.-]+$/.test(entry))
      notes.add('author-key-unknown', entry);
    return authorsIn(entry);
  }
  if (Array.isArray(entry)) return entry.flatMap((one) => resolveAuthor(one, site, notes));
  // What Jekyll’s importer makes of WordPress’s authors has a name for readers and one for logging in.
  const author = authorOf(entry) ?? authorOf({ name: key });
  return author ? [author] : [];
}

function settleSource({ source, sourceUrl, canonical }: MappedKeys, told: Told, site: Site): void {
  const text = textOf(source);
  const fields = asRecord(source);
  const known = text === undefined ? undefined : site.sources.get(text);
  const name = known?.name ?? text ?? textOf(fields['name']);
  const url = sourceUrl ?? textOf(fields['url']) ?? known?.url;
  if (known) told.notes.add('source-key-resolved', text ?? '');
  if (name === undefined && url === undefined) {
    if (canonical) told.publishedBy = { name: hostOf(canonical.url), url: canonical.url };
    return;
  }
  if (canonical) told.extra[canonical.key] = canonical.url;
  const isWeb = url?.startsWith('http') === true;
  told.publishedBy = {
    name: name ?? hostOf(url ?? ''),
    ...(isWeb && url !== undefined ? { url } : {}),
  };
}

/** The host of an address without `www.`, as the name of who publishes there. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}

const TEMPLATE = /\.(njk|liquid|webc|hbs)$/i;

function bodyOf(
  source: string,
  page: SitePage,
  site: Site,
  { template: own, include }: Pick<SiteRules, 'template' | 'include'>,
): ForeignBody {
  const { notes } = page.told;
  const { path } = page;
  const whole = include ? fillLiquid(source, liquidOf(page, site, include)) : source;
  const filled = fillBase(whole, site.base);
  const text = path.endsWith('.mdx') ? convertMdx(filled, notes) : filled;
  const isHtml = TEMPLATE.test(path) || /\.html?$/i.test(path);
  const converted = convertTags(text, {
    notes,
    variable: (name) => variableOf(name, page, site),
    ...(own ? { template: own } : {}),
    ...(isHtml ? { writer: htmlWriter } : {}),
    reference: (target) => `ref:${encodeURI(target.trim())}`,
  }).replaceAll(`${site.base}ref:`, 'ref:');
  const template = TEMPLATE.exec(path)?.[1];
  if (template !== undefined) notes.add('template-file', template);
  if (!isHtml) {
    return { form: 'markdown', text: decodeInMarkdown(converted, notes) };
  }
  notes.add('html-body-converted');
  return { form: 'html', tree: parseFragment(converted) };
}

/** What Jekyll knows of a page besides its front matter, and of the site besides its settings. */
const MADE =
  /^(?:page\.(?:url|date|path|id|next|previous|content|excerpt|collection|dir|name)|site\.(?:time|posts|pages|data|collections|tags|categories|static_files|html_pages|documents))(?:\.|$)/;

function liquidOf(
  page: SitePage,
  site: Site,
  include: NonNullable<SiteRules['include']>,
): LiquidContext {
  return {
    notes: page.told.notes,
    lookup: (name) => {
      const value = variableOf(name, page, site);
      if (value !== undefined) return { value };
      return /^(?:page|site)\./.test(name) && !MADE.test(name) ? {} : undefined;
    },
    include: (name, isRelative) => include(name, isRelative ? page.path : undefined),
  };
}

function variableOf(name: string, { fields }: SitePage, site: Site): string | undefined {
  const path = name
    .replace(/^(?:page|post|data|frontmatter|Page|\.Params|\.)\.?/, '')
    .replace(/^Title$/, 'title');
  if (/^(?:site\.)?(?:baseurl|base_url|baseUrl|base_path)$/.test(name)) return site.base;
  if (/^(?:site\.(?:url|github\.url)|root)$/.test(name)) return '';
  if (name === 'site.title') return site.title;
  if (name.startsWith('site.')) {
    const keys = name.slice('site.'.length).split('.');
    if (keys[0] === 'data') return textOf(site.data?.(keys.slice(1)));
    return textOf(keys.reduce<unknown>((at, key) => asRecord(at)[key], site.settings));
  }
  const value = path.split('.').reduce<unknown>((at, key) => asRecord(at)[key], fields);
  return textOf(value);
}
