import keys from '../../data/import-keys.json' with { type: 'json' };
import type { Told } from '../article/told.ts';
import { readAuthors } from './read-authors.ts';
import { readNames } from './read-tags.ts';
import type { ForeignFields } from './read-yaml.ts';
import { decodeEntities, oneLine } from './words.ts';

/** What differs between the programs whose front matter is read. */
export interface KeyRules {
  /** The part of `import-keys.json` that goes before `any`. */
  readonly kind: string;
  /** Whether a text under `tags` is one tag per word, as in Jekyll. */
  readonly wordsAreTags?: boolean;
  /** Whether a canonical address is on the archive’s own site. */
  readonly isOwn?: (address: string) => boolean;
}

/** What the keys say that only the kind can settle. */
export interface MappedKeys {
  readonly permalink?: string;
  readonly source?: unknown;
  readonly sourceUrl?: string;
  /** As written: names, keys of a file of authors, or maps. */
  readonly authors: readonly unknown[];
  readonly kept: Readonly<Record<string, unknown>>;
}

type Target = string;
const TABLES: Readonly<Record<string, Readonly<Record<string, Target>>>> = keys;

/**
 * Carries the keys of a front matter over into what is told of the article: each key to its place, to
 * `extra:`, or away, as the table says.
 */
export function mapKeys(fields: ForeignFields, told: Told, rules: KeyRules): MappedKeys {
  const mapping = new Mapping(told, rules);
  const entries = Object.entries(fields).map(
    ([key, value]) => [key, value, targetOf(key, rules.kind)] as const,
  );
  // Keys that say the same are tried in the order of the table, not of the file.
  entries.sort((a, b) => rank(a[0]) - rank(b[0]));
  for (const [key, value, target] of entries) mapping.take(key, value, target);
  mapping.finish();
  return mapping;
}

const ORDER = Object.keys(keys.any);
const rank = (key: string): number => {
  const at = ORDER.indexOf(key);
  return at < 0 ? ORDER.length : at;
};

function targetOf(key: string, kind: string): Target {
  return TABLES[kind]?.[key] ?? keys.any[key as keyof typeof keys.any] ?? 'extra';
}

class Mapping implements MappedKeys {
  permalink?: string;
  source?: unknown;
  sourceUrl?: string;
  readonly authors: unknown[] = [];
  readonly kept: Record<string, unknown> = {};
  readonly #told: Told;
  readonly #rules: KeyRules;
  readonly #lead: { src?: string; alt?: string; caption?: string; credit?: string } = {};

  constructor(told: Told, rules: KeyRules) {
    this.#told = told;
    this.#rules = rules;
  }

