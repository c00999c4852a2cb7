import keys from '../../data/import-keys.json' with { type: 'json' };
import type { Author, Told } from '../article/told.ts';
import { keepExtra, type KeyRules, type Reading, TARGETS } from './key-targets.ts';
import { readAuthors } from './read-authors.ts';
import { readNames } from './read-tags.ts';
import type { ForeignFields } from './read-yaml.ts';

/** What the keys say that only the kind can settle. */
export interface MappedKeys {
  readonly permalink?: string;
  readonly source?: unknown;
  readonly sourceUrl?: string;
  /** As written: names, keys of a file of authors, or maps. */
  readonly authors: readonly unknown[];
  readonly kept: Readonly<Record<string, unknown>>;
}

/** Maps: a record has “constructor” and other keys besides its own. */
const TABLES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(keys).map(([kind, table]) => [kind, new Map(Object.entries(table))]),
);
const ORDER = Object.keys(keys.any);

/**
 * Carries the keys of a front matter over into what is told of the article: each key to its place, to
 * `extra:`, or away, as the table says. Keys that say the same are tried in the order of the table.
 */
export function mapKeys(fields: ForeignFields, told: Told, rules: KeyRules): MappedKeys {
  const reading: Reading = { told, rules, authors: [], kept: {}, lead: {} };
  const ordered = Object.entries(fields).sort(([a], [b]) => rank(a) - rank(b));
  for (const [key, value] of ordered) {
    const target = targetOf(key, rules.kind);
    if (value === null || value === undefined || value === '') {
      if (/^(?:drop|lead-or-drop)$/.test(target)) told.notes.add('keys-dropped', key);
      continue;
    }
    const entry = { key, value, text: textOf(value) };
    const take = TARGETS[target] ?? keepExtra;
    take(entry, reading);
  }
  addLead(reading);
  return reading;
}

const rank = (key: string): number => {
  const at = ORDER.indexOf(key);
  return at < 0 ? ORDER.length : at;
};

function targetOf(key: string, kind: string): string {
  return TABLES.get(kind)?.get(key) ?? TABLES.get('any')?.get(key) ?? 'extra';
}

function addLead({ told, lead }: Reading): void {
  const { src, alt, caption, credit } = lead;
  if (src === undefined) return;
  const title = [caption, credit].filter((part) => part !== undefined).join(' ');
  told.lead.push({
    src,
    ...(alt === undefined ? {} : { alt }),
    ...(title === '' ? {} : { caption: title }),
    lead: true,
  });
}

/** A scalar as text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The authors in an entry of `authors`: a byline, or a map with `name` and a link. */
export function authorsIn(entry: unknown): Author[] {
  if (typeof entry === 'string') return readAuthors(entry);
  return readNames(entry, false).map((name) => ({ name }));
}
