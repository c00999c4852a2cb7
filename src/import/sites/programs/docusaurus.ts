import { posix } from 'node:path';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import { basePathOf } from '../base-path.ts';
import { readPage, type SitePage } from '../read-page.ts';
import { asRecord, factsOf, readData, readSite } from '../site.ts';

const TEXT = /\.(?:md|mdx)$/i;
const CONFIGS = ['ts', 'js', 'mjs', 'cjs'].map((ending) => `docusaurus.config.${ending}`);
const ADDRESS = /\burl\s*:\s*['"`](https?:\/\/[^'"`]{1,200})['"`]/;
const BASE = /\bbaseUrl\s*:\s*['"`]([^'"`]{1,200})['"`]/;
/** The settings of a blog, in the preset or as a plug-in of its own. */
const BLOG = /(?:\bblog\s*:\s*\{|plugin-content-blog['"`]\s*,\s*\{)([\s\S]{0,2000}?)\}/g;
const FOLDER = /\bpath\s*:\s*['"`](?:\.\/)?([^'"`]{1,200})['"`]/;
const ROUTE = /\brouteBasePath\s*:\s*['"`]([^'"`]{0,200})['"`]/;
const TRANSLATED = /^i18n\/([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\/docusaurus-plugin-content-blog\//;
/** What the program itself does not read as a page. */
const NOT_READ = /(?:^|\/)(?:_[^/]*|node_modules|README\.md)(?:\/|$)/;
const DATED = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[-/](.*)$/;

interface Blog {
  /** Below the root of the site, with a closing slash. */
  readonly folder: string;
  /** The address below which its posts are: `/blog/`. */
  readonly route: string;
  readonly lang?: string;
}

/** Opens a site of Docusaurus: the posts of its blogs, also translated; documents are pages. */
export const openDocusaurus: OpenKind = (group, files): ForeignArchive => {
  const root = group.root === '' ? '' : `${group.root}/`;
  const config = CONFIGS.map((name) => files.read(root + name)).find((one) => one !== undefined);
  const said = new TextDecoder().decode(config);
  const url = ADDRESS.exec(said)?.[1];
  const read = readSite(group, files, []);
  const site = {
    ...read,
    base: basePathOf(BASE.exec(said)?.[1] ?? '/'),
    ...(url === undefined ? {} : { url }),
  };
  const blogs = blogsIn(said);
  const labels = labelsOf(root, blogs, files.exists, (path) => readData(path, files));
  return {
    group,
    ...factsOf(site),
    async *articles(wanted) {
      for (const path of group.paths) {
        const inner = path.slice(root.length);
        if (!TEXT.test(inner) || NOT_READ.test(inner) || /^src\//.test(inner)) continue;
        if (wanted && !wanted(path)) continue;
        const blog = blogOf(inner, blogs);
        yield readPage(path, site, files, {
          settle: (page) => settlePage(page, inner, blog, labels),
        });
      }
    },
  };
};

function blogsIn(said: string): Blog[] {
  const found = [...said.matchAll(BLOG)].map(([, settings = '']) => {
    const folder = (FOLDER.exec(settings)?.[1] ?? 'blog').replace(/\/$/, '');
    const route = ROUTE.exec(settings)?.[1] ?? 'blog';
    return { folder: `${folder}/`, route: `/${route}/`.replace(/\/{2,}/g, '/') };
  });
  return found.length > 0 ? found : [{ folder: 'blog/', route: '/blog/' }];
}

function blogOf(inner: string, blogs: readonly Blog[]): Blog | undefined {
  const [folder, lang] = TRANSLATED.exec(inner) ?? [];
  if (folder !== undefined && lang !== undefined)
    return { folder, lang, route: `/${lang}${blogs[0]?.route ?? '/blog/'}` };
  return blogs.find((blog) => inner.startsWith(blog.folder));
}

function settlePage(
  page: SitePage,
  inner: string,
  blog: Blog | undefined,
  labels: ReadonlyMap<string, string>,
): void {
  const { told, mapped, fields } = page;
  if (!blog) {
    told.status = 'page';
    return;
  }
  if (blog.lang !== undefined) told.lang ??= blog.lang;
  told.tags = told.tags.map((tag) => labels.get(tag) ?? tag);
  const plain = inner
    .slice(blog.folder.length)
    .replace(TEXT, '')
    .replace(/\/index$/, '');
  const [, year, month = '', day = '', rest] = DATED.exec(plain) ?? [];
  const made =
    year === undefined
      ? plain
      : `${year}/${month.padStart(2, '0')}/${day.padStart(2, '0')}/${rest ?? ''}`;
  const given = typeof fields['slug'] === 'string' ? fields['slug'] : undefined;
  told.old.unshift(mapped.permalink ?? posix.join(blog.route, given ?? made));
}

/** Names of tags by their keys, from the file beside the posts. */
function labelsOf(
  root: string,
  blogs: readonly Blog[],
  exists: (path: string) => boolean,
  read: (path: string) => unknown,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { folder } of blogs) {
    const path = `${root}${folder}tags.yml`;
    if (!exists(path)) continue;
    for (const [key, entry] of Object.entries(asRecord(read(path)))) {
      const { label } = asRecord(entry);
      if (typeof label === 'string') labels.set(key, label);
    }
  }
  return labels;
}
