import type { ForeignArchive, OpenKind } from '../article/open-archive.ts';
import { readDate } from '../fields/read-date.ts';
import { readPage, type SitePage } from './read-page.ts';
import { factsOf, readSite } from './site.ts';

/** A day within an address, whatever section it is in. */
const DATED = /(?<=^|\/)\d{4}\/\d{1,2}\/\d{1,2}(?=\/)/;

/** Opens a site of Zola: all pages below `content`. */
export const openZola: OpenKind = (group, files): ForeignArchive => {
  const site = readSite(group, files, ['config.toml', 'zola.toml']);
  const folder = `${group.root === '' ? '' : `${group.root}/`}content/`;
  return {
    group,
    ...factsOf(site),
    async *articles(wanted) {
      for (const path of group.paths) {
        if (
          !path.startsWith(folder) ||
          !/\.md$/i.test(path) ||
          /\/_index(?:\.[a-z]+)?\.md$/.test(path)
        )
          continue;
        if (wanted && !wanted(path)) continue;
        yield readPage(path, site, files, {
          settle: (page) => settlePage(page, path.slice(folder.length)),
        });
      }
    },
  };
};

function settlePage(page: SitePage, inner: string): void {
  const { told, mapped, name } = page;
  const { permalink } = mapped;
  if (permalink !== undefined) {
    const dated = DATED.exec(permalink)?.[0];
    if (dated !== undefined && readDate(dated)) told.dates.push({ text: dated, from: 'path' });
    const last = permalink
      .split('/')
      .filter((part) => part !== '')
      .at(-1);
    if (last !== undefined) told.slug = last.replace(/\.html?$/, '');
  }
  if (told.dates.length === 0 && told.status === undefined) told.status = 'page';
  const sections = inner.split('/').slice(0, /\/index\.md$/.test(inner) ? -2 : -1);
  const address = permalink ?? [...sections, told.slug ?? name].join('/');
  told.old.unshift(/\.html?$/.test(address) ? address : `${address.replace(/\/$/, '')}/`);
}
