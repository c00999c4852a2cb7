import type { Element, Root } from 'hast';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type {
  BlockContent,
  DefinitionContent,
  PhrasingContent,
  Root as MarkdownRoot,
  RootContent,
} from 'mdast';
import remarkStringify from 'remark-stringify';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { unified } from 'unified';
import { findTemplateTags } from '../../core/markdown/source/template-tags.ts';
import { PICTURE } from './find-pictures.ts';
import { FOOTNOTE, type Footnote } from './read-footnotes.ts';

/** The address of a picture in a Markdown tree until its file is known: `picture:3`. */
export const PICTURE_SCHEME = 'picture:';

const keepTag: Handle = (state, element: Element) => [
  { type: 'html', value: `<${element.tagName}>` },
  ...(state.all(element) as PhrasingContent[]),
  { type: 'html', value: `</${element.tagName}>` },
];

const handlers: Record<string, Handle> = {
  [PICTURE]: (_, element: Element) => ({
    type: 'image',
    url: `${PICTURE_SCHEME}${String(element.properties['number'])}`,
    alt: '',
  }),
  [FOOTNOTE]: (_, element: Element) => {
    const label = String(element.properties['label']);
    return { type: 'footnoteReference', identifier: label, label };
  },
  sub: keepTag,
  sup: keepTag,
  q: (state, element: Element) => [
    { type: 'text', value: '“' },
    ...(state.all(element) as PhrasingContent[]),
    { type: 'text', value: '”' },
  ],
  // A task list’s box and similar are not words.
  input: () => undefined,
};

/** Turns a cleaned tree of HTML into one of Markdown. */
export function toMarkdownTree(tree: Root, footnotes: readonly Footnote[]): RootContent[] {
  const nodes = convert(tree);
  for (const { label, children } of footnotes) {
    nodes.push({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: convert({ type: 'root', children: [...children] }) as (BlockContent &
        DefinitionContent)[],
    });
  }
  return nodes;
}

function convert(tree: Root): RootContent[] {
  const root = toMdast(tree, { handlers, document: true, newlines: false }) as MarkdownRoot;
  return root.children;
}

const stringifier = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
  })
  .use(function () {
    this.data('toMarkdownExtensions', [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
      // Otherwise `<1@a>` would become a link.
      { unsafe: [{ character: '<', after: "[\\d.!#$%&'*+=^`{|}~-]", inConstruct: 'phrasing' }] },
    ]);
  })
  .freeze();

/** Writes nodes as Markdown in which no word looks like a tag of a template language. */
export function formatMarkdown(children: RootContent[]): string {
  const markdown = stringifier.stringify({ type: 'root', children }).trim();
  return protectTags(markdown);
}

/** With the first of several openings made harmless the next may open a tag; each round leaves fewer. */
const MOST_ROUNDS = 20;

/** Puts a backslash before what would be read as a tag of a template language. */
export function protectTags(markdown: string): string {
  let result = markdown;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = result;
    result = protectFound(before);
    if (result === before) break;
  }
  return result;
}

function protectFound(markdown: string): string {
  let result = '';
  let at = 0;
  for (const { start } of findTemplateTags(markdown)) {
    const first = start + (/^\s*/.exec(markdown.slice(start))?.[0].length ?? 0);
    if (first < at) continue;
    result += `${markdown.slice(at, first)}\\`;
    at = first;
  }
  return result + markdown.slice(at);
}
