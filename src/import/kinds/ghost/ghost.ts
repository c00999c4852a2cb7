import { Notes } from '../../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import type { SourceFiles } from '../../article/source-files.ts';
import { beginTold } from '../../article/told.ts';
import { refused } from '../../sites/read-page.ts';
import { type GhostTables, readPost } from './read-post.ts';
import { readRows, type Row } from './read-rows.ts';

/** Opens exports of Ghost. */
export const openGhost: OpenKind = (group, files): ForeignArchive => {
  const tablesOf = new Map<string, GhostTables | string>();
  let zone: string | undefined;
  return {
    group,
    get zone() {
      return zone ?? 'UTC';
    },
    async *articles() {
      for (const path of group.paths) {
        const tables = tablesOf.get(path) ?? (await readTables(path, files));
        tablesOf.set(path, tables);
        if (typeof tables === 'string') {
          yield refused(beginTold(path, new Notes()), tables);
          continue;
        }
        zone = tables.zone;
        let first = true;
        for await (const { row } of readRows(path, files, ['posts'])) {
          const told = beginTold(path, new Notes(), String(row['id'] ?? row['slug'] ?? ''));
          if (first) told.notes.add('never-copied', 'users’ e-mail addresses and password hashes');
          first = false;
          yield readPost(row, told, tables);
        }
      }
    },
  };
};

/** What is read of the rows of `posts_meta`; they hold much else for every post. */
const META = ['feature_image_alt', 'feature_image_caption', 'meta_description'];

/**
 * Reads what posts refer to and what may come after them.
 *
 * @returns why the file cannot be read, if it is not JSON
 */
async function readTables(path: string, files: SourceFiles): Promise<GhostTables | string> {
  const settings = new Map<string, string>();
  const meta = new Map<string, Row>();
  const users = new Map<string, string>();
  const tags = new Map<string, Row>();
  const authors = new Pairs('author_id');
  const tagged = new Pairs('tag_id');
  const add: Record<string, (row: Row) => void> = {
    settings: ({ key, value }) => {
      if (typeof value === 'string' && value !== '') settings.set(String(key), value);
    },
    posts_meta: (row) => meta.set(String(row['post_id']), pick(row, META)),
    users: (row) => users.set(String(row['id']), String(row['name'] ?? row['slug'] ?? '')),
    tags: (row) => tags.set(String(row['id']), pick(row, ['name', 'visibility'])),
    posts_authors: (row) => authors.add(row),
    posts_tags: (row) => tagged.add(row),
  };
  try {
    for await (const { table, row } of readRows(path, files, Object.keys(add))) add[table]?.(row);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const zone = settings.get('timezone') ?? settings.get('active_timezone');
  const locale = settings.get('locale') ?? settings.get('default_locale');
  return {
    meta,
    users,
    tags,
    authorsOf: authors.inOrder(),
    tagsOf: tagged.inOrder(),
    ...(zone === undefined ? {} : { zone }),
    ...(locale === undefined ? {} : { locale }),
  };
}

function pick(row: Row, keys: readonly string[]): Row {
  const entries = keys.filter((key) => row[key] != null).map((key) => [key, row[key]] as const);
  return Object.fromEntries(entries);
}

/** A table of pairs: the keys of each post, in their order. */
class Pairs {
  readonly #key: string;
  readonly #byPost = new Map<string, { order: number; key: string }[]>();

  constructor(key: string) {
    this.#key = key;
  }

  add(row: Row): void {
    const post = String(row['post_id']);
    const keys = this.#byPost.get(post) ?? [];
    keys.push({ order: Number(row['sort_order'] ?? 0), key: String(row[this.#key]) });
    this.#byPost.set(post, keys);
  }

  inOrder(): ReadonlyMap<string, readonly string[]> {
    const sorted = (keys: readonly { order: number; key: string }[]) =>
      [...keys].sort((a, b) => a.order - b.order).map(({ key }) => key);
    return new Map([...this.#byPost].map(([post, keys]) => [post, sorted(keys)]));
  }
}
