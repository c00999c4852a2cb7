import { posix } from 'node:path';
import { codeRanges } from '../../core/markdown/source/template-tags.ts';
import type { Notes } from '../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import { splitDatedName } from '../fields/day-in-path.ts';
import { hasPlace } from '../fields/map-keys.ts';
import { readNames } from '../fields/read-tags.ts';
import type { ForeignFields } from '../fields/read-yaml.ts';
import { jekyllDefaults } from './jekyll-defaults.ts';
import { expandPattern } from './patterns.ts';
import { includedFile, siteData } from './jekyll-files.ts';
import { readPage, type SitePage } from './read-page.ts';
import { asRecord, factsOf, readSite, type Site } from './site.ts';

const POSTS = /(?:^|\/)_(posts|drafts)\/.*\.(?:md|markdown|html?|mdown|mkd)$/i;
const TEXT = /\.(?:md|markdown|html?|mdown|mkd)$/i;
const NOT_PAGES = /(?:^|\/)(?:_[^/]+|node_modules|vendor)\//;
const FRONT_MATTER = /^\uFEFF?---\s*\n/;
const CLOSING_SLASH = /\/$/;
/** Posts in a folder of their own belong to the categories above it. */
const ABOVE_POSTS = /^(.*?)\/?_(?:posts|drafts)\//;

/** Opens a site of Jekyll: posts, drafts, the dated files of its collections; all others are pages. */
export const openJekyll: OpenKind = (group, files): ForeignArchive => {
  const read = readSite(group, files, ['_config.yml', '_config.yaml', '_config.toml']);
  const site = { ...read, data: siteData(group.root, read.settings, files) };
  const include = includedFile(group.root, site.settings, files);
  const { source } = site.settings;
  const joined = posix.join(group.root, typeof source === 'string' ? source : '', '.');
  const folder = joined === '.' ? '' : `${joined.replace(CLOSING_SLASH, '')}/`;
  return {
    group,
    ...factsOf(site),
    async *articles(wanted) {
      for (const path of group.paths) {
        if (!path.startsWith(folder)) continue;
        const inner = path.slice(folder.length);
        const type =
          typeOf(inner, site) ?? (isPage(path, inner, site, files) ? 'pages' : undefined);
        if (type === undefined || (wanted && !wanted(path))) continue;
        const defaults = jekyllDefaults(site.settings, inner, type);
        yield readPage(path, site, files, {
          wordsAreTags: true,
          include,
          source: breakAsPhrase,
          defaults: (_, notes) => fittingDefaults(defaults, site, notes),
          settle: (page) => settlePage(page, site, inner, type, defaults),
        });
      }
    },
  };
};

const BREAK_ALONE = /^( {0,3}<br\s{0,3}\/?>)[ \t]*\n(?=[^\n])/gim;

/** kramdown reads on behind a break; other parsers take all up to the next blank line for HTML. */
function breakAsPhrase(text: string): string {
  if (!/<br/i.test(text)) return text;
  const code = codeRanges(text);
  return text.replace(BREAK_ALONE, (all, tag: string, at: number) =>
    code.some(({ start, end }) => start <= at && at < end) ? all : `${tag}\n\n`,
  );
}

/** `posts`, `drafts` or the name of a collection; undefined for a page, and for what is none. */
function typeOf(inner: string, { settings }: Site): string | undefined {
  if (!TEXT.test(inner)) return undefined;
  const posts = POSTS.exec(inner)?.[1];
  if (posts !== undefined) return posts.toLowerCase();
  const below = collectionsFolder(settings);
  return collectionsOf(settings).find(
    (name) => name !== 'authors' && inner.startsWith(`${below}_${name}/`),
  );
}

function collectionsFolder({ collections_dir: folder }: Site['settings']): string {
  return typeof folder === 'string' && folder !== '' ? `${folder.replace(CLOSING_SLASH, '')}/` : '';
}

function collectionsOf({ collections }: Site['settings']): string[] {
  return Array.isArray(collections)
    ? readNames(collections, false)
    : Object.keys(asRecord(collections));
}

/** Jekyll makes a page of each file with front matter that it does not exclude. */
function isPage(path: string, inner: string, { settings }: Site, files: SourceFiles): boolean {
  if (!TEXT.test(inner) || NOT_PAGES.test(inner)) return false;
  const excluded = readNames(settings['exclude'], false).map((one) =>
    one.replace(CLOSING_SLASH, ''),
  );
  if (excluded.some((one) => inner === one || inner.startsWith(`${one}/`))) return false;
  const bytes = files.head?.(path, 16) ?? files.read(path)?.subarray(0, 16);
  return FRONT_MATTER.test(new TextDecoder().decode(bytes));
}

