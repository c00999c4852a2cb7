import type { Element, Root } from 'hast';
import type { Html, Nodes, Parent, Root as MarkdownRoot, Text } from 'mdast';
import { wrapLooseText } from './tidy-tree.ts';
import htmlElements from '../../../data/html-elements.json' with { type: 'json' };
import { say } from '../../../wording/say.ts';

/** HTML of an article that no page prints, though a reader would have read or seen it. */
export interface LeftOut {
  /** 1-based, of the Markdown. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

const ELEMENTS = new Set(htmlElements.elements.split(' '));
/** A tag whose attributes have no values; comments and declarations do not count. */
const BARE_TAG = /<([a-z][a-z0-9-]{0,60})((?:\s+[\p{L}\p{N}_.,’'-]{1,60}){0,20})\s*\/?>/giu;
const CLOSING_TAG = /<\/([a-z][a-z0-9-]{0,60})\s*>/gi;

/**
 * Turns tags that no element of HTML has, and that nothing closes, into the text that their writer
 * meant: `The minister <ex-banker> said no.` In place.
 */
export function showUnknownTags(tree: MarkdownRoot, markdown: string): void {
  const closed = new Set(
    [...markdown.matchAll(CLOSING_TAG)].map(([, name = '']) => name.toLowerCase()),
  );
  showIn(tree, (name) => !ELEMENTS.has(name.toLowerCase()) && !closed.has(name.toLowerCase()));
}

function showIn(parent: Parent, isWords: (name: string) => boolean): void {
  parent.children.forEach((child: Nodes, index) => {
    if (child.type === 'html') parent.children[index] = shown(child, isWords);
    else if ('children' in child) showIn(child, isWords);
  });
}

function shown(html: Html, isWords: (name: string) => boolean): Html | Text {
  const { value, position } = html;
  const tags = [...value.matchAll(BARE_TAG)].filter(([, name = '']) => isWords(name));
  const [only] = tags;
  if (!only) return html;
  if (only[0] === value) return { type: 'text', value, ...(position ? { position } : {}) };
  const escaped = value.replace(BARE_TAG, (tag, name: string) =>
    isWords(name) ? `&lt;${tag.slice(1)}` : tag,
  );
  return { ...html, value: escaped };
}

/** Elements that show something that is not in the text, or that link elsewhere. */
const EMBEDDED = new Set(
  'iframe object embed video audio svg math canvas noscript applet frame input select textarea'.split(
    ' ',
  ),
);
/** Blocks that sanitising unwraps: their words must not run into those beside them. */
const BLOCKS = new Set(
  'details summary article aside header footer main nav address center fieldset legend form dialog hgroup search'.split(
    ' ',
  ),
);
const LONGEST_SHOWN = 60;
const SCHEME = /^\s*([a-z][a-z0-9+.-]{0,20}):/i;

/**
 * Makes a tree of HTML ready for sanitising, in place: blocks that are not allowed are replaced by
 * their contents, and schemes of addresses are written in lower case.
 *
 * @returns what sanitising will take away that a reader would have read or seen
 */
export function prepareHtml(tree: Root): LeftOut[] {
  const found: LeftOut[] = [];
  const visit = (parent: Root | Element) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const href = child.properties['href'];
      if (typeof href === 'string') {
        child.properties['href'] = href.replace(SCHEME, (scheme) => scheme.trim().toLowerCase());
      }
      if (EMBEDDED.has(child.tagName)) found.push(leftOut(child));
      else visit(child);
      if (child.tagName === 'details') found.push(opened(child));
    }
    parent.children = parent.children.flatMap((child) =>
      child.type === 'element' && BLOCKS.has(child.tagName)
        ? wrapLooseText(child.children)
        : [child],
    ) as typeof parent.children;
  };
  visit(tree);
  return found;
}

function leftOut(element: Element): LeftOut {
  const { tagName, properties } = element;
  const address = properties['src'] ?? properties['data'];
  const words = wordsIn(element) || (typeof address === 'string' ? shorten(address) : '');
  return {
    line: lineOf(element),
    message: words
      ? say('markdown.element-left-out-words', { element: `<${tagName}>`, words })
      : say('markdown.element-left-out', { element: `<${tagName}>` }),
    hint: say('markdown.left-out-fix'),
  };
}

function opened(element: Element): LeftOut {
  const words = wordsIn(element);
  return {
    line: lineOf(element),
    message: words
      ? say('markdown.details-open-words', { element: '<details>', words })
      : say('markdown.details-open', { element: '<details>' }),
    hint: say('markdown.details-open-fix'),
  };
}

const lineOf = ({ position }: Element): number => position?.start.line ?? 1;

function wordsIn(element: Element): string {
  const pieces: string[] = [];
  const collect = (node: Element) => {
    for (const child of node.children) {
      if (child.type === 'text') pieces.push(child.value);
      else if (child.type === 'element') collect(child);
    }
  };
  collect(element);
  const words = pieces.join(' ').replace(/\s+/g, ' ').trim();
  return words === '' ? '' : say('markdown.in-marks', { words: shorten(words) });
}

function shorten(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN).trimEnd()}…`;
}
