import type { ForeignArchive, OpenKind } from '../article/open-archive.ts';
import { readNames } from '../fields/read-tags.ts';
import { expandPattern } from './patterns.ts';
import { readPage, type SitePage } from './read-page.ts';
import { asRecord, readSite, type Site } from './site.ts';

const POSTS = /(?:^|\/)_(?:posts|drafts)\/.*\.(?:md|markdown|html?|mdown|mkd)$/i;
const TEXT = /\.(?:md|markdown|html?|mdown|mkd)$/i;

/** Opens a site of Jekyll: posts, drafts, and the dated files of its collections. */
export const openJekyll: OpenKind = (group, files): ForeignArchive => {
  const site = readSite(group, files, ['_config.yml', '_config.yaml', '_config.toml']);
  const collections = Object.keys(asRecord(site.settings['collections']));
  const inCollection = (path: string) =>
    TEXT.test(path) &&
    collections.some((name) => name !== 'authors' && path.includes(`/_${name}/`));
  return {
    group,
    ...(site.zone === undefined ? {} : { zone: site.zone }),
    ...(site.url === undefined ? {} : { url: site.url }),
    async *articles(wanted) {
      for (const path of group.paths) {
        if (!POSTS.test(path) && !inCollection(path)) continue;
        if (wanted && !wanted(path)) continue;
        yield readPage(path, site, files, {
          wordsAreTags: true,
          settle: (page) => settlePage(page, site),
        });
      }
    },
  };
};

function settlePage(page: SitePage, site: Site): void {
  const { told, mapped, path, name, fields } = page;
  if (/(?:^|\/)_drafts\//.test(path)) {
    told.status = 'draft';
    told.notes.add('draft', 'in _drafts');
  }
  if (told.dates.length === 0 && !/_posts\/|_drafts\//.test(path)) told.status ??= 'page';
  const pattern = mapped.permalink ?? patternOf(site);
  const address = expandPattern(pattern, {
    day: page.day(),
    slug: told.slug ?? name,
    name: told.slug ?? name,
    title: told.title,
    categories: readNames(fields['categories'] ?? fields['category'], true),
  });
  if (address !== undefined) told.old.unshift(address);
  else if (told.status === undefined) told.notes.add('old-address-unknown', pattern);
}

function patternOf({ settings }: Site): string {
  const permalink = settings['permalink'];
  return typeof permalink === 'string' ? permalink : 'date';
}
