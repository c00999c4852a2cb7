import type { ForeignArchive, OpenKind } from '../article/open-archive.ts';
import { readPage } from './read-page.ts';
import { readSite } from './site.ts';

/** Opens a folder of Markdown that no program claims. */
export const openMarkdown: OpenKind = (group, files): ForeignArchive => {
  const site = readSite(group, files, []);
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
