import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { gfmPlugin, usesGfm } from './gfm-plugin.ts';
import { repairTyping } from './repair-typing.ts';
import { articleSchema } from './sanitize-schema.ts';
import { tidyTree } from './tidy-tree.ts';

const commonMark = unified().use(remarkParse).freeze();
const commonMarkWithGfm = unified().use(remarkParse).use(gfmPlugin).freeze();
const toHtmlTree = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeSanitize, articleSchema)
  .freeze();
const toHtmlTreeWithRawHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRaw)
  .use(rehypeSanitize, articleSchema)
  .freeze();

/**
 * Turns an article's Markdown into a sanitised HTML tree in which every text node keeps its place in
 * the source. Nothing of the site stands in it yet: anchors and classes are added later.
 *
 * @throws RangeError where the parser overflows its stack; the caller reports it
 */
export function parseMarkdown(markdown: string): Root {
  const parser = usesGfm(markdown) ? commonMarkWithGfm : commonMark;
  const file = new VFile(markdown);
  const tree = parser.parse(file) as MarkdownRoot;
  repairTyping(tree, markdown);
  const transformer = hasRawHtml(tree) ? toHtmlTreeWithRawHtml : toHtmlTree;
  return tidyTree(transformer.runSync(tree, file) as Root);
}

/** Parsing HTML costs as much as parsing Markdown, so trees without any skip it. */
function hasRawHtml(node: { type: string; children?: { type: string }[] }): boolean {
  return node.type === 'html' || (node.children?.some(hasRawHtml) ?? false);
}
