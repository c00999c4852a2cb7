import { posix } from 'node:path';
import { makeSlug } from '../../../core/import/headline.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import { formatDay } from '../patterns.ts';
import { readPage, type SitePage } from '../read-page.ts';
import { factsOf, readSite } from '../site.ts';

const TEXT = /\.(?:md|markdown|mkd|mdown|html?)$/i;
/** A text in the settings, which are a program in Python and are not run. */
const SETTING = /^([A-Z_]{3,40})[ \t]*=[ \t]*r?(['"])([^'"\n]{0,300})\2/gm;
/** `{filename}/2013/ferry.md`, `{static}/images/quay.jpg`, and the same with bars. */
const LOCATED = /[{|](?:filename|static|attach)[}|](?=[^\s)"'>])/g;

type Settings = ReadonlyMap<string, string>;

/** Opens a site of Pelican: the articles below its content folder, and its pages. */
export const openPelican: OpenKind = (group, files): ForeignArchive => {
  const root = group.root === '' ? '' : `${group.root}/`;
  const settings = new Map<string, string>();
  for (const name of ['pelicanconf.py', 'publishconf.py']) {
    const said = new TextDecoder().decode(files.read(root + name));
    for (const [, key = '', , value = ''] of said.matchAll(SETTING)) settings.set(key, value);
  }
  const url = settings.get('SITEURL') || undefined;
  const zone = settings.get('TIMEZONE');
  const site = {
    ...readSite(group, files, []),
    ...(url?.startsWith('http') === true ? { url } : {}),
    ...(zone === undefined ? {} : { zone }),
  };
  const folder = `${posix.join(root, settings.get('PATH') ?? 'content')}/`;
  return {
    group,
    ...factsOf(site),
    async *articles(wanted) {
      for (const path of group.paths) {
        const inner = path.startsWith(folder) ? path.slice(folder.length) : undefined;
        if (inner === undefined || !TEXT.test(inner)) continue;
        if (wanted && !wanted(path)) continue;
        yield readPage(path, site, files, {
          source: (text) => text.replace(LOCATED, ''),
          settle: (page) => settlePage(page, settings, inner),
        });
      }
    },
  };
};

function settlePage(page: SitePage, settings: Settings, inner: string): void {
  const { told, mapped, fields, name } = page;
  const [first = '', ...more] = inner.split('/');
  if (first === 'pages') {
    told.status = 'page';
    return;
  }
  // The folder of an article is its category, unless it says another.
  if (more.length > 0 && told.tags.length === 0 && !/^\d/.test(first)) told.tags.push(first);
  const given = Object.entries(fields).find(([key]) => key.toLowerCase() === 'slug')?.[1];
  const source = settings.get('SLUGIFY_SOURCE') === 'basename' ? name : (told.title ?? name);
  const slug = typeof given === 'string' ? given : makeSlug(source);
  told.slug = slug === '' ? name : slug;
  const pattern = settings.get('ARTICLE_URL') ?? '{slug}.html';
  const address = mapped.permalink ?? fillPattern(pattern, page);
  if (address === undefined) told.notes.add('old-address-unknown', pattern);
  else told.old.unshift(address);
}

/** `posts/{date:%Y}/{date:%m}/{slug}/`; undefined if it asks for what is not known. */
function fillPattern(pattern: string, { told, day }: SitePage): string | undefined {
  let known = true;
  const filled = pattern.replace(/\{(\w+)(?::([^{}]{1,40}))?\}/g, (_, name: string, format) => {
    const date = name === 'date' ? day() : undefined;
    const value =
      name === 'slug'
        ? told.slug
        : name === 'category' && told.tags[0] !== undefined
          ? makeSlug(told.tags[0])
          : name === 'lang'
            ? told.lang
            : date === undefined
              ? undefined
              : formatDay(date, typeof format === 'string' ? format : '%Y-%m-%d');
    if (value === undefined) known = false;
    return value ?? '';
  });
  return known ? `/${filled}`.replace(/\/{2,}/g, '/') : undefined;
}
