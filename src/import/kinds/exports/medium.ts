import type { Element, Root } from 'hast';
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

/** What an export of Medium holds besides posts: what its user read, and who the user is. */
const OF_THE_USER =
  /(?:^|\/)(?:README\.html|(?:blocks|bookmarks|claps|highlights|interests|ips|lists|membership|partner-program|profile|pubs-following|sessions|social-accounts|topics-following|twitter|users-following)\/)/;

/** Opens the posts of an export of Medium: one page per story, in the form of h-entry. */
export const openMedium: OpenKind = (group, files): ForeignArchive => ({
  group,
  async *articles() {
    for (const path of group.paths) {
      if (!/\.html?$/i.test(path) || OF_THE_USER.test(path)) continue;
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
  const quotes = body ? dropRepeated(body, told) : [];
  return {
    told,
    body: { form: 'html', tree: { type: 'root', children: body?.children ?? [] } },
    ...(quotes.length === 0
      ? {}
      : { kept: { quotes: quotes.map((match) => ({ match, quote: true, speaker: null })) } }),
  };
}

/**
 * Drops the title and subtitle with which the text begins, and the marks around whole block quotes.
 *
 * @returns the words that stood in such marks: they are quotes of a speaker who is not named
 */
function dropRepeated(body: Element, { title, summary, notes }: Told): string[] {
  const quotes: string[] = [];
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
    // The block says that it is a quote; marks around the whole of it say it twice.
    if (marks.includes('graf--pullquote')) {
      element.properties['className'] = [];
      quotes.push(...stripMarks(element));
    }
  });
  return quotes;
}

const WHOLE = /^\s*[“"]([^“”"]{1,2000})[”"]\s*$/u;

function stripMarks(element: Element): string[] {
  const [only, ...more] = element.children;
  const words =
    only?.type === 'text' && more.length === 0 ? WHOLE.exec(only.value)?.[1] : undefined;
  if (words === undefined) return [];
  element.children = [{ type: 'text', value: words }];
  return [words];
}
