import { posix } from 'node:path';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import { readNames } from '../../fields/read-tags.ts';
import { expandPattern } from '../patterns.ts';
import { readPage, type SitePage } from '../read-page.ts';
import { factsOf, readSite, type Site } from '../site.ts';

const TEXT = /\.(?:md|markdown|html?)$/i;
const POSTS = /^_(posts|drafts)\//;
const DEFAULT_PATTERN = ':year/:month/:day/:title/';

/** Opens a site of Hexo: posts and drafts below its source folder; all others are pages. */
export const openHexo: OpenKind = (group, files): ForeignArchive => {
  const site = readSite(group, files, ['_config.yml', '_config.yaml']);
  const { source_dir: source } = site.settings;
  const folder = `${posix.join(group.root, typeof source === 'string' ? source : 'source')}/`;
  return {
    group,
    ...factsOf(site),
    async *articles(wanted) {
      for (const path of group.paths) {
        const inner = path.startsWith(folder) ? path.slice(folder.length) : undefined;
        if (inner === undefined || !TEXT.test(inner) || (/^_/.test(inner) && !POSTS.test(inner)))
          continue;
        if (wanted && !wanted(path)) continue;
        yield readPage(path, site, files, { settle: (page) => settlePage(page, site, inner) });
      }
    },
  };
};

function settlePage(page: SitePage, site: Site, inner: string): void {
  const { told, mapped, name } = page;
  const type = POSTS.exec(inner)?.[1];
  if (type === undefined) {
    told.status = 'page';
    return;
  }
  if (type === 'drafts') {
    told.status = 'draft';
    told.notes.add('draft', 'in _drafts');
  }
  const { permalink } = site.settings;
  const pattern = typeof permalink === 'string' ? permalink : DEFAULT_PATTERN;
  const folders = posix.dirname(inner.replace(POSTS, ''));
  const address =
    mapped.permalink ??
    expandPattern(
      pattern.replace(':category', categoryOf(page, site)).replace(':post_title', ':slug'),
      {
        day: page.day(),
        slug: told.slug ?? name,
        name: pattern.includes(':title') && folders !== '.' ? `${folders}/${name}` : name,
        title: told.title,
      },
    );
  if (address !== undefined) told.old.unshift(address);
  else if (told.status === undefined) told.notes.add('old-address-unknown', pattern);
}

/** Categories are folders of an address, with the names that the settings give them. */
function categoryOf({ fields }: SitePage, { settings }: Site): string {
  const { default_category: usual, category_map: names } = settings;
  const listed = readNames(fields['categories'] ?? fields['category'], false);
  const map = new Map(Object.entries(typeof names === 'object' && names !== null ? names : {}));
  if (listed.length === 0) return typeof usual === 'string' ? usual : 'uncategorized';
  return listed
    .map((one) =>
      String(map.get(one) ?? one).replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-'),
    )
    .join('/');
}
