import type { Root } from 'hast';
import { decodeBytes } from '../../article/decode-bytes.ts';
import type { ForeignArticle } from '../../article/foreign-article.ts';
import { Notes } from '../../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import { beginTold, type Told } from '../../article/told.ts';
import {
  attribute,
  findElement,
  lineOf,
  markersOf,
  replaceChild,
  visitElements,
} from '../../body/tree.ts';
import { parsePage } from '../../body/parse-html.ts';

/** Opens the posts of an export of Medium: one page per story, in the form of h-entry. */
export const openMedium: OpenKind = (group, files): ForeignArchive => ({
  group,
  async *articles() {
    for (const path of group.paths) {
      if (!/\.html?$/i.test(path)) continue;
      const notes = new Notes();
      yield readStory(
        parsePage(decodeBytes(files.read(path) ?? new Uint8Array(), notes)),
        beginTold(path, notes),
      );
    }
  },
});

function readStory(page: Root, told: Told): ForeignArticle {
  const { notes, source } = told;
  const classed = (name: string) =>
    findElement(page, (element) => markersOf(element).split(' ').includes(name));
  const title = classed('p-name');
  if (title) told.title = lineOf(title);
  const subtitle = classed('p-summary');
  const summary = subtitle ? lineOf(subtitle) : '';
  if (summary !== '') told.summary = summary;
  const published = classed('dt-published');
  const day = published && attribute(published, 'dateTime');
  if (day !== undefined) told.dates.push({ text: day, from: 'field' });
  const author = classed('p-author');
  if (author) told.authors.push({ name: lineOf(author) });
  if (/(?:^|\/)draft_/.test(source)) {
    told.status = 'draft';
    notes.add('draft', 'file name begins with draft_');
  }
  const link =
    classed('p-canonical') ??
    findElement(
      page,
      (element) => element.tagName === 'a' && lineOf(element).startsWith('View original'),
    );
  const address = link && attribute(link, 'href');
  if (address !== undefined) told.old.push(address);
  const name = /([^/]*?)(?:-[0-9a-f]{10,14})?\.html?$/.exec(source)?.[1] ?? '';
  told.slug = name.replace(/^draft_|^\d{4}-\d{2}-\d{2}_/, '');
  notes.add('footer-of-export-dropped');
  const body = classed('e-content');
  if (body) dropRepeated(body, told);
  return { told, body: { form: 'html', tree: { type: 'root', children: body?.children ?? [] } } };
}

/** The text begins with its own title, and often its subtitle. */
function dropRepeated(
  body: Parameters<typeof visitElements>[0],
  { title, summary, notes }: Told,
): void {
  visitElements(body, (element, parent) => {
    const marks = markersOf(element).split(' ');
    if (marks.includes('section-divider')) replaceChild(parent, element, []);
    if (marks.includes('graf--title') && lineOf(element) === title) {
      notes.add('title-repeated-in-body', title);
      replaceChild(parent, element, []);
    }
    if (marks.includes('graf--subtitle') && lineOf(element) === summary) {
      notes.add('subtitle-repeated-in-body', summary);
      replaceChild(parent, element, []);
    }
    // Medium calls every block quote of its second form a pull quote, repeated or not.
    if (marks.includes('graf--pullquote')) element.properties['className'] = [];
  });
}
