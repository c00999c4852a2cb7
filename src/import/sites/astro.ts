import type { ForeignArchive, OpenKind } from '../article/open-archive.ts';
import { basePathOf } from './base-path.ts';
import { readPage, type SitePage } from './read-page.ts';
import { factsOf, readSite } from './site.ts';

const CONTENT = /(?:^|\/)src\/(?:content|data|pages)\/(.+)\.(?:md|mdx|markdown)$/;
const SITE = /\bsite\s*:\s*['"](https?:\/\/[^'"]{1,200})['"]/;
const BASE = /\bbase\s*:\s*['"]([^'"]{1,200})['"]/;
const CONFIGS = ['astro.config.mjs', 'astro.config.ts', 'astro.config.js'];

/** Opens a site of Astro: the files of its content collections that have a day. */
export const openAstro: OpenKind = (group, files): ForeignArchive => {
  const folder = group.root === '' ? '' : `${group.root}/`;
  const read = readSite(group, files, []);
  const config = CONFIGS.map((name) => files.read(folder + name)).find(
    (bytes) => bytes !== undefined,
  );
  const said = new TextDecoder().decode(config);
  const url = SITE.exec(said)?.[1];
  const base = basePathOf(BASE.exec(said)?.[1] ?? '/');
  const site = { ...read, base, ...(url === undefined ? {} : { url }) };
  return {
    group,
    ...factsOf(site),
    async *articles(wanted) {
      for (const path of group.paths) {
        const inner = CONTENT.exec(path)?.[1];
        if (inner === undefined || /^(?:authors?|people)\//.test(inner)) continue;
        if (wanted && !wanted(path)) continue;
        yield readPage(path, site, files, { settle: (page) => settlePage(page, inner) });
      }
    },
  };
};

function settlePage(page: SitePage, inner: string): void {
  const { told, mapped, fields } = page;
  if (told.dates.length === 0 && told.status === undefined) told.status = 'page';
  const [collection = '', ...rest] = inner.replace(/\/index$/, '').split('/');
  const slug = typeof fields['slug'] === 'string' ? fields['slug'] : rest.join('/');
  told.old.unshift(
    mapped.permalink ?? (slug === '' ? `/${collection}/` : `/${collection}/${slug}/`),
  );
}
