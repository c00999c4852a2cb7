import type { Root } from 'hast';
import { findAll, wordsOf } from '../../body/tree.ts';
import type { Notes } from '../../article/notes.ts';
import { asRecord } from '../../sites/site.ts';
import type { Author } from '../../article/told.ts';

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report|Review|OpinionNewsArticle)$/;

/** The article that a page describes in JSON-LD. */
export function findArticleData(page: Root, notes: Notes): Thing | undefined {
  const things: Thing[] = [];
  let broken = 0;
  for (const script of findAll(
    page,
    (one) => one.tagName === 'script' && one.properties['type'] === 'application/ld+json',
  )) {
    try {
      collect(JSON.parse(wordsOf(script).replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')), things);
    } catch {
      broken += 1;
    }
  }
  if (broken > 0) notes.add('json-ld-block-broken', String(broken));
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  if (article) notes.add('found-by', `JSON-LD (${typesOf(article).join(', ')})`);
  return article;
}

function collect(value: unknown, things: Thing[]): void {
  if (Array.isArray(value)) for (const one of value) collect(one, things);
  else if (typeof value === 'object' && value !== null) {
    const thing = asRecord(value);
    things.push(thing);
    collect(thing['@graph'], things);
    collect(thing['mainEntity'], things);
  }
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? (type as unknown[]) : [type]).map(String);
}

/** A value as text: itself, or the name or address of a thing. */
export function textValue(value: unknown): string | undefined {
  if (Array.isArray(value)) return textValue(value[0]);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value !== 'object' || value === null) return undefined;
  const thing = asRecord(value);
  return textValue(thing['name'] ?? thing['@id'] ?? thing['url']);
}

/** Authors: a name, a thing, or a list of both. */
export function authorValues(value: unknown): Author[] {
  if (Array.isArray(value)) return value.flatMap(authorValues);
  if (typeof value === 'string') return [{ name: value }];
  const thing = asRecord(value);
  const name = thing['name'];
  if (Array.isArray(name)) return name.flatMap(authorValues);
  if (typeof name !== 'string' || name.trim() === '') return [];
  const url = thing['url'];
  return [{ name, ...(typeof url === 'string' && url.startsWith('http') ? { link: url } : {}) }];
}

/** Key words: a list, or a text with commas. */
export function wordValues(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordValues);
  if (typeof value === 'string') return value.split(/\s*[,;]\s*/).filter((word) => word !== '');
  const name = textValue(value);
  return name === undefined ? [] : [name];
}
