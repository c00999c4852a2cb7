import type { ForeignArchive, OpenKind } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import { readPage } from './read-page.ts';
import { readSite, type Site } from './site.ts';

/** Files of authors, anywhere among the files that are imported; read once for all folders. */
const authorsOf = new WeakMap<SourceFiles, Pick<Site, 'authors' | 'authorsFrom'>>();

/** Opens a folder of Markdown that no program claims. */
export const openMarkdown: OpenKind = (group, files): ForeignArchive => {
  const { authors, authorsFrom } =
    authorsOf.get(files) ?? readSite({ ...group, root: '', paths: files.paths }, files, []);
  authorsOf.set(files, { authors, ...(authorsFrom === undefined ? {} : { authorsFrom }) });
  const site = {
    ...readSite(group, files, []),
    authors,
    ...(authorsFrom === undefined ? {} : { authorsFrom }),
  };
  return {
    group,
    async *articles(wanted) {
      for (const path of group.paths) {
        if (!/\.(?:md|markdown|mdx)$/i.test(path)) continue;
        if (wanted && !wanted(path)) continue;
        yield readPage(path, site, files, {
          settle: ({ told, mapped }) => {
            if (mapped.permalink !== undefined) told.old.unshift(mapped.permalink);
          },
        });
      }
    },
  };
};
