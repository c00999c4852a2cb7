import { parseFeed } from 'feedsmith';
import { parseFragment } from '../../body/parse-html.ts';
import { decodeBytes } from '../../article/decode-bytes.ts';
import type { ForeignArticle, ForeignBody } from '../../article/foreign-article.ts';
import { Notes } from '../../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import type { SourceFiles } from '../../article/source-files.ts';
import { beginTold } from '../../article/told.ts';
import { refused } from '../../sites/read-page.ts';
import { atomEntries } from './atom.ts';
import { jsonEntries } from './json-feed.ts';
import { rssEntries } from './rss.ts';
import { tellEntry, type FeedEntry } from './tell-entry.ts';

/** Opens feeds that hold the whole text: RSS, Atom, JSON Feed. */
export const openFeeds: OpenKind = (group, files): ForeignArchive => {
  let url: string | undefined;
  return {
    group,
    get url() {
      return url ?? 'https://feed.invalid';
    },
    async *articles() {
      for (const path of group.paths) {
        const feed = readFeed(path, files);
        if ('told' in feed) {
          yield feed;
          continue;
        }
        url ??= feed.home;
        for (const entry of feed.entries) yield tellEntry(entry, path, feed.home);
      }
    },
  };
};

interface ReadFeed {
  readonly entries: readonly FeedEntry[];
  readonly home?: string;
}

function readFeed(path: string, files: SourceFiles): ReadFeed | ForeignArticle {
  const notes = new Notes();
  try {
    const read = parseFeed(decodeBytes(files.read(path) ?? new Uint8Array(), notes));
    if (read.format === 'rss') return rssEntries(read.feed);
    if (read.format === 'atom') return atomEntries(read.feed);
    if (read.format === 'json') return jsonEntries(read.feed);
    return refused(beginTold(path, notes), 'RDF');
  } catch (error) {
    return refused(beginTold(path, notes), error instanceof Error ? error.message : String(error));
  }
}

/** HTML of a feed as a body. */
export const htmlBody = (html: string): ForeignBody => ({
  form: 'html',
  tree: parseFragment(html),
});
