import type { Atom } from 'feedsmith';
import type { Author } from '../../article/told.ts';
import { defined } from './rss.ts';
import type { FeedEntry } from './tell-entry.ts';

/** The entries of an Atom feed. */
export function atomEntries(feed: Atom.Feed<string>): { entries: FeedEntry[]; home?: string } {
  const home =
    addressOf(feed.links) ??
    feed.entries?.map(({ links }) => addressOf(links)).find((one) => one !== undefined);
  const own = authorsOf(feed.authors);
  const entries = (feed.entries ?? []).map((entry, index): FeedEntry => {
    const authors = authorsOf(entry.authors);
    const { content } = entry;
    const words = content?.value;
    const isHtml = content?.type !== undefined && /html/.test(content.type);
    return {
      id: entry.id ?? String(index + 1),
      authors: authors.length > 0 ? authors : own,
      authorsFromFeed: authors.length === 0,
      tags: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
      ...defined({
        title: entry.title?.value,
        url: addressOf(entry.links),
        published: entry.published,
        updated: entry.updated,
        summary: entry.summary?.value,
        lang: feed.xml?.lang,
        elsewhere: content?.src,
        form: content?.type !== undefined && words !== undefined ? content.type : undefined,
        ...(isHtml ? { html: words } : { plain: words }),
      }),
    };
  });
  return { entries, ...defined({ home }) };
}

function addressOf(
  links: readonly { href?: string; rel?: string }[] | undefined,
): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function authorsOf(people: readonly { name?: string; uri?: string }[] | undefined): Author[] {
  return (people ?? []).flatMap(({ name, uri }) =>
    name === undefined
      ? []
      : [{ name, ...(uri?.startsWith('http') === true ? { link: uri } : {}) }],
  );
}