/** Values that mean something here; others concern only the layout. */
function fittingDefaults(values: ForeignFields, site: Site, notes: Notes): ForeignFields {
  const fitting = Object.entries(values).filter(([key]) => hasPlace(key, site));
  if (fitting.length > 0)
    notes.add('folder-data', `_config.yml: ${fitting.map(([key]) => key).join(', ')}`);
  return Object.fromEntries(fitting);
}

function settlePage(
  page: SitePage,
  site: Site,
  inner: string,
  type: string,
  defaults: ForeignFields,
): void {
  const { told, mapped, name } = page;
  const isPost = type === 'posts' || type === 'drafts';
  if (type === 'drafts') {
    told.status = 'draft';
    told.notes.add('draft', 'in _drafts');
  }
  // A page whose name has the day is an article that somebody keeps in a folder without an underscore.
  const isDated = type === 'pages' && splitDatedName(posix.basename(inner)) !== undefined;
  if (type === 'pages' && !isDated) told.status = 'page';
  else if (told.dates.length === 0 && !isPost) told.status ??= 'page';
  const pattern = mapped.permalink ?? (isPost ? siteStyle(site) : collectionPattern(site, type));
  const below = `_${type}/`;
  const plain = inner.slice(inner.indexOf(below) + below.length).replace(TEXT, '');
  const address = expandPattern(pattern, {
    day: page.day(),
    slug: slugOf(told.slug ?? name, NOT_IN_SLUG).toLowerCase(),
    name:
      isPost || pattern.includes(':title')
        ? slugOf(told.slug ?? name, NOT_IN_TITLE)
        : slugOf(posix.basename(plain), NOT_IN_SLUG).toLowerCase(),
    title: told.title,
    ...(isPost ? {} : { collection: type, path: plain }),
    categories: categoriesOf(page, site, inner, defaults),
  });
  if (told.status === 'page' && type === 'pages') return;
  if (isDated && mapped.permalink === undefined) {
    const isPretty = siteStyle(site) === 'pretty' || siteStyle(site).endsWith('/');
    told.old.unshift(`/${inner.replace(TEXT, '')}${isPretty ? '/' : '.html'}`);
    return;
  }
  if (address !== undefined) told.old.unshift(address);
  else if (told.status === undefined) told.notes.add('old-address-unknown', pattern);
}

const NOT_IN_SLUG = /[^\p{M}\p{L}\p{Nd}]+/gu;
const NOT_IN_TITLE = /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu;

/** Letters and digits of any script stay as they are in an address of Jekyll. */
const slugOf = (name: string, dropped: RegExp): string =>
  name.replace(dropped, '-').replace(/^-|-$/g, '');

/** Of the folders above, of the defaults and of the article, each once, as Jekyll adds them up. */
function categoriesOf(
  { fields, told }: SitePage,
  { settings }: Site,
  inner: string,
  defaults: ForeignFields,
): string[] {
  const collections = collectionsFolder(settings);
  const path = inner.startsWith(collections) ? inner.slice(collections.length) : inner;
  const above = (ABOVE_POSTS.exec(path)?.[1] ?? '').split('/').filter((part) => part !== '');
  const words = (value: unknown) =>
    typeof value === 'string' ? value.split(/[\s,]+/) : readNames(value, false);
  const listed = [...above, ...words(defaults['categories']), ...words(fields['categories'])];
  for (const name of listed) if (name !== '' && !told.tags.includes(name)) told.tags.push(name);
  return [...new Set([...listed, ...readNames(fields['category'], false)])].filter(
    (category) => category !== '',
  );
}

function siteStyle({ settings }: Site): string {
  const permalink = settings['permalink'];
  return typeof permalink === 'string' ? permalink : 'date';
}

/** The addresses of a collection end as those of the posts do. */
function collectionPattern(site: Site, type: string): string {
  const own = asRecord(asRecord(site.settings['collections'])[type])['permalink'];
  if (typeof own === 'string') return own;
  const style = siteStyle(site);
  if (style === 'pretty' || style.endsWith('/')) return '/:collection/:path/';
  const hasEnding = /^(?:date|ordinal|none|weekdate)$/.test(style) || style.endsWith(':output_ext');
  return `/:collection/:path${hasEnding ? ':output_ext' : ''}`;
}
