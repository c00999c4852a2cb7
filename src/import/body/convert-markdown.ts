import type { Root } from 'hast';
import type { Nodes, Root as MarkdownRoot, RootContent } from 'mdast';
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { gfmPlugin } from '../../core/markdown/source/gfm-plugin.ts';
import { repairTyping } from '../../core/markdown/source/repair-typing.ts';
import { showUnknownTags } from '../../core/markdown/source/unread-html.ts';
import type { Notes } from '../article/notes.ts';
import type { ForeignPicture } from '../article/told.ts';
import { convertHtml } from './convert-html.ts';
import { readKramdownHtml } from './kramdown-html.ts';

/** A piece of a body: Markdown as it was, or nodes to be written. */
export type BodyPiece = { readonly source: string } | { readonly nodes: RootContent[] };

export interface MarkdownBody {
  readonly pieces: readonly BodyPiece[];
  readonly pictures: readonly ForeignPicture[];
}

const parser = remark().use(gfmPlugin).freeze();
const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRaw)
  .freeze();
const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<\/?([a-z][\w-]{0,40})/gi;
const PHRASE_TAG =
  /^(?:a|abbr|b|br|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|time)$/i;
/** Tags that the site reads as they are. */
const KEPT_TAG = /^(?:sub|sup|br|abbr|mark|cite|kbd)$/i;

/**
 * Reads a body in Markdown. Blocks that hold neither pictures nor HTML stay as they were written; the
 * others, and all of a text with blocks of HTML, are written anew.
 *
 * @param written without the tags of template languages
 */
export function convertMarkdown(written: string, notes: Notes): MarkdownBody {
  const markdown = readKramdownHtml(written, notes);
  const first = parser.parse(markdown) as MarkdownRoot;
  const text = withoutComments(markdown, first);
  const tree = text === markdown ? first : (parser.parse(text) as MarkdownRoot);
  // As the page will read it, so that words in angle brackets stay words.
  repairTyping(tree, text);
  showUnknownTags(tree, text);
  if (tree.children.some(isBlockHtml)) {
    const { nodes, pictures } = convertHtml(asHtml(tree), { notes });
    return { pieces: [{ nodes }], pictures };
  }
  const definitions = tree.children.filter(({ type }) => type === 'definition');
  const pieces: BodyPiece[] = [];
  const pictures: ForeignPicture[] = [];
  for (const block of tree.children) {
    if (!needsWriting(block)) {
      pieces.push({ source: sourceOf(block, text) });
      continue;
    }
    const alone: MarkdownRoot = { type: 'root', children: [block, ...definitions] };
    const converted = convertHtml(asHtml(alone), { notes, firstPicture: pictures.length });
    pictures.push(...converted.pictures);
    pieces.push({ nodes: converted.nodes });
  }
  return { pieces, pictures };
}

function asHtml(tree: MarkdownRoot): Root {
  return toHtml.runSync(structuredClone(tree)) as Root;
}

/** Tags of phrases may begin a line; all other HTML needs the whole text. */
function isBlockHtml(node: RootContent): boolean {
  return node.type === 'html' && !hasOnly(PHRASE_TAG, node.value);
}

/** Whether all tags of a piece of HTML are of some names; it may hold many lines. */
function hasOnly(names: RegExp, html: string): boolean {
  return [...html.matchAll(TAG)].every(([, name = '']) => names.test(name));
}

function needsWriting(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  if (node.type === 'html') return !hasOnly(KEPT_TAG, node.value);
  // Footnotes of a block that is written anew would lose their definitions.
  return 'children' in node && node.children.some(needsWriting);
}

/** With the white space before it on its line, which what is nested in it counts on. */
function sourceOf({ position }: RootContent, text: string): string {
  const start = position?.start.offset ?? 0;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const from = text.slice(line, start).trim() === '' ? line : start;
  return text.slice(from, position?.end.offset ?? 0);
}

/** Comments are taken out where Markdown reads HTML; in code they are words. */
function withoutComments(markdown: string, tree: MarkdownRoot): string {
  if (!markdown.includes('<!--')) return markdown;
  const html: { start: number; end: number }[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'html') {
      html.push({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  let result = '';
  let at = 0;
  for (const { start, end } of html) {
    result += markdown.slice(at, start) + markdown.slice(start, end).replace(COMMENT, '');
    at = end;
  }
  return result + markdown.slice(at);
}
