import { Parser } from 'htmlparser2';
import { xml } from '../parts/markup.ts';
import { keptAttributes } from './attributes.ts';
import { countQuoteTags, markedQuote } from './quote-ends.ts';

/** What the body of an article is turned into XHTML with. */
export interface BodyContext {
  /** The article’s full address, against which its links are resolved. */
  readonly page: string;
  /** The chapter of an article by its full address, if it is in the book. */
  readonly chapterAt: (url: string) => string | undefined;
  /** Ids of the quotes that have notes. */
  readonly noted: ReadonlySet<string>;
}

/** The body of a chapter. */
export interface XhtmlBody {
  readonly xhtml: string;
  /** Names of the pictures that it shows, each once. */
  readonly images: readonly string[];
  /** Ids of its quotes in the order of their notes, which are numbered from 1. */
  readonly noted: readonly string[];
}

/** What EPUB does not have, by what takes its place; '' where only the contents stay. */
const INSTEAD: Readonly<Record<string, string>> = {
  strike: 's',
  tt: 'code',
  // Its machine-readable value may be anything in an article, and must not be in a book.
  time: 'span',
  picture: '',
  source: '',
};
const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr']);
/** As the store of pictures names them; the fallback is a kind that every reader shows. */
const IMAGE = /\/images\/([\da-f]{12}-\d+\.(?:jpg|png|svg))$/;
/** A name that XML takes for an id. */
const ID = /^[A-Za-z_][\w.-]{0,200}$/;

/** The mark of a note: its number, as a link to it. */
const noteMark = (number: number): string =>
  `<a class="note" epub:type="noteref" role="doc-noteref" id="mark-${number}" href="#note-${number}">${number}</a>`;

interface OpenElement {
  /** '' if it is not written. */
  readonly name: string;
  readonly quote?: string;
  readonly isLink: boolean;
}

/** A piece of the output: markup, or a link within the article, whose end may not be there. */
type Piece = string | { readonly fragment: string };

/**
 * Turns the finished HTML of an article into XHTML that EPUB 3 allows: links are absolute or go to the
 * book’s own chapters, pictures are the book’s own, and after each quote is the number of its note.
 */
export function toXhtml(html: string, context: BodyContext): XhtmlBody {
  const writer = new BodyWriter(html, context);
  const parser = new Parser({
    onopentag: (name, attributes) => writer.open(name, attributes),
    ontext: (text) => writer.add(xml(text)),
    onclosetag: () => writer.close(),
  });
  parser.end(html);
  return writer.result();
}

class BodyWriter {
  readonly #context: BodyContext;
  /** How many elements of each quote are still to come. */
  readonly #rest: Map<string, number>;
  readonly #pieces: Piece[] = [];
  readonly #elements: OpenElement[] = [];
  readonly #ids = new Set<string>();
  readonly #images = new Set<string>();
  readonly #noted: string[] = [];
  /** Marks that wait for the end of a link: no link may be inside another. */
  #waiting = '';

  constructor(html: string, context: BodyContext) {
    this.#context = context;
    this.#rest = countQuoteTags(html);
  }

  add(piece: Piece): void {
    this.#pieces.push(piece);
  }

  open(tag: string, given: Readonly<Record<string, string>>): void {
    const quote = markedQuote(given['class'] ?? '');
    const name = tag === 'a' && given['class'] === 'named' ? '' : (INSTEAD[tag] ?? tag);
    const isLink = name === 'a';
    this.#elements.push({ name, isLink, ...(quote === undefined ? {} : { quote }) });
    if (name === '') return;
    const source = this.#sourceOf(name, given['src'] ?? '');
    if (source === undefined) {
      this.#elements[this.#elements.length - 1] = { name: '', isLink: false };
      return;
    }
    const attributes = [...this.#idOf(given['id']), ...source, ...keptAttributes(given)];
    if (name === 'img' && given['alt'] === undefined) attributes.push(['alt', '']);
    this.add(`<${name}${attributes.map(([key, value]) => ` ${key}="${xml(value)}"`).join('')}`);
    if (isLink && given['href'] !== undefined) this.#link(given['href']);
    this.add(VOID.has(name) ? '/>' : '>');
  }

  close(): void {
    const element = this.#elements.pop();
    if (!element) return;
    const { name, quote, isLink } = element;
    if (name !== '' && !VOID.has(name)) this.add(`</${name}>`);
    if (quote !== undefined) this.#endQuotePart(quote);
    if (isLink || !this.#elements.some((outer) => outer.isLink)) {
      this.add(this.#waiting);
      this.#waiting = '';
    }
  }

  result(): XhtmlBody {
    const markup = (piece: Piece): string =>
      typeof piece === 'string'
        ? piece
        : this.#ids.has(piece.fragment)
          ? ` href="#${xml(piece.fragment)}"`
          : '';
    return {
      xhtml: this.#pieces.map(markup).join(''),
      images: [...this.#images],
      noted: this.#noted,
    };
  }

  #endQuotePart(quote: string): void {
    const rest = (this.#rest.get(quote) ?? 0) - 1;
    this.#rest.set(quote, rest);
    if (rest > 0 || !this.#context.noted.has(quote)) return;
    this.#noted.push(quote);
    this.#waiting += noteMark(this.#noted.length);
  }

  /** Undefined of a picture that the book cannot have. */
  #sourceOf(name: string, src: string): readonly (readonly [string, string])[] | undefined {
    if (name !== 'img') return [];
    const image = IMAGE.exec(src)?.[1];
    if (image === undefined) return undefined;
    this.#images.add(image);
    return [['src', `images/${image}`]];
  }

  #idOf(id: string | undefined): (readonly [string, string])[] {
    if (id === undefined || !ID.test(id) || this.#ids.has(id)) return [];
    this.#ids.add(id);
    return [['id', id]];
  }

  #link(href: string): void {
    const { page, chapterAt } = this.#context;
    if (href.startsWith('#')) {
      this.add({ fragment: href.slice(1) });
      return;
    }
    if (!URL.canParse(href, page)) return;
    const url = new URL(href, page);
    const address = url.href.slice(0, url.href.length - url.hash.length);
    this.add(` href="${xml(chapterAt(address) ?? url.href)}"`);
  }
}
