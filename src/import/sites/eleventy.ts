import { posix } from 'node:path';
import { makeSlug } from '../../core/import/headline.ts';
import type { Notes } from '../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import { readNames } from '../fields/read-tags.ts';
import type { ForeignFields } from '../fields/read-yaml.ts';
import { basePathOf } from './base-path.ts';
import { formatDay } from './patterns.ts';
import { readPage, type SitePage } from './read-page.ts';
import { asRecord, factsOf, readData, readSite, type Site } from './site.ts';

const TEXT = /\.(?:md|markdown|html?|njk|liquid)$/i;
const NOT_PAGES = /(?:^|\/)(?:_includes|_layouts|_data|_site|dist|public|test|tests)\//;
const CONFIGS = [
  'eleventy.config.js',
  '.eleventy.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
  'eleventy.config.ts',
];
const SITE_FILES = ['_data', 'data', 'src/_data'].flatMap((folder) =>
  ['site', 'metadata', 'meta'].flatMap((name) =>
    ['json', 'yaml', 'yml'].map((ending) => `${folder}/${name}.${ending}`),
  ),
);
const PREFIX = /\bpathPrefix\s*:\s*['"]([^'"]{1,100})['"]/;
const INPUT = /\binput\s*:\s*['"]([^'"]{1,100})['"]/;

/** Opens a site of Eleventy: pages with a day below its input folder. */
export const openEleventy: OpenKind = (group, files): ForeignArchive => {
  const folder = group.root === '' ? '' : `${group.root}/`;
  const config = CONFIGS.map((name) => files.read(folder + name)).find(
    (bytes) => bytes !== undefined,
  );
  const said = new TextDecoder().decode(config);
  const prefix = basePathOf(PREFIX.exec(said)?.[1] ?? '/');
  const read = readSite(group, files, SITE_FILES);
  const site = { ...read, base: prefix === '' ? read.base : prefix };
  const input = INPUT.exec(said)?.[1] ?? '.';
  const start = posix.join(folder, input).replace(/\/$/, '');
  return {
    group,
    ...factsOf(site),
    async *articles(wanted) {
      for (const path of group.paths) {
        const inner =
          start === '' || start === '.'
            ? path
            : path.startsWith(`${start}/`)
              ? path.slice(start.length + 1)
              : undefined;
        if (
          inner === undefined ||
          !TEXT.test(path) ||
          NOT_PAGES.test(path) ||
          /^README\.md$/i.test(inner)
        )
          continue;
        if (wanted && !wanted(path)) continue;
        const data = folderData(path, group.root, files);
        yield readPage(path, site, files, {
          defaults: (_, notes) => defaultsOf(data, notes),
          settle: (page) => settlePage(page, site, inner, data),
        });
      }
    },
  };
};

interface FolderData {
  readonly name: string;
  readonly fields: ForeignFields;
}

/** `news/news.json` gives values to all pages in `news`, nearer folders before others. */
function folderData(path: string, root: string, files: SourceFiles): FolderData | undefined {
  let found: FolderData | undefined;
  for (
    let folder = posix.dirname(path);
    folder !== '.' && folder.length >= root.length;
    folder = posix.dirname(folder)
  ) {
    const name = posix.basename(folder);
    for (const ending of ['json', '11tydata.json']) {
      const fields = asRecord(readData(`${folder}/${name}.${ending}`, files));
      if (Object.keys(fields).length > 0) {
        found = {
          name: found?.name ?? `${name}.${ending}`,
          fields: { ...fields, ...found?.fields },
        };
      }
    }
    const script = `${name}.11tydata.js`;
    const literal = literalsOf(files.read(`${folder}/${script}`));
    if (Object.keys(literal).length > 0) {
      found = { name: found?.name ?? script, fields: { ...literal, ...found?.fields } };
    }
    if (folder === root) break;
  }
  return found;
}

const LITERAL = /^\s*(permalink|author|layout|tags)\s*:\s*(['"`])([^\n]{1,200}?)\2\s*,?\s*$/gm;

/** Values that a script writes as plain texts; the script itself is not run. */
function literalsOf(bytes: Uint8Array | undefined): ForeignFields {
  if (!bytes) return {};
  const text = new TextDecoder().decode(bytes);
  return Object.fromEntries(
    [...text.matchAll(LITERAL)].flatMap(([, name, , value]) =>
      name === undefined || value === undefined || value.includes('${') ? [] : [[name, value]],
    ),
  );
}

function defaultsOf(data: FolderData | undefined, notes: Notes): ForeignFields {
  if (!data) return {};
  notes.add('folder-data', `${data.name}: ${Object.keys(data.fields).sort().join(', ')}`);
  const { tags, ...fields } = data.fields;
  for (const tag of readNames(tags, false)) notes.add('tag-is-a-collection', tag);
  return fields;
}

const COLLECTIONS = new Set(['post', 'posts', 'all', 'blog', 'article', 'articles']);

function settlePage(page: SitePage, site: Site, inner: string, data: FolderData | undefined): void {
  const { told, mapped } = page;
  told.tags = told.tags.filter((tag) => {
    const isCollection =
      COLLECTIONS.has(tag) || readNames(data?.fields['tags'], false).includes(tag);
    if (isCollection) told.notes.add('tag-is-a-collection', tag);
    return !isCollection;
  });
  if (told.dates.length === 0) {
    told.status ??= 'page';
    return;
  }
  const template = mapped.permalink;
  const folder = posix.dirname(inner);
  const plain = folder === '.' ? `/${page.name}/` : `/${folder}/${page.name}/`;
  const address = template === undefined ? plain : fillTemplate(template, page, site);
  if (address === undefined) told.notes.add('old-address-unknown', template ?? '');
  else told.old.unshift(address);
}

const EXPRESSION = /\{\{-?\s*([\w.]+)\s*((?:\|[^{}|]{1,100})*)\s*-?\}\}/g;
const FORMAT =
  /\|\s*(?:date|dateFormat|formatDate|readableDate|dateFilter)\s*[(:]?\s*['"]([^'"]{1,40})['"]/;

function fillTemplate(template: string, page: SitePage, site: Site): string | undefined {
  if (!template.includes('{{')) return template;
  let known = true;
  const unknown = () => {
    known = false;
    return '';
  };
  const address = template.replace(EXPRESSION, (_, name: string, filters: string) => {
    if (name === 'page.fileSlug' || name === 'slug') return page.told.slug ?? page.name;
    if (name === 'title') return makeSlug(page.told.title ?? '') || unknown();
    if (name === 'site.baseurl' || name === 'site.url') return site.url === undefined ? '' : '';
    if (name !== 'page.date' && name !== 'date') return unknown();
    // A command such as “Last Modified” gave a day that only the old machine knew.
    const [first] = page.told.dates;
    if (first !== undefined && !/\d/.test(first.text)) return unknown();
    const day = page.day();
    const format =
      FORMAT.exec(filters)?.[1] ?? (/\|\s*\w*datepath\b/i.test(filters) ? 'yyyy/MM/dd' : undefined);
    return (
      (day === undefined || format === undefined ? undefined : formatDay(day, format)) ?? unknown()
    );
  });
  if (known) page.told.notes.add('permalink-is-a-template', template);
  return known ? address : undefined;
}
