import { ImageError } from './error.ts';
import { readXml } from './xml-tokens.ts';
import { say } from '../wording/say.ts';

/** Size of a picture in CSS pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const xhtmlNamespace = 'http://www.w3.org/1999/xhtml';
const pixelsPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};
const largestSidePixels = 100_000;

/** Elements that run code or bring in another document. */
const refusedElements = new Set([
  'script',
  'handler',
  'listener',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
  'link',
  'meta',
  'base',
]);
const animations = new Set(['animate', 'set', 'animatetransform', 'animatemotion', 'animatecolor']);

/**
 * Vets an SVG that will be published as it is, where a reader can open it by itself, outside the
 * `<img>` that would keep it from running scripts. Nothing in it may run, and nothing in it may be
 * fetched from elsewhere.
 *
 * @returns its size in CSS pixels, from `width` and `height`, else from `viewBox`.
 * @throws {ImageError} naming what is refused.
 */
export function vetSvg(source: string): ImageSize {
  let size: ImageSize | undefined;
  // Joined before it is read, because a browser joins the text on both sides of a comment.
  let styles = '';
  readXml(source, {
    open(name, attributes, depth) {
      if (depth === 0) size = readRoot(name, attributes);
      vetElement(name, attributes);
      for (const [attribute, value] of attributes) vetAttribute(attribute, value, name);
    },
    text(text, parent) {
      if (localName(parent) === 'style') styles += text;
    },
  });
  vetStyle(styles, '<style>');
  if (!size) throw new ImageError(say('images.svg-empty'), say('images.svg-empty-fix'));
  return size;
}

function readRoot(name: string, attributes: ReadonlyMap<string, string>): ImageSize {
  if (name !== 'svg' || attributes.get('xmlns') !== svgNamespace) {
    throw new ImageError(
      say('images.not-svg', { element: '<svg>' }),
      say('images.not-svg-fix', { element: `<svg xmlns="${svgNamespace}" …>` }),
    );
  }
  const size = readSize(attributes);
  if (!size) {
    throw new ImageError(say('images.svg-size'), say('images.svg-size-fix', { element: '<svg>' }));
  }
  return size;
}

function readSize(attributes: ReadonlyMap<string, string>): ImageSize | undefined {
  const width = readLength(attributes.get('width'));
  const height = readLength(attributes.get('height'));
  const box = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box;
  const hasBox = box.length === 4 && box.every(Number.isFinite) && boxWidth > 0 && boxHeight > 0;
  if (width && height) return roundSize(width, height);
  if (!hasBox) return undefined;
  if (width) return roundSize(width, (width * boxHeight) / boxWidth);
  if (height) return roundSize((height * boxWidth) / boxHeight, height);
  return roundSize(boxWidth, boxHeight);
}

function roundSize(width: number, height: number): ImageSize | undefined {
  if (Math.max(width, height) > largestSidePixels) return undefined;
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

/** An absolute length in CSS pixels; percentages and font-relative units have no meaning here. */
function readLength(text = ''): number | undefined {
  const [, digits = '', unit = ''] = /^\s*(\d*\.?\d+)([a-z]*)\s*$/i.exec(text) ?? [];
  const factor = digits === '' ? undefined : pixelsPerUnit[unit.toLowerCase()];
  return factor === undefined ? undefined : Number(digits) * factor;
}

function vetElement(name: string, attributes: ReadonlyMap<string, string>): void {
  const local = localName(name);
  const element = `<${name}>`;
  if (refusedElements.has(local)) {
    throw refusal(
      say('images.svg-element', { element }),
      say('images.svg-element-fix', { element }),
    );
  }
  const target = localName(attributes.get('attributeName') ?? '').trim();
  if (animations.has(local) && (/^on|^style$/.test(target) || isAddress(target))) {
    throw refusal(
      say('images.svg-animation', { target }),
      say('images.svg-element-fix', { element }),
    );
  }
}

function vetAttribute(attribute: string, value: string, element: string): void {
  if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) {
    vetNamespace(attribute, value.trim());
    return;
  }
  const local = localName(attribute);
  if (local.startsWith('on')) {
    throw refusal(
      say('images.svg-event', { attribute, element: `<${element}>` }),
      say('images.svg-attribute-fix', { attribute }),
    );
  }
  if (attribute === 'xml:base') {
    throw refusal(
      say('images.svg-attribute', { attribute }),
      say('images.svg-attribute-fix', { attribute }),
    );
  }
  if (isAddress(local) && !isInnerAddress(value)) throw outsideReference(`${attribute}="${value}"`);
  // An attribute with a prefix is a drawing program's note to itself, never style.
  if (attribute === 'style' || (!attribute.includes(':') && value.includes('('))) {
    vetStyle(value, say('images.svg-attribute', { attribute }));
  }
}

/** Drawing programs declare many namespaces; only those of living elements matter. */
function vetNamespace(attribute: string, namespace: string): void {
  if (attribute === 'xmlns' ? namespace !== svgNamespace : namespace === xhtmlNamespace) {
    throw refusal(
      say('images.svg-namespace', { declaration: `${attribute}="${namespace}"` }),
      say('images.svg-namespace-fix', { namespace: svgNamespace }),
    );
  }
}

function vetStyle(css: string, place: string): void {
  // A backslash can spell any keyword past a search for it, and drawings have no use for one.
  if (css.includes('\\')) {
    throw refusal(say('images.svg-backslash', { place }), say('images.svg-backslash-fix'));
  }
  if (/@import|@namespace|image-set\s*\(|(^|[^\w-])src\s*\(/i.test(css))
    throw outsideReference(place);
  for (const [, address = ''] of css.matchAll(/url\s*\(\s*["']?([^)]*)/gi)) {
    if (!isInnerAddress(address)) {
      const reference = `url(${address})`;
      throw outsideReference(say('images.svg-reference-in', { reference, place }));
    }
  }
}

function isAddress(local: string): boolean {
  return local === 'href' || local === 'src';
}

function isInnerAddress(address: string): boolean {
  return /^\s*(#|data:image\/(png|jpeg);base64,)/.test(address);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function outsideReference(what: string): ImageError {
  const short = what.length > 120 ? `${what.slice(0, 120)}…` : what;
  return refusal(say('images.svg-outside', { reference: short }), say('images.svg-outside-fix'));
}

function refusal(what: string, hint: string): ImageError {
  return new ImageError(say('images.svg-refused', { what }), hint);
}
