import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { feedSchemas } from './feed-schemas.ts';

export type FeedForm = keyof typeof feedSchemas;

/** An article as a reader of feeds gets it. */
export interface ReadItem {
  /** What tells it from all others. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly html: string;
  readonly summary: string | undefined;
  readonly byline: string | undefined;
  readonly tags: readonly string[];
  /** With milliseconds, as JavaScript prints them. */
  readonly published: string;
  readonly updated: string;
}

/** A feed of whatever form, read. */
export interface ReadFeed {
  readonly title: string;
  readonly home: string;
  readonly self: string;
  readonly items: readonly ReadItem[];
}

const LISTS = { rss: ['item', 'category'], atom: ['entry', 'category', 'link'] };

function parseXml(form: keyof typeof LISTS, source: string): unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    htmlEntities: true,
    isArray: (name) => LISTS[form].includes(name),
  });
  return parser.parse(source);
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const validators = new Map<FeedForm, ValidateFunction>();

function validatorOf(form: FeedForm): ValidateFunction {
  const validate = validators.get(form) ?? ajv.compile(feedSchemas[form]);
  validators.set(form, validate);
  return validate;
}

/** Says what a feed breaks of its specification's rules: form, required fields, unique ids. */
export function feedProblems(form: FeedForm, source: string): string[] {
  if (form !== 'json') {
    const valid = XMLValidator.validate(source);
    if (valid !== true) return [valid.err.msg];
  }
  const validate = validatorOf(form);
  const problems = validate(parse(form, source))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  if (problems.length > 0) return problems;
  const ids = readFeed(form, source).items.map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`);
}

function parse(form: FeedForm, source: string): unknown {
  return form === 'json' ? JSON.parse(source) : parseXml(form, source);
}

/** Reads a feed that keeps the rules of its form. */
export function readFeed(form: FeedForm, source: string): ReadFeed {
  const document = parse(form, source) as Document;
  if (form === 'rss') return readRss(document.rss);
  return form === 'atom' ? readAtom(document.feed) : readJson(document as unknown as JsonFeed);
}

type Text = string | { readonly '#text': string };
interface Document {
  readonly rss: Rss;
  readonly feed: Atom;
}
interface Rss {
  readonly channel: {
    readonly title: string;
    readonly link: string;
    readonly 'atom:link': { readonly '@href': string };
    readonly item?: readonly {
      readonly title: string;
      readonly link: string;
      readonly guid: { readonly '#text': string };
      readonly description?: string;
      readonly pubDate: string;
      readonly category?: readonly string[];
      readonly 'content:encoded': string;
      readonly 'dc:creator'?: string;
      readonly 'atom:updated'?: string;
    }[];
  };
}
interface Atom {
  readonly title: Text;
  readonly link: readonly { readonly '@href': string; readonly '@rel': string }[];
  readonly entry?: readonly {
    readonly id: string;
    readonly link: readonly { readonly '@href': string }[];
    readonly title: Text;
    readonly summary?: Text;
    readonly published: string;
    readonly updated: string;
    readonly content: Text;
    readonly author?: { readonly name: string };
    readonly category?: readonly { readonly '@term': string }[];
  }[];
}
interface JsonFeed {
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_html: string;
    readonly summary?: string;
    readonly date_published: string;
    readonly date_modified: string;
    readonly tags?: readonly string[];
    readonly authors?: readonly { readonly name: string }[];
  }[];
}

const textOf = (value: Text): string => (typeof value === 'string' ? value : value['#text']);
const instant = (printed: string): string => new Date(printed).toISOString();

function readRss({ channel }: Rss): ReadFeed {
  return {
    title: channel.title,
    home: channel.link,
    self: channel['atom:link']['@href'],
    items: (channel.item ?? []).map((item) => ({
      id: item.guid['#text'],
      url: item.link,
      title: item.title,
      html: item['content:encoded'],
      summary: item.description,
      byline: item['dc:creator'],
      tags: item.category ?? [],
      published: instant(item.pubDate),
      updated: instant(item['atom:updated'] ?? item.pubDate),
    })),
  };
}

function readAtom({ title, link, entry = [] }: Atom): ReadFeed {
  const hrefOf = (rel: string) => link.find((one) => one['@rel'] === rel)?.['@href'] ?? '';
  return {
    title: textOf(title),
    home: hrefOf('alternate'),
    self: hrefOf('self'),
    items: entry.map((one) => ({
      id: one.id,
      url: one.link[0]?.['@href'] ?? '',
      title: textOf(one.title),
      html: textOf(one.content),
      summary: one.summary === undefined ? undefined : textOf(one.summary),
      byline: one.author?.name,
      tags: (one.category ?? []).map((category) => category['@term']),
      published: instant(one.published),
      updated: instant(one.updated),
    })),
  };
}

function readJson({ title, home_page_url, feed_url, items }: JsonFeed): ReadFeed {
  return {
    title,
    home: home_page_url,
    self: feed_url,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      html: item.content_html,
      summary: item.summary,
      byline: item.authors?.[0]?.name,
      tags: item.tags ?? [],
      published: instant(item.date_published),
      updated: instant(item.date_modified),
    })),
  };
}
