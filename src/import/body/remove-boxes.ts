import type { Element, Root } from 'hast';
import boxes from '../../data/import-boxes.json' with { type: 'json' };
import type { Notes } from '../article/notes.ts';
import {
  attribute,
  findElement,
  lineOf,
  make,
  markersOf,
  replaceChild,
  textNode,
  visitElements,
} from './tree.ts';

const SILENT = new Set(
  'script style noscript template link meta head title svg form input button select textarea canvas map'.split(
    ' ',
  ),
);
const EMBEDS = new Set(['iframe', 'video', 'audio', 'embed', 'object']);
/** What names the address of media within their element. */
const INNER = /^(?:source|embed|iframe)$/;
/** Pages have these around the article; within stored text they hold words of its own. */
const AROUND: Readonly<Record<string, string>> = { nav: 'nav', footer: 'footer', dialog: 'dialog' };

interface Box {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * Removes what is around the words of an article: scripts, forms, tracking pixels, boxes for sharing
 * and subscribing. Embedded media become links.
 *
 * @param whole whether it is a page with navigation and comments, not a stored text
 */
export function removeBoxes(tree: Root, notes: Notes, whole = false): void {
  const known: readonly Box[] = whole ? [...boxes.anywhere, ...boxes.pages] : boxes.anywhere;
  visitElements(tree, (element, parent) => {
    if (SILENT.has(element.tagName)) {
      replaceChild(parent, element, []);
      return false;
    }
    if (EMBEDS.has(element.tagName)) {
      replaceChild(parent, element, embedLink(element, notes));
      return false;
    }
    if (isPixel(element)) {
      notes.add('tracking-pixel-removed');
      replaceChild(parent, element, []);
      return false;
    }
    const around = whole ? AROUND[element.tagName] : undefined;
    const box = around ?? boxOf(element, known);
    if (box === undefined) return true;
    notes.add(box === 'blogger-post-footer' ? 'footer-of-feed-removed' : 'box-removed', box);
    replaceChild(parent, element, []);
    return false;
  });
}

const BLOCKS = new Set('div section aside p ul ol form footer header nav center'.split(' '));

function boxOf(element: Element, known: readonly Box[]): string | undefined {
  if (!BLOCKS.has(element.tagName)) return undefined;
  const marks = new Set(markersOf(element).toLowerCase().split(/\s+/));
  return known.find(({ words }) => words.some((word) => marks.has(word)))?.name;
}

function isPixel(element: Element): boolean {
  if (element.tagName !== 'img') return false;
  const sizes = [attribute(element, 'width'), attribute(element, 'height')];
  return sizes.every((size) => size === '1' || size === '0');
}

function embedLink(element: Element, notes: Notes): Element[] {
  const inner = findElement(element, ({ tagName }) => INNER.test(tagName));
  const movie = findElement(
    element,
    (one) => one.tagName === 'param' && /^(?:movie|src)$/i.test(attribute(one, 'name') ?? ''),
  );
  const address =
    attribute(element, 'src') ??
    (inner && attribute(inner, 'src')) ??
    attribute(element, 'data') ??
    (movie && attribute(movie, 'value'));
  const full = address?.startsWith('//') ? `https:${address}` : address;
  if (full === undefined || !/^https?:/.test(full)) return [];
  notes.add('embed-to-link', full);
  return [linkParagraph(full)];
}

/** A paragraph that holds an address as a link. */
export function linkParagraph(address: string, words = address): Element {
  return make('p', {}, [make('a', { href: address }, [textNode(words)])]);
}

/** Turns the wrappers of WordPress around an address, and the bookmarks of Ghost, into links. */
export function linkEmbeds(tree: Root, notes: Notes): void {
  visitElements(tree, (element, parent) => {
    if (/\bkg-bookmark-card\b/.test(markersOf(element))) {
      replaceChild(parent, element, bookmarkLink(element, notes));
      return false;
    }
    if (!/\bwp-block-embed\b/.test(markersOf(element)) || element.tagName !== 'figure') return true;
    const address = /https?:\/\/\S+/.exec(lineOf(element))?.[0];
    if (address !== undefined) notes.add('embed-to-link', address);
    replaceChild(parent, element, address === undefined ? [] : [linkParagraph(address)]);
    return false;
  });
}

/** A card shows a page elsewhere with its title, its summary and a picture: here it is a link. */
function bookmarkLink(card: Element, notes: Notes): Element[] {
  const link = findElement(card, ({ tagName }) => tagName === 'a');
  const address = link && attribute(link, 'href');
  if (address === undefined) return [];
  const title = findElement(card, (one) => /\bkg-bookmark-title\b/.test(markersOf(one)));
  notes.add('card-converted', 'bookmark');
  return [linkParagraph(address, (title && lineOf(title)) || address)];
}
