import { parse } from 'csv-parse/sync';
import { posix } from 'node:path';
import { decodeBytes } from '../../article/decode-bytes.ts';
import type { ForeignArticle } from '../../article/foreign-article.ts';
import { Notes } from '../../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import type { SourceFiles } from '../../article/source-files.ts';
import { beginTold } from '../../article/told.ts';
import { parseFragment } from '../../body/parse-html.ts';
import { decodeEntities, oneLine } from '../../fields/words.ts';

type Row = Readonly<Record<string, string>>;

/** Opens an export of Substack: a table of posts and one file of HTML per post. */
export const openSubstack: OpenKind = (group, files): ForeignArchive => ({
  group,
  async *articles() {
    const rows = readTable(group.paths.find((path) => path.endsWith('posts.csv')) ?? '', files);
    const readers = group.paths.filter((path) =>
      /\.(?:opens|delivers)\.csv$|email_list/.test(path),
    );
    for (const path of group.paths) {
      if (/\.html$/i.test(path)) yield readPost(path, rows, readers, files);
    }
  },
});

function readTable(path: string, files: SourceFiles): ReadonlyMap<string, Row> {
  const bytes = files.read(path);
  if (!bytes) return new Map();
  const rows = parse(decodeBytes(bytes, new Notes()), {
    columns: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as Row[];
  return new Map(rows.map((row) => [row['post_id'] ?? '', row]));
}

function readPost(
  path: string,
  rows: ReadonlyMap<string, Row>,
  readers: readonly string[],
  files: SourceFiles,
): ForeignArticle {
  const notes = new Notes();
  const told = beginTold(path, notes);
  const name = posix.basename(path, '.html');
  const row = rows.get(name) ?? rows.get(name.split('.')[0] ?? '') ?? {};
  if (row['post_id'] !== undefined) notes.add('meta-from', 'posts.csv');
  const printed = row['title'] ?? '';
  told.title = oneLine(decodeEntities(printed));
  if (told.title !== printed) notes.add('entity-in-title-decoded');
  if (row['post_date'] !== undefined && row['post_date'] !== '')
    told.dates.push({ text: row['post_date'], from: 'field' });
  if (row['subtitle'] !== undefined && row['subtitle'] !== '')
    told.summary = oneLine(decodeEntities(row['subtitle']));
  if (row['is_published'] === 'false') {
    told.status = 'draft';
    notes.add('draft', 'is_published false');
  }
  if (row['audience'] !== undefined && row['audience'] !== 'everyone') {
    told.membersOnly = true;
  }
  const slug = name.replace(/^\d+\./, '');
  told.slug = slug;
  told.old.push(`/p/${slug}`);
  notes.add('author-not-in-export');
  const own = readers.filter((one) => posix.basename(one).startsWith(name));
  if (own.length > 0)
    notes.add(
      'never-copied',
      `lists of readers (${own.map((one) => posix.basename(one)).join(', ')})`,
    );
  return {
    told,
    body: {
      form: 'html',
      tree: parseFragment(decodeBytes(files.read(path) ?? new Uint8Array(), notes)),
    },
  };
}
