import type { Element, Root } from 'hast';
import type { ForeignPicture } from '../article/told.ts';
import type { Notes } from '../article/notes.ts';
import {
  attribute,
  findAll,
  findElement,
  lineOf,
  make,
  markersOf,
  type Parent,
  replaceChild,
  visitElements,
} from './tree.ts';

/** The element that stands for a picture until its file is known; `number` is its index. */
export const PICTURE = 'verbatim-picture';

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)/i;
const CAPTION = /\b(?:wp-caption-text|gallery-caption|image-caption|caption-text|caption)\b/;

/** More about a picture than its element says, such as an attachment of WordPress. */
export type PictureLookup = (element: Element, src: string) => Partial<ForeignPicture> | undefined;

/**
 * Takes the pictures of a text out of its tree, with captions, and leaves a mark where each was.
 *
 * @returns the pictures, in order
 */
export function findPictures(tree: Root, notes: Notes, lookup?: PictureLookup): ForeignPicture[] {
  const found: ForeignPicture[] = [];
  const mark = (picture: ForeignPicture): Element => {
    found.push(picture);
    return make(PICTURE, { number: found.length - 1 });
  };
  visitElements(tree, (element, parent) => {
    if (isGalleryList(element)) {
      for (const item of [element, ...element.children])
        if (item.type === 'element') item.tagName = 'div';
    }
    if (isFigure(element)) {
      const images = findAll(element, isImage);
      if (images.length === 0) return true;
      if (isGallery(element, images)) {
        lowerCaption(element, parent);
        if (findElement(element, isFigure)) return true;
      }
      const caption = captionOf(element);
      const marks = images.map((image, index) =>
        mark(
          pictureOf(
            image,
            linkAround(element, image),
            notes,
            lookup,
            index === images.length - 1 ? caption : undefined,
          ),
        ),
      );
      replaceChild(parent, element, marks);
      return false;
    }
    if (element.tagName === 'a' && isLinkedPicture(element)) {
      const [image] = findAll(element, isImage);
      if (image)
        replaceWithCaption(element, parent, (caption) =>
          mark(pictureOf(image, attribute(element, 'href'), notes, lookup, caption)),
        );
      return false;
    }
    if (isImage(element)) {
      replaceWithCaption(element, parent, (caption) =>
        mark(pictureOf(element, undefined, notes, lookup, caption)),
      );
      return false;
    }
    return true;
  });
  return found;
}

const isImage = (element: Element): boolean =>
  element.tagName === 'img' || element.tagName === 'amp-img';

function isFigure(element: Element): boolean {
  if (element.tagName === 'figure') return true;
  return (
    element.tagName === 'div' &&
    /\b(?:wp-caption|captioned-image-container|image-container)\b/.test(markersOf(element))
  );
}

/** Several pictures together, whose own caption belongs to none of them. */
const isGallery = (figure: Element, images: readonly Element[]): boolean =>
  findElement(figure, isFigure) !== undefined ||
  (images.length > 1 && markersOf(figure).includes('gallery'));

/** The caption of a gallery becomes a paragraph below it. */
function lowerCaption(gallery: Element, parent: Parent): void {
  const own = gallery.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
  );
  if (!own) return;
  replaceChild(gallery, own, []);
  if (lineOf(own) !== '') replaceChild(parent, gallery, [gallery, make('p', {}, own.children)]);
}

/** A list of pictures without other words, as galleries are stored. */
function isGalleryList(element: Element): boolean {
  if (!/^[uo]l$/.test(element.tagName)) return false;
  const items = element.children.filter((child) => child.type === 'element');
  return (
    items.length > 0 &&
    items.every(
      (item) =>
        findElement(item, isImage) !== undefined &&
        item.children.every(
          (child) => (child.type === 'element' && isFigure(child)) || lineOf(child) === '',
        ),
    )
  );
}

function isLinkedPicture(element: Element): boolean {
  return lineOf(element) === '' && findElement(element, isImage) !== undefined;
}

function linkAround(figure: Element, image: Element): string | undefined {
  const link = findElement(
    figure,
    (one) => one.tagName === 'a' && findAll(one, isImage).includes(image),
  );
  return link && attribute(link, 'href');
}

function captionOf(figure: Element): string | undefined {
  const caption =
    findElement(figure, ({ tagName }) => tagName === 'figcaption') ??
    findElement(figure, (element) => element.tagName !== 'img' && CAPTION.test(markersOf(element)));
  const words = caption ? lineOf(caption) : '';
  return words === '' ? undefined : words;
}

/** In Markdown a line in italics directly below a picture is its caption. */
function replaceWithCaption(
  element: Element,
  parent: Parent,
  mark: (caption?: string) => Element,
): void {
  const at = parent.children.indexOf(element as never);
  const rest = parent.children
    .slice(at + 1)
    .filter((node) => !(node.type === 'text' && node.value.trim() === ''));
  const [next, after] =
    rest[0]?.type === 'element' && rest[0].tagName === 'br' ? rest.slice(1) : rest;
  const before = parent.children
    .slice(0, at)
    .every((node) => node.type === 'text' && node.value.trim() === '');
  const isParagraph = parent.type === 'element' && parent.tagName === 'p';
  if (
    isParagraph &&
    before &&
    after === undefined &&
    next?.type === 'element' &&
    /^(?:em|i)$/.test(next.tagName) &&
    !/[,:]$/.test(lineOf(next))
  ) {
    parent.children = [mark(lineOf(next))];
    return;
  }
  replaceChild(parent, element, [mark()]);
}

function pictureOf(
  image: Element,
  link: string | undefined,
  notes: Notes,
  lookup: PictureLookup | undefined,
  caption: string | undefined,
): ForeignPicture {
  const src = sourceOf(image, notes);
  const large = link !== undefined && PICTURE_FILE.test(link) ? link : undefined;
  if (large !== undefined && large !== src) notes.add('linked-picture', large);
  const alt = attribute(image, 'alt') ?? (image.properties['alt'] === '' ? '' : undefined);
  const title = caption ?? attribute(image, 'title');
  const known = lookup?.(image, large ?? src);
  const picture: ForeignPicture = {
    src: large ?? src,
    ...(large === undefined ? {} : { candidates: [large, src] }),
    ...(alt === undefined ? {} : { alt }),
    ...(title === undefined || title === '' ? {} : { caption: title }),
  };
  return known ? { ...picture, ...known } : picture;
}

const LAZY = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataSrcset', 'srcSet'];

/** Pages that load pictures late have the address beside a placeholder. */
function sourceOf(image: Element, notes: Notes): string {
  const src = attribute(image, 'src') ?? '';
  if (src !== '' && !src.startsWith('data:')) return src;
  for (const name of LAZY) {
    const value = image.properties[name];
    const text = Array.isArray(value)
      ? String(value.at(-1))
      : typeof value === 'string'
        ? value
        : '';
    const address = text.split(',').at(-1)?.trim().split(/\s+/)[0] ?? '';
    if (address === '') continue;
    notes.add(
      'picture-from',
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
    return address;
  }
  return src.startsWith('data:') ? (src.split(/[;,]/)[0] ?? 'data:') : src;
}
