import { decodeBytes } from '../../article/decode-bytes.ts';
import type { ForeignArticle } from '../../article/foreign-article.ts';
import { Notes } from '../../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import { beginTold, type Told } from '../../article/told.ts';
import { breakLines } from '../../body/break-lines.ts';
import { parseFragment } from '../../body/parse-html.ts';
import { readDate } from '../../fields/read-date.ts';
import { readAuthors } from '../../fields/read-authors.ts';
import { decodeEntities, oneLine } from '../../fields/words.ts';

/** Opens exports of Movable Type and TypePad. */
export const openMovableType: OpenKind = (group, files): ForeignArchive => ({
  group,
  async *articles() {
    for (const path of group.paths) {
      const text = decodeBytes(files.read(path) ?? new Uint8Array(), new Notes());
      let number = 0;
      for (const entry of text.split(/^--------[ \t]*$/m)) {
        if (entry.trim() === '') continue;
        number += 1;
        yield readEntry(entry, beginTold(path, new Notes(), String(number)));
      }
    }
  },
});

const HEAD = /^([A-Z][A-Z ]{1,30}):[ \t]?(.*)$/;

function readEntry(entry: string, told: Told): ForeignArticle {
  const [head = '', ...sections] = entry.trim().split(/^-----[ \t]*$/m);
  const fields = new Map<string, string[]>();
  for (const line of head.split('\n')) {
    const [, name, value = ''] = HEAD.exec(line) ?? [];
    if (name !== undefined) fields.set(name, [...(fields.get(name) ?? []), value.trim()]);
  }
  const parts = new Map<string, string>();
  let comments = 0;
  for (const section of sections) {
    const [, name, value = ''] = /^\s*([A-Z][A-Z ]{1,30}):[ \t]*\n?([\s\S]*)$/.exec(section) ?? [];
    if (name === 'COMMENT' || name === 'PING') comments += 1;
    else if (name !== undefined) parts.set(name, value.trim());
  }
  if (comments > 0) told.notes.add('comments-dropped', String(comments));
  tell(fields, parts, told);
  return { told, body: { form: 'html', tree: parseFragment(bodyOf(fields, parts, told)) } };
}

function tell(
  fields: ReadonlyMap<string, readonly string[]>,
  parts: ReadonlyMap<string, string>,
  told: Told,
): void {
  const { notes } = told;
  const first = (name: string) => fields.get(name)?.[0] ?? '';
  told.title = oneLine(decodeEntities(first('TITLE')));
  told.authors.push(...readAuthors(first('AUTHOR')));
  for (const name of ['PRIMARY CATEGORY', 'CATEGORY']) told.tags.push(...(fields.get(name) ?? []));
  told.tags.push(
    ...[...first('TAGS').matchAll(/"([^"]+)"|([^,"]+)/g)].map(([, quoted, plain]) =>
      (quoted ?? plain ?? '').trim(),
    ),
  );
  const day = readDate(first('DATE'), 'month-first');
  if (day) {
    notes.add('date-order', 'the format is MM/DD/YYYY');
    told.dates.push({ text: `${day.day} ${day.time ?? ''}`, from: 'field' });
  }
  if (/^draft$/i.test(first('STATUS'))) {
    told.status = 'draft';
    notes.add('draft', 'STATUS Draft');
  } else if (/^future$/i.test(first('STATUS'))) told.status = 'scheduled';
  const summary = parts.get('EXCERPT') ?? '';
  if (summary !== '') told.summary = oneLine(decodeEntities(summary));
  if ((parts.get('KEYWORDS') ?? '') !== '') notes.add('keys-dropped', 'KEYWORDS');
  const name = first('BASENAME');
  if (name !== '') {
    told.slug = name.replaceAll('_', '-');
    notes.add('old-address-unknown', `BASENAME ${name} without the site’s pattern`);
  }
}

function bodyOf(
  fields: ReadonlyMap<string, readonly string[]>,
  parts: ReadonlyMap<string, string>,
  told: Told,
): string {
  const more = parts.get('EXTENDED BODY') ?? '';
  if (more !== '') told.notes.add('extended-body-joined');
  const text = [parts.get('BODY') ?? '', more].filter((part) => part !== '').join('\n\n');
  const convert = fields.get('CONVERT BREAKS')?.[0] ?? '0';
  if (convert === '0' || convert === '') return text;
  told.notes.add('paragraphs-from-blank-lines', 'CONVERT BREAKS');
  return breakLines(text);
}
