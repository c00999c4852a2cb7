import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { gfmPlugin, usesGfm } from './gfm-plugin.ts';
import { repairTyping } from './repair-typing.ts';
import { articleSchema } from './sanitize-schema.ts';
import { blankTemplateTags, type TemplateTag } from './template-tags.ts';
import { tidyTree } from './tidy-tree.ts';
import { prepareHtml, showUnknownTags, type LeftOut } from './unread-html.ts';

const commonMark = remark().freeze();
const commonMarkWithGfm = remark().use(gfmPlugin).freeze();
const toHtmlTree = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(preparing)
  .use(rehypeSanitize, articleSchema)
  .freeze();
const toHtmlTreeWithRawHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRaw)
  .use(preparing)
  .use(rehypeSanitize, articleSchema)
  .freeze();

/**
 * Turns an article's Markdown into a sanitised HTML tree in which every text node keeps its place in
 * the source. Nothing of the site is in it yet: anchors and classes are added later.
 *
 * @throws RangeError if the parser overflows its stack; the caller reports it
 */
export function parseMarkdown(markdown: string): Root {
  return readMarkdown(markdown).tree;
}

/** An article's tree, and what of its Markdown is not in it. */
export interface MarkdownReading {
  readonly tree: Root;
  /** HTML that no page prints. */
  readonly leftOut: readonly LeftOut[];
  /** Tags of template languages, which print nothing. */
  readonly tags: readonly TemplateTag[];
  /** The Markdown that was parsed: as long as the source, its tags blanked. */
  readonly markdown: string;
}

/**
 * Parses Markdown as {@link parseMarkdown} does, and says what is not in the tree.
 *
 * @throws RangeError if the parser overflows its stack; the caller reports it
 */
export function readMarkdown(source: string): MarkdownReading {
  const { markdown, tags } = blankTemplateTags(source);
  const parser = usesGfm(markdown) ? commonMarkWithGfm : commonMark;
  const file = new VFile(markdown);
  const tree = parser.parse(file) as MarkdownRoot;
  repairTyping(tree, markdown);
  showUnknownTags(tree, markdown);
  const transformer = hasRawHtml(tree) ? toHtmlTreeWithRawHtml : toHtmlTree;
  const html = tidyTree(transformer.runSync(tree, file) as Root);
  return { tree: html, leftOut: leftOutOf(file), tags, markdown };
}

const LEFT_OUT = 'leftOut';

/** A plugin: prepares HTML for sanitising, and keeps with the file what will be left out. */
function preparing() {
  return (tree: Root, file: VFile) => {
    file.data[LEFT_OUT] = prepareHtml(tree);
  };
}

function leftOutOf(file: VFile): readonly LeftOut[] {
  return (file.data[LEFT_OUT] as readonly LeftOut[] | undefined) ?? [];
}

/** Parsing HTML costs as much as parsing Markdown, so trees without any skip it. */
function hasRawHtml(node: { type: string; children?: { type: string }[] }): boolean {
  return node.type === 'html' || (node.children?.some(hasRawHtml) ?? false);
}