  take(key: string, value: unknown, target: Target): void {
    const told = this.#told;
    const text = textOf(value);
    if (value === null || value === undefined || value === '') {
      if (target === 'drop' || target === 'lead-or-drop') told.notes.add('keys-dropped', key);
      return;
    }
    switch (target) {
      case 'drop':
        return told.notes.add('keys-dropped', key);
      case 'keep':
      case 'id':
      case 'corrections':
        this.kept[key] = value;
        return;
      case 'title':
        if (told.title !== undefined || text === undefined) return this.#keep(key, value);
        told.title = this.#title(key, text);
        return;
      case 'date':
      case 'date-or-published':
        return this.#date(key, value, target);
      case 'updated':
        if (text !== undefined) told.updated ??= { text, from: 'field' };
        return;
      case 'authors':
        this.authors.push(...(Array.isArray(value) ? value : [value]));
        return;
      case 'summary':
        if (told.summary !== undefined || text === undefined) return this.#keep(key, value);
        told.summary = oneLine(decodeEntities(text));
        return;
      case 'categories':
      case 'tags':
        return this.#tags(key, value);
      case 'taxonomies':
        for (const names of Object.values(value)) told.tags.push(...readNames(names, false));
        return;
      case 'slug':
        if (text !== undefined) told.slug = text;
        return;
      case 'permalink':
        if (text === undefined) return this.#keep(key, value);
        this.permalink ??= text;
        return;
      case 'old':
        told.old.push(...readNames(value, false));
        return;
      case 'old-own':
        if (text !== undefined) told.old.push(pathOf(text));
        return;
      case 'canonical':
        if (text !== undefined && this.#rules.isOwn?.(text)) told.old.push(pathOf(text));
        else this.#keep(key, value);
        return;
      case 'source':
        this.source = value;
        return;
      case 'source-url':
        if (text === undefined) this.#keep(key, value);
        else this.sourceUrl = text;
        return;
      case 'lang':
        if (text !== undefined) told.lang = text.replace('_', '-');
        return;
      case 'dateline':
        if (text !== undefined) told.dateline = oneLine(text);
        return;
      case 'draft':
      case 'excluded':
      case 'password':
      case 'embargo':
      case 'status':
        return this.#status(key, value, target);
      case 'lead':
      case 'lead-or-drop':
        return this.#picture(key, value);
      case 'lead-alt':
        if (text !== undefined) this.#lead.alt = oneLine(text);
        return;
      case 'lead-caption':
        if (text !== undefined) this.#lead.caption = oneLine(decodeEntities(text));
        return;
      case 'lead-credit':
        if (text !== undefined) this.#lead.credit = oneLine(text);
        return;
      case 'extra-map':
        Object.assign(told.extra, value);
        return;
      default:
        return this.#keep(key, value);
    }
  }

  finish(): void {
    const { src, alt, caption, credit } = this.#lead;
    if (src === undefined) return;
    const title = [caption, credit].filter((part) => part !== undefined).join(' ');
    this.#told.lead.push({
      src,
      ...(alt === undefined ? {} : { alt }),
      ...(title === '' ? {} : { caption: title }),
      lead: true,
    });
  }

  #keep(key: string, value: unknown): void {
    this.#told.extra[key] = value;
    this.#told.notes.add('extra', key);
  }

  #title(key: string, text: string): string {
    if (key !== 'title') this.#told.notes.add('title-from', key);
    const title = oneLine(decodeEntities(text));
    if (title !== oneLine(text)) this.#told.notes.add('entity-in-title-decoded');
    return title;
  }

  #date(key: string, value: unknown, target: Target): void {
    const told = this.#told;
    if (target === 'date-or-published' && typeof value === 'boolean') {
      if (!value) this.#draft(`${key}: false`);
      return;
    }
    const text = textOf(value);
    if (text === undefined || told.dates.length > 0) return this.#keep(key, value);
    told.dates.push({ text, from: 'field' });
  }

  #tags(key: string, value: unknown): void {
    const words = this.#rules.wordsAreTags === true && key !== 'category';
    const isText = typeof value === 'string';
    if (isText && words && /\S\s+\S/.test(value) && !value.includes(',')) {
      this.#told.notes.add('tags-were-words-in-one-string');
    }
    const split = isText && value.includes(',') ? true : words;
    this.#told.tags.push(...readNames(value, split && isText).map(decodeEntities));
  }

  #status(key: string, value: unknown, target: Target): void {
    const said = textOf(value)?.toLowerCase() ?? '';
    if (target === 'draft' || target === 'excluded') {
      if (target === 'excluded') this.#told.notes.add('keys-dropped', key);
      if (said === 'true') this.#draft(key);
    } else if (target === 'password') this.#told.status = 'protected';
    else if (target === 'embargo') {
      if (said === 'true') this.#told.status = 'scheduled';
    } else if (said === 'draft' || said === 'pending' || said === 'private')
      this.#draft(`status: ${said}`);
    else if (said === 'future' || said === 'scheduled') this.#told.status = 'scheduled';
    else if (said !== 'published' && said !== 'publish') this.#keep(key, value);
  }

  #draft(why: string): void {
    this.#told.status = 'draft';
    this.#told.notes.add('draft', why);
  }

  #picture(key: string, value: unknown): void {
    const lead = this.#lead;
    const map = typeof value === 'object' && value !== null && !Array.isArray(value);
    const fields = (map ? value : {}) as Record<string, unknown>;
    const src = map ? (fields['src'] ?? fields['url'] ?? fields['path'] ?? fields['image']) : value;
    if (typeof src !== 'string' || lead.src !== undefined) return this.#keep(key, value);
    lead.src = src;
    for (const name of ['alt', 'caption', 'credit'] as const) {
      if (typeof fields[name] === 'string') lead[name] = oneLine(fields[name]);
    }
  }
}

/** A scalar as text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The path of an address, with its query; a path stays as it is. */
export function pathOf(address: string): string {
  try {
    const { pathname, search } = new URL(address, 'https://site.example');
    return pathname + search;
  } catch {
    return address;
  }
}

/** The names in an entry of `authors`: a name, or a map with `name` and a link. */
export function authorNames(entry: unknown): string[] {
  return typeof entry === 'string' ? readAuthors(entry) : readNames(entry, false);
}
