import type { Element, Root, RootContent } from 'hast';

/** One file of a picture, as the page asks for it. */
export interface ImageFile {
  /** File name under `/images/`. */
  readonly name: string;
  /** Pixels. */
  readonly width: number;
}

/** A picture that is ready for the page. */
export interface ImageAsset {
  readonly digest: string;
  /** Pixels, of the original. */
  readonly width: number;
  readonly height: number;
  /** File name under `/images/` for browsers that know none of `sources`. */
  readonly fallback: string;
  readonly sources: readonly { readonly type: string; readonly files: readonly ImageFile[] }[];
}

/** A picture as an article asks for it. */
export interface ImageReference {
  readonly src: string;
  readonly alt: string;
  /** 1-based, of the Markdown; 1 if the parser lost it. */
  readonly line: number;
}

/** How wide a picture is shown: the text's measure or, with the margin, more; a phone's whole width. */
const SIZES = '(min-width: 42rem) 38rem, 100vw';
const WIDE_SIZES = '(min-width: 78rem) 56rem, 100vw';
/** What an article writes after the name of a picture that runs over the margin: `harbour.jpg#wide`. */
const WIDE = '#wide';
/** A picture above this block is likely on the first screen and is loaded at once. */
const EAGER_BLOCKS = 2;

/** All pictures of a tree, in order. */
export function listImages(root: Root): ImageReference[] {
  const found: ImageReference[] = [];
  const visit = (node: RootContent): void => {
    if (node.type !== 'element') return;
    if (node.tagName === 'img') {
      found.push({
        src: sourceOf(node),
        alt: String(node.properties['alt'] ?? ''),
        line: node.position?.start.line ?? 1,
      });
    }
    node.children.forEach(visit);
  };
  root.children.forEach(visit);
  return found;
}

/** Takes pictures out of a tree, with paragraphs that are left without anything. The tree is changed. */
export function removeImages(root: Root, isGone: (src: string) => boolean): void {
  const isGoneImage = (node: RootContent): boolean =>
    node.type === 'element' && node.tagName === 'img' && isGone(sourceOf(node));
  const visit = (element: Element): void => {
    element.children = element.children.filter((child) => !isGoneImage(child));
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  root.children = root.children.filter((child) => {
    const alone = child.type === 'element' ? onlyImage(child) : undefined;
    if (alone && isGoneImage(alone)) return false;
    if (child.type === 'element') visit(child);
    return true;
  });
}

/**
 * Puts ready pictures into the tree: an image that is a paragraph of its own becomes a figure, its
 * title the caption, whose last sentence is the credit. The tree is changed in place.
 *
 * @param assets by the `src` the article uses
 * @param imageUrl makes the address of a file from its name
 */
export function placeImages(
  root: Root,
  assets: ReadonlyMap<string, ImageAsset>,
  imageUrl: (name: string) => string,
): void {
  const pictureOf = (image: Element, eager: boolean, sizes = SIZES): Element => {
    const asset = assets.get(sourceOf(image));
    if (!asset) return { ...image, properties: { ...image.properties, src: sourceOf(image) } };
    return picture(asset, String(image.properties['alt'] ?? ''), imageUrl, { eager, sizes });
  };
  root.children = root.children.map((child, index) => {
    if (child.type !== 'element') return child;
    const image = onlyImage(child);
    if (!image) return replaceInline(child, (inline) => pictureOf(inline, index < EAGER_BLOCKS));
    const { caption, credit } = splitCredit(String(image.properties['title'] ?? ''));
    const wide = String(image.properties['src'] ?? '').endsWith(WIDE);
    const sizes = wide ? WIDE_SIZES : SIZES;
    const children: Element['children'] = [pictureOf(image, index < EAGER_BLOCKS, sizes)];
    if (caption || credit) children.push(figcaption(caption, credit));
    const properties = wide ? { className: ['wide'] } : {};
    return { type: 'element', tagName: 'figure', properties, children };
  });
}

/** The file that a picture names. */
function sourceOf({ properties }: Element): string {
  const src = String(properties['src'] ?? '');
  return src.endsWith(WIDE) ? src.slice(0, -WIDE.length) : src;
}

function onlyImage(element: Element): Element | undefined {
  if (element.tagName !== 'p') return undefined;
  const rest = element.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only] = rest;
  return rest.length === 1 && only?.type === 'element' && only.tagName === 'img' ? only : undefined;
}

function replaceInline(element: Element, replace: (image: Element) => Element): Element {
  const children = element.children.map((child) => {
    if (child.type !== 'element') return child;
    return child.tagName === 'img' ? replace(child) : replaceInline(child, replace);
  });
  return { ...element, children };
}

function picture(
  asset: ImageAsset,
  alt: string,
  imageUrl: (name: string) => string,
  { eager, sizes }: { readonly eager: boolean; readonly sizes: string },
): Element {
  const sources = asset.sources.map((source): Element => ({
    type: 'element',
    tagName: 'source',
    properties: {
      type: source.type,
      srcSet: source.files.map((file) => `${imageUrl(file.name)} ${file.width}w`).join(', '),
      sizes,
    },
    children: [],
  }));
  const image: Element = {
    type: 'element',
    tagName: 'img',
    properties: {
      src: imageUrl(asset.fallback),
      alt,
      width: asset.width,
      height: asset.height,
      decoding: 'async',
      ...(eager ? {} : { loading: 'lazy' }),
    },
    children: [],
  };
  return { type: 'element', tagName: 'picture', properties: {}, children: [...sources, image] };
}

/** The last sentence of a caption that has several is its credit. */
export function splitCredit(title: string): { caption: string; credit: string } {
  const text = title.trim();
  const cut = text.slice(0, -1).lastIndexOf('. ');
  if (cut < 0) return { caption: text, credit: '' };
  return { caption: text.slice(0, cut + 1), credit: text.slice(cut + 2).trim() };
}

function figcaption(caption: string, credit: string): Element {
  const children: Element['children'] = [{ type: 'text', value: caption }];
  if (credit) {
    children.push({ type: 'text', value: ' ' });
    children.push({
      type: 'element',
      tagName: 'small',
      properties: { className: ['credit'] },
      children: [{ type: 'text', value: credit }],
    });
  }
  return { type: 'element', tagName: 'figcaption', properties: {}, children };
}
