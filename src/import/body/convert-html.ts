import type { Element, Root } from 'hast';
import type { RootContent } from 'mdast';
import type { Notes } from '../article/notes.ts';
import type { ForeignPicture } from '../article/told.ts';
import { findPictures, PICTURE, type PictureLookup } from './find-pictures.ts';
import { readFootnotes } from './read-footnotes.ts';
import { readQuotes } from './read-quotes.ts';
import { linkEmbeds, removeBoxes } from './remove-boxes.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { toMarkdownTree } from './to-markdown.ts';
import {
  attribute,
  findElement,
  lineOf,
  make,
  replaceChild,
  visitElements,
  wordsOf,
} from './tree.ts';
import { boxUnknownElements } from '../tags/unknown-elements.ts';

export interface HtmlOptions {
  readonly notes: Notes;
  /** Whether the tree is a page with navigation around the article. */
  readonly whole?: boolean;
  readonly pictures?: PictureLookup;
  /** Number of the first picture: several pieces of one article share their numbers. */
  readonly firstPicture?: number;
}

/** A text as Markdown, with the pictures that it shows as `picture:N`. */
export interface ConvertedBody {
  readonly nodes: RootContent[];
  readonly pictures: readonly ForeignPicture[];
}

/**
 * Turns the HTML of a body into Markdown. The words stay as they are, in the same paragraphs, apart
 * from what the notes say was removed.
 */
export function convertHtml(tree: Root, options: HtmlOptions): ConvertedBody {
  const { notes, whole = false, firstPicture = 0 } = options;
  dropComments(tree);
  boxUnknownElements(tree);
  linkEmbeds(tree, notes);
  removeBoxes(tree, notes, whole);
  const footnotes = readFootnotes(tree);
  readQuotes(tree, notes);
  const pictures = findPictures(tree, notes, options.pictures);
  tidyInline(tree);
  splitParagraphs(tree, notes);
  liftPictures(tree);
  renumber(tree, firstPicture);
  return { nodes: toMarkdownTree(tree, footnotes), pictures };
}

function dropComments(tree: Root): void {
  const drop = (parent: { children: { type: string; children?: unknown[] }[] }) => {
    parent.children = parent.children.filter(
      ({ type }) => type !== 'comment' && type !== 'doctype',
    );
    for (const child of parent.children) if (child.children) drop(child as never);
  };
  drop(tree as never);
}

const EMPHASIS = /^(?:em|i|strong|b|del|s)$/;
const PHRASES = /^(?:a|em|i|strong|b|u|s|del|span|font|small|code|mark)$/;

/** Anchors and links without a target are only words; emphasis of nothing is nothing. */
function tidyInline(parent: Root | Element): void {
  for (const child of [...parent.children]) {
    if (child.type !== 'element') continue;
    tidyInline(child);
    const href = child.tagName === 'a' ? (attribute(child, 'href')?.trim() ?? '') : undefined;
    const leadsNowhere = href !== undefined && (/^#?$/.test(href) || /^javascript:/i.test(href));
    const isEmpty =
      PHRASES.test(child.tagName) &&
      wordsOf(child).trim() === '' &&
      findElement(child, ({ tagName }) => !PHRASES.test(tagName)) === undefined;
    if (leadsNowhere || isEmpty) replaceChild(parent, child, child.children);
    else if (EMPHASIS.test(child.tagName)) moveSpaceOut(parent, child);
  }
}

/** Markdown could write emphasis that begins or ends with a space only with entities for letters. */
function moveSpaceOut(parent: Root | Element, emphasis: Element): void {
  const take = (at: 0 | -1, space: RegExp): Element['children'] => {
    const text = emphasis.children.at(at);
    const value = text?.type === 'text' ? (space.exec(text.value)?.[0] ?? '') : '';
    if (text?.type !== 'text' || value === '') return [];
    text.value = text.value.replace(space, '');
    return [{ type: 'text', value }];
  };
  const before = take(0, /^\s+/u);
  const after = take(-1, /\s+$/u);
  if (before.length + after.length > 0)
    replaceChild(parent, emphasis, [...before, emphasis, ...after]);
}

/**
 * A picture becomes a paragraph of its own, since only there its caption is printed: before the words
 * beside it if it comes first.
 */
function liftPictures(tree: Root): void {
  tree.children = tree.children.map((child) =>
    child.type === 'element' && child.tagName === PICTURE ? make('p', {}, [child]) : child,
  );
  visitElements(tree, (element, parent) => {
    if (element.tagName !== 'p' || parent.type !== 'root') return;
    const marks = element.children.filter(
      (child) => child.type === 'element' && child.tagName === PICTURE,
    );
    if (marks.length === 0) return;
    const [first] = element.children;
    const words = element.children.filter((child) => !marks.includes(child));
    mergeText(words);
    const rest = words.some((word) => lineOf(word) !== '')
      ? [make('p', element.properties, words)]
      : [];
    const own = marks.map((mark) => make('p', {}, [mark]));
    replaceChild(
      parent,
      element,
      first !== undefined && marks.includes(first) ? [...own, ...rest] : [...rest, ...own],
    );
  });
}

/** A picture within a word must leave no gap. */
function mergeText(nodes: Element['children']): void {
  for (let at = nodes.length - 1; at > 0; at--) {
    const [before, after] = [nodes[at - 1], nodes[at]];
    if (before?.type !== 'text' || after?.type !== 'text') continue;
    nodes.splice(at - 1, 2, { type: 'text', value: before.value + after.value });
  }
}

function renumber(tree: Root, first: number): void {
  if (first === 0) return;
  visitElements(tree, (element) => {
    if (element.tagName === PICTURE) {
      element.properties['number'] = Number(element.properties['number']) + first;
    }
  });
}
