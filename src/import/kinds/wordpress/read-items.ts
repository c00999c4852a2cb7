import { SaxesParser } from 'saxes';
import type { SourceFiles } from '../../article/source-files.ts';

/** One `<item>` of an export, as it is written. */
export interface WxrItem {
  /** Texts of the elements by their name: `title`, `wp:post_id`, `content:encoded`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly categories: readonly {
    readonly domain: string;
    readonly nicename: string;
    readonly name: string;
  }[];
  readonly meta: ReadonlyMap<string, string>;
  /** How many comments, by their type. */
  readonly comments: ReadonlyMap<string, number>;
  readonly usesCdata: boolean;
}

/** What the export says about the whole site, as far as it was read. */
export interface WxrChannel {
  readonly texts: Map<string, string>;
  /** Printed names by login. */
  readonly authors: Map<string, string>;
  secureNamespace: boolean;
}

/**
 * Reads the items of an export of WordPress one after the other, so that a file of any size needs the
 * memory of its largest item. Names are compared without their namespace’s address, which has two
 * forms. What XML forbids is passed over.
 */
export async function* readItems(
  path: string,
  files: SourceFiles,
  channel: WxrChannel,
): AsyncGenerator<WxrItem> {
  const reader = new ItemReader(channel);
  const decoder = new TextDecoder();
  for await (const chunk of files.stream(path)) {
    reader.write(decoder.decode(chunk, { stream: true }));
    yield* reader.take();
  }
  reader.write(decoder.decode());
  reader.close();
  yield* reader.take();
}

interface OpenItem {
  texts: Map<string, string>;
  categories: { domain: string; nicename: string; name: string }[];
  meta: Map<string, string>;
  comments: Map<string, number>;
  usesCdata: boolean;
}

class ItemReader {
  readonly #parser = new SaxesParser();
  readonly #channel: WxrChannel;
  readonly #stack: string[] = [];
  readonly #done: OpenItem[] = [];
  #item: OpenItem | undefined;
  #text = '';
  #attributes: Record<string, string> = {};
  #key = '';
  #author: Record<string, string> = {};
  #cdata = false;

  constructor(channel: WxrChannel) {
    this.#channel = channel;
    const parser = this.#parser;
    // Old exports hold characters that XML forbids; the parser reads on.
    parser.on('error', () => {});
    parser.on('opentag', (tag) => this.#open(tag.name, tag.attributes as Record<string, string>));
    parser.on('text', (text) => (this.#text += text));
    parser.on('cdata', (text) => {
      this.#text += text;
      this.#cdata = true;
    });
    parser.on('closetag', (tag) => this.#close(tag.name));
  }

  write(text: string): void {
    if (text !== '') this.#parser.write(text);
  }

  close(): void {
    this.#parser.close();
  }

  *take(): Generator<WxrItem> {
    yield* this.#done.splice(0);
  }

  #open(name: string, attributes: Record<string, string>): void {
    this.#stack.push(name);
    this.#text = '';
    if (name === 'rss')
      this.#channel.secureNamespace = attributes['xmlns:wp']?.startsWith('https:') ?? false;
    if (name === 'item') {
      this.#item = {
        texts: new Map(),
        categories: [],
        meta: new Map(),
        comments: new Map(),
        usesCdata: false,
      };
      this.#cdata = false;
    }
    if (name === 'category') this.#attributes = attributes;
    if (name === 'wp:author') this.#author = {};
  }

  #close(name: string): void {
    this.#stack.pop();
    const parent = this.#stack.at(-1) ?? '';
    const text = this.#text;
    this.#text = '';
    const item = this.#item;
    if (name === 'item' && item) {
      item.usesCdata = this.#cdata;
      this.#done.push(item);
      this.#item = undefined;
    } else if (parent === 'wp:author') this.#author[name] = text;
    else if (name === 'wp:author') this.#addAuthor();
    else if (parent === 'channel' && !item) this.#channel.texts.set(name, text);
    else if (item) this.#inItem(item, name, parent, text);
  }

  #addAuthor(): void {
    const { 'wp:author_login': login, 'wp:author_display_name': shown } = this.#author;
    const names = ['wp:author_first_name', 'wp:author_last_name'].map(
      (key) => this.#author[key]?.trim() ?? '',
    );
    const name = shown?.trim() || names.join(' ').trim();
    if (login !== undefined && name !== '') this.#channel.authors.set(login, name);
  }

  #inItem(item: OpenItem, name: string, parent: string, text: string): void {
    if (name === 'category') {
      const { domain = '', nicename = '' } = this.#attributes;
      item.categories.push({ domain, nicename, name: text });
    } else if (name === 'wp:meta_key') this.#key = text;
    else if (name === 'wp:meta_value') item.meta.set(this.#key, text);
    else if (name === 'wp:comment_type') {
      const type = text === 'pingback' || text === 'trackback' ? 'pingbacks' : 'comments';
      item.comments.set(type, (item.comments.get(type) ?? 0) + 1);
    } else if (parent === 'item') item.texts.set(name, text);
  }
}
