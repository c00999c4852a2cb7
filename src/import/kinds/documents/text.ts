import { readDateLine } from '../../../core/import/date-line.ts';
import { withoutPastedMarks } from '../../../core/text/marks/pasted.ts';
import { decodeBytes } from '../../article/decode-bytes.ts';
import type { ForeignArticle } from '../../article/foreign-article.ts';
import { Notes } from '../../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import { beginTold, type Told } from '../../article/told.ts';
import { dayInPath } from '../../fields/day-in-path.ts';
import { readHead } from './read-head.ts';

/** Opens plain texts, as papers and wires print them. */
export const openText: OpenKind = (group, files): ForeignArchive => ({
  group,
  async *articles() {
    for (const path of group.paths) {
      const notes = new Notes();
      const article = readText(
        decodeBytes(files.read(path) ?? new Uint8Array(), notes),
        beginTold(path, notes),
      );
      const day = dayInPath(path);
      if (day) article.told.dates.push(day);
      yield article;
    }
  },
});

/** Tells of a plain text: its head, and its paragraphs. */
export function readText(text: string, told: Told): ForeignArticle {
  const blocks = text
    .split(/\n[ \t]*\n\s*/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
  const rest = readHead(readLabelledDay(blocks, told), told);
  const paragraphs = rest.map((lines) => unquoted(lines, told).join('\n'));
  return { told, body: { form: 'plain', text: paragraphs.join('\n\n') } };
}

/** `date 2024-02-08 The river rose.`: the day is named before the lead on the same line. */
function readLabelledDay(blocks: string[][], told: Told): string[][] {
  const [[first = '', ...lines] = [], ...others] = blocks;
  const found = readDateLine(first);
  if (!found || 'message' in found || !found.labelled || found.rest === '') return blocks;
  told.dates.push({ text: found.date, from: 'field' });
  return [[found.rest, ...lines], ...others];
}

function unquoted(lines: string[], told: Told): readonly string[] {
  const words = withoutPastedMarks(lines);
  if (words) told.notes.add('quote-signs-stripped', `${lines.length} lines`);
  return words ?? lines;
}
