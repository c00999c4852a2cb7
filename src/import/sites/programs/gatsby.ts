import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import { pathOf } from '../../fields/key-targets.ts';
import { basePathOf } from '../base-path.ts';
import { readPage, type SitePage } from '../read-page.ts';
import { factsOf, readSite } from '../site.ts';

const TEXT = /\.(?:md|mdx|markdown)$/i;
const CONFIGS = ['js', 'ts', 'mjs', 'cjs'].map((ending) => `gatsby-config.${ending}`);
const ADDRESS = /\bsiteUrl\s*:\s*['"`](https?:\/\/[^'"`]{1,200})['"`]/;
const BASE = /\bpathPrefix\s*:\s*['"`]([^'"`]{1,200})['"`]/;
/** A folder of `gatsby-source-filesystem`, in the forms in which starters write it. */
const FOLDER =
  /\bpath\s*:\s*(?:path\.(?:join|resolve)\(\s*__dirname\s*,\s*)?['"`](?:\$\{__dirname\}|\.)?\/?((?:[\w@-][\w.@-]{0,60}\/?){1,8})['"`]/g;
const NOT_READ = /(?:^|\/)(?:node_modules|public|README\.md)(?:\/|$)/;

/**
 * Opens a site of Gatsby: the Markdown in the folders that its settings name. The settings are a
 * program, which is not run; addresses that a program makes of dates are not known. Without one in the
 * front matter, an article’s address is its path (`createFilePath` of gatsby-source-filesystem).
 */
export const openGatsby: OpenKind = (group, files): ForeignArchive => {
  const root = group.root === '' ? '' : `${group.root}/`;
  const config = CONFIGS.map((name) => files.read(root + name)).find((one) => one !== undefined);
  const said = new TextDecoder().decode(config);
  const url = ADDRESS.exec(said)?.[1];
  const site = {
    ...readSite(group, files, []),
    base: basePathOf(BASE.exec(said)?.[1] ?? '/'),
    ...(url === undefined ? {} : { url }),
  };
  const folders = [...said.matchAll(FOLDER)]
    .map(([, folder = '']) => `${folder.replace(/\/$/, '')}/`)
    .sort((a, b) => b.length - a.length);
  return {
    group,
    ...factsOf(site),
    async *articles(wanted) {
      for (const path of group.paths) {
        const inner = path.slice(root.length);
        if (!TEXT.test(inner) || NOT_READ.test(inner)) continue;
        const folder = folders.find((one) => inner.startsWith(one));
        if (folder === undefined && folders.length > 0) continue;
        if (wanted && !wanted(path)) continue;
        yield readPage(path, site, files, {
          settle: (page) => settlePage(page, inner.slice(folder?.length ?? 0)),
        });
      }
    },
  };
};

function settlePage({ told, mapped, fields }: SitePage, inner: string): void {
  if (told.dates.length === 0 && told.status === undefined) told.status = 'page';
  const given = typeof fields['slug'] === 'string' ? fields['slug'] : undefined;
  const made = inner.replace(TEXT, '').replace(/(?:^|\/)index$/, '');
  told.old.unshift(mapped.permalink ?? pathOf(given ?? `${made}/`));
}
