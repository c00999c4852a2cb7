import type { ForeignArchive, OpenKind, SourceGroup } from '../article/open-archive.ts';
import type { ForeignArticle } from '../article/foreign-article.ts';
import { Notes } from '../article/notes.ts';
import type { SourceFiles } from '../article/source-files.ts';
import { beginTold } from '../article/told.ts';
import { decodeBytes } from '../article/decode-bytes.ts';
import { authorsIn, mapKeys, textOf } from '../fields/map-keys.ts';

const FILE = /(?:^|\/)content\/(.*?)\/?contents(?:\+[a-z]{2})?\.lr$/;

/** Opens a site of Lektor: `contents.lr`, its fields separated by lines of `---`. */
export const openLektor: OpenKind = (group, files): ForeignArchive => ({
  group,
  async *articles(wanted) {
    for (const path of group.paths) {
      const inner = FILE.exec(path)?.[1];
      if (inner === undefined || inner === '' || (wanted && !wanted(path))) continue;
      yield readFile(path, inner, files, group);
    }
  },
});

function readFile(
  path: string,
  inner: string,
  files: SourceFiles,
  { fields: targets }: SourceGroup,
): ForeignArticle {
  const notes = new Notes();
  const told = beginTold(path, notes);
  notes.add('lektor');
  const fields = readFields(decodeBytes(files.read(path) ?? new Uint8Array(), notes));
  const { body = '', tags, ...rest } = fields;
  const mapped = mapKeys(rest, told, {
    kind: 'lektor',
    ...(targets === undefined ? {} : { fields: targets }),
  });
  told.tags.push(...(tags ?? '').split('\n'));
  told.authors.push(...mapped.authors.flatMap(authorsIn));
  told.slug ??= inner.split('/').at(-1) ?? inner;
  if (told.dates.length === 0) told.status ??= 'page';
  told.old.unshift(textOf(mapped.permalink) ?? `/${inner}/`);
  return { told, body: { form: 'markdown', text: body } };
}

/** A field is `name: value` on one line, or `name:` and its value below a blank line. */
function readFields(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const part of text.split(/^---\n/m)) {
    const [, name, value = ''] = /^\s*([\w-]{1,60}):[ \t]*([\s\S]*)$/.exec(part) ?? [];
    // A line of dashes within a text is written with one more.
    if (name !== undefined) fields[name] = value.replace(/^-(---+)$/gm, '$1').trim();
  }
  return fields;
}
