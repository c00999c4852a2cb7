import { decodeBytes } from '../../article/decode-bytes.ts';
import type { ForeignArticle } from '../../article/foreign-article.ts';
import { Notes } from '../../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import type { SourceFiles } from '../../article/source-files.ts';
import { beginTold } from '../../article/told.ts';
import { asRecord } from '../../sites/site.ts';
import { refused } from '../../sites/read-page.ts';
import { readPost, type GhostTables } from './read-post.ts';

/** Opens exports of Ghost. */
export const openGhost: OpenKind = (group, files): ForeignArchive => {
  let zone: string | undefined;
  return {
    group,
    get zone() {
      return zone ?? 'UTC';
    },
    async *articles() {
      for (const path of group.paths) {
        const tables = readTables(path, files);
        if (typeof tables === 'string') {
          yield refused(beginTold(path, new Notes()), tables);
          continue;
        }
        zone = tables.zone;
        yield* readPosts(path, tables);
      }
    },
  };
};

function* readPosts(path: string, tables: GhostTables): Generator<ForeignArticle> {
  let first = true;
  for (const post of tables.posts) {
    const told = beginTold(path, new Notes(), String(post['id'] ?? post['slug'] ?? ''));
    if (first) told.notes.add('never-copied', 'users’ e-mail addresses and password hashes');
    first = false;
    yield readPost(post, told, tables);
  }
}

type Row = Record<string, unknown>;

function readTables(path: string, files: SourceFiles): GhostTables | string {
  let data: Row;
  try {
    const root = asRecord(
      JSON.parse(decodeBytes(files.read(path) ?? new Uint8Array(), new Notes())),
    );
    const [first] = Array.isArray(root['db']) ? (root['db'] as unknown[]) : [root];
    data = asRecord(asRecord(first)['data'] ?? first);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const rows = (name: string): Row[] =>
    Array.isArray(data[name]) ? (data[name] as unknown[]).map(asRecord) : [];
  const settings = new Map(rows('settings').map((row) => [String(row['key']), row['value']]));
  const text = (key: string) => {
    const value = settings.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const zone = text('timezone') ?? text('active_timezone');
  const locale = text('locale') ?? text('default_locale');
  return {
    posts: rows('posts'),
    meta: new Map(rows('posts_meta').map((row) => [String(row['post_id']), row])),
    users: new Map(
      rows('users').map((row) => [String(row['id']), String(row['name'] ?? row['slug'] ?? '')]),
    ),
    tags: new Map(rows('tags').map((row) => [String(row['id']), row])),
    authorsOf: joined(rows('posts_authors'), 'author_id'),
    tagsOf: joined(rows('posts_tags'), 'tag_id'),
    ...(zone === undefined ? {} : { zone }),
    ...(locale === undefined ? {} : { locale }),
  };
}

/** The keys of a table of pairs, by post, in their order. */
function joined(rows: readonly Row[], key: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of [...rows].sort(
    (a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0),
  )) {
    const post = String(row['post_id']);
    found.set(post, [...(found.get(post) ?? []), String(row[key])]);
  }
  return found;
}
