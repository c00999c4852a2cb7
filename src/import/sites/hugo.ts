import { makeSlug } from '../../core/import/headline.ts';
import type { ForeignArchive, OpenKind } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import { fillTemplate } from '../tags/shortcode-template.ts';
import { expandPattern } from './patterns.ts';
import { readPage, type SitePage } from './read-page.ts';
import { asRecord, factsOf, readSite, type Site } from './site.ts';

const CONFIGS = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap(
  (name) => ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
);
const TEXT = /\.(?:md|markdown|html?)$/i;

/** Opens a site of Hugo: all pages below `content`, bundles by their folder. */
export const openHugo: OpenKind = (group, files): ForeignArchive => {
  const site = readSite(group, files, CONFIGS);
  const folder = group.root === '' ? '' : `${group.root}/`;
  const all = new Set(group.paths);
  const contents =
    typeof site.settings['contentDir'] === 'string' ? site.settings['contentDir'] : 'content';
  const shortcodes = shortcodesIn(group.paths, files);
  return {
    group,
    ...factsOf(site),
    async *articles(wanted) {
      for (const path of group.paths) {
        if (
          !path.startsWith(`${folder}${contents}/`) ||
          !TEXT.test(path) ||
          /\/_index(?:\.[a-z-]+)?\.\w+$/.test(path)
        )
          continue;
        if (isResource(path, all)) continue;
        if (wanted && !wanted(path)) continue;
        yield readPage(path, site, files, {
          template: (name, values, inner) => {
            const found = shortcodes.get(name);
            return found === undefined ? undefined : fillTemplate(found(), values, inner);
          },
          settle: (page) => settlePage(page, site, path.slice(folder.length + contents.length + 1)),
        });
      }
    },
  };
};

const SHORTCODE = /(?:^|\/)layouts\/_?shortcodes\/(.{1,100})\.html$/;

/** The templates of shortcodes by name, read when they are needed; those of the site before a theme’s. */
function shortcodesIn(
  paths: readonly string[],
  files: SourceFiles,
): ReadonlyMap<string, () => string> {
  const found = new Map<string, () => string>();
  for (const path of paths) {
    const name = SHORTCODE.exec(path)?.[1];
    if (name === undefined || (/(?:^|\/)themes\//.test(path) && found.has(name))) continue;
    let text: string | undefined;
    found.set(name, () => (text ??= new TextDecoder().decode(files.read(path))));
  }
  return found;
}

/** A page beside `index.md` is a part of that page’s bundle. */
function isResource(path: string, paths: ReadonlySet<string>): boolean {
  if (/\/index(?:\.[a-z-]+)?\.\w+$/.test(path)) return false;
  const folder = path.replace(/\/[^/]+$/, '');
  return paths.has(`${folder}/index.md`);
}

function settlePage(page: SitePage, site: Site, inner: string): void {
  const { told, mapped, fields } = page;
  const bundle = /(?:^|\/)index(?:\.([a-z]{2}(?:-[a-z]{2,4})?))?\.\w+$/.exec(inner);
  const language = bundle?.[1] ?? /\.([a-z]{2})\.\w+$/.exec(inner)?.[1];
  if (bundle) told.notes.add('page-bundle', inner);
  if (language !== undefined) {
    told.lang ??= language;
    told.slug = `${(told.slug ?? page.name).replace(new RegExp(`\\.${language}$`), '')}-${language}`;
  }
  if (told.dates.length === 0 && told.status === undefined) told.status = 'page';
  const sections = inner.split('/').slice(0, bundle ? -2 : -1);
  const given = typeof fields['slug'] === 'string' ? fields['slug'] : undefined;
  const slug = given ?? (told.title === undefined ? page.name : makeSlug(told.title));
  const address =
    mapped.permalink ??
    addressOf(page, site, sections, given ?? page.name, slug, given === undefined);
  if (address === undefined) told.notes.add('old-address-unknown');
  else told.old.unshift(language === undefined ? address : `/${language}${address}`);
}

function addressOf(
  page: SitePage,
  site: Site,
  sections: readonly string[],
  fileSlug: string,
  slug: string,
  made: boolean,
): string | undefined {
  const permalinks = asRecord(site.settings['permalinks']);
  const own = asRecord(permalinks['page'])[sections[0] ?? ''] ?? permalinks[sections[0] ?? ''];
  if (typeof own !== 'string') return `/${[...sections, fileSlug].join('/').toLowerCase()}/`;
  if (made && own.includes(':slug')) page.told.notes.add('old-address', slug);
  return expandPattern(own, {
    day: page.day(),
    slug,
    title: page.told.title,
    sections,
    name: own.includes(':title') ? makeSlug(page.told.title ?? fileSlug) : page.name,
  });
}
