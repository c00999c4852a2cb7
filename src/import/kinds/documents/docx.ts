import type { Element, Root } from 'hast';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { ForeignArticle } from '../../article/foreign-article.ts';
import { Notes } from '../../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import { beginTold, type ForeignPicture, type Told } from '../../article/told.ts';
import { parseFragment } from '../../body/parse-html.ts';
import { attribute, findAll, findElement, lineOf, make, markersOf } from '../../body/tree.ts';
import { readAuthors } from '../../fields/read-authors.ts';
import { refused } from '../../sites/read-page.ts';
import { readHead } from './read-head.ts';

/** Opens Word documents. */
export const openDocx: OpenKind = (group, files): ForeignArchive => ({
  group,
  async *articles() {
    for (const path of group.paths) {
      if (!/\.docx$/i.test(path)) continue;
      const told = beginTold(path, new Notes());
      try {
        yield await readDocument(files.read(path) ?? new Uint8Array(), told);
      } catch (error) {
        yield refused(told, error instanceof Error ? error.message : String(error));
      }
    }
  },
});

const STYLES = [
  "p[style-name='Title'] => p.verbatim-title:fresh",
  "p[style-name='Subtitle'] => p.verbatim-subtitle:fresh",
  "p[style-name='Author'] => p.verbatim-author:fresh",
  "p[style-name='Date'] => p.verbatim-date:fresh",
  "p[style-name='Image Caption'] => p.verbatim-caption:fresh",
  "p[style-name='Caption'] => p.verbatim-caption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
];

async function readDocument(bytes: Uint8Array, told: Told): Promise<ForeignArticle> {
  const pictures = new Map<string, NonNullable<ForeignPicture['data']>>();
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async (image) => {
        const src = `word/media (${pictures.size + 1})`;
        const ending = image.contentType
          .replace(/^image\//, '')
          .replace('jpeg', 'jpg')
          .replace('svg+xml', 'svg');
        pictures.set(src, { bytes: new Uint8Array(await image.readAsBuffer()), ending });
        return { src };
      }),
    },
  );
  await noteRevisions(bytes, told.notes);
  const soft = value.split('\u00ad').length - 1;
  if (soft > 0) told.notes.add('soft-hyphen-dropped', String(soft));
  if (pictures.size > 0) told.notes.add('picture-taken-out', String(pictures.size));
  const tree = parseFragment(value.replaceAll('\u00ad', ''));
  if (findElement(tree, ({ tagName }) => tagName === 'table')) told.notes.add('table-kept');
  readStyles(tree, told);
  joinCaptions(tree);
  readFirstParagraphs(tree, told);
  return {
    told,
    body: { form: 'html', tree },
    pictures: (_, src) => {
      const data = pictures.get(src);
      return data ? { data } : undefined;
    },
  };
}

/** Counts what an editor may want to know: tracked changes are accepted, comments dropped. */
async function noteRevisions(bytes: Uint8Array, notes: Notes): Promise<void> {
  const zip = await JSZip.loadAsync(bytes);
  const count = async (file: string, pattern: RegExp) =>
    ((await zip.file(file)?.async('string')) ?? '').match(pattern)?.length ?? 0;
  const inserted = await count('word/document.xml', /<w:ins[ >]/g);
  const deleted = await count('word/document.xml', /<w:del[ >]/g);
  if (inserted + deleted > 0)
    notes.add('tracked-changes', `${inserted} inserted, ${deleted} deleted`);
  const comments = await count('word/comments.xml', /<w:comment[ >]/g);
  if (comments > 0) notes.add('comments-dropped', String(comments));
}

const STYLED = {
  'verbatim-title': 'Title',
  'verbatim-subtitle': 'Subtitle',
  'verbatim-author': 'Author',
  'verbatim-date': 'Date',
} as const;

function readStyles(tree: Root, told: Told): void {
  const found: string[] = [];
  tree.children = tree.children.filter((child) => {
    if (child.type !== 'element') return true;
    const style = markersOf(child) as keyof typeof STYLED;
    if (!(style in STYLED)) return true;
    const words = lineOf(child);
    if (style === 'verbatim-title') told.title ??= words;
    else if (style === 'verbatim-subtitle') told.summary ??= words;
    else if (style === 'verbatim-author') told.authors.push(...readAuthors(words, told.notes));
    else told.dates.push({ text: words, from: 'field' });
    found.push(STYLED[style]);
    return false;
  });
  const first = tree.children.find((child) => child.type === 'element' && lineOf(child) !== '');
  if (told.title === undefined && first?.type === 'element' && /^h[12]$/.test(first.tagName)) {
    told.title = lineOf(first);
    found.push('heading 1');
    tree.children = tree.children.filter((child) => child !== first);
  }
  if (found.length > 0) told.notes.add('head-from-styles', found.join(', '));
}

function joinCaptions(tree: Root): void {
  tree.children = tree.children.flatMap((child, index) => {
    const isCaption = (node: Root['children'][number] | undefined): node is Element =>
      node?.type === 'element' && markersOf(node) === 'verbatim-caption';
    const next = tree.children[index + 1];
    const hasPicture =
      child.type === 'element' &&
      findElement(child, ({ tagName }) => tagName === 'img') !== undefined;
    if (hasPicture && isCaption(next)) {
      dropRepeatedAlt(child, lineOf(next));
      return [make('figure', {}, [child, make('figcaption', {}, next.children)])];
    }
    const before = tree.children[index - 1];
    const captioned =
      before?.type === 'element' &&
      findElement(before, ({ tagName }) => tagName === 'img') !== undefined;
    return isCaption(child) && captioned ? [] : [child];
  });
}

/** Byline, day and dateline may be plain paragraphs at the top. */
function readFirstParagraphs(tree: Root, told: Told): void {
  const paragraphs: Element[] = [];
  for (const child of tree.children) {
    if (
      child.type !== 'element' ||
      child.tagName !== 'p' ||
      lineOf(child) === '' ||
      paragraphs.length === 4
    )
      break;
    paragraphs.push(child);
  }
  const lines = paragraphs.map((paragraph) => [lineOf(paragraph)]);
  const left = readHead(lines, told, told.title !== undefined);
  const taken = paragraphs.slice(0, paragraphs.length - left.length);
  tree.children = tree.children.filter((child) => !taken.includes(child as Element));
  const [first] = paragraphs.slice(taken.length);
  const words = left[0]?.join('\n');
  if (first && words !== undefined && words !== lineOf(first))
    cutStart(first, lineOf(first).length - words.length);
}

/** Takes the first characters off the words of an element. */
export function cutStart(element: Element, length: number): void {
  let left = length;
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (left === 0) return;
      if (child.type === 'text') {
        const cut = Math.min(left, child.value.length);
        child.value = child.value.slice(cut);
        left -= cut;
      } else if (child.type === 'element') visit(child);
    }
  };
  visit(element);
}

/** Programs write the caption as description too, which says nothing to those who cannot see. */
function dropRepeatedAlt(holder: Element, caption: string): void {
  for (const image of findAll(holder, ({ tagName }) => tagName === 'img')) {
    if (attribute(image, 'alt') === caption) delete image.properties['alt'];
  }
}
