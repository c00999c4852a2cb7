import { plainKey } from '../../core/source/field-targets.ts';
import keys from '../../data/import-keys.json' with { type: 'json' };
import type { Author, Told } from '../article/told.ts';
import { keepExtra, type KeyRules, type Reading, TARGETS } from './key-targets.ts';
import { readAuthors } from './read-authors.ts';
import { addLead, pictureTargetOf } from './lead-picture.ts';
import { readNames } from './read-tags.ts';
import type { ForeignFields } from './read-yaml.ts';

/** What the keys say that only the kind can settle. */
export interface MappedKeys {
  readonly permalink?: string;
  readonly source?: unknown;
  readonly sourceUrl?: string;
  /** A canonical address on another host, under which the article appeared first. */
  readonly canonical?: { readonly key: string; readonly url: string };
  /** As written: names, keys of a file of authors, or maps. */
  readonly authors: readonly unknown[];
  readonly kept: Readonly<Record<string, unknown>>;
}

/**
 * Keys as they are written, and plainly for those that nobody wrote so: `Publish-Date` is `publishDate`.
 * Maps: a record has “constructor” and other keys besides its own.
 */
const TABLES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(keys).map(([kind, table]) => [
    kind,
    new Map([
      ...Object.entries(table).map(([key, target]): [string, string] => [plainKey(key), target]),
      ...Object.entries(table),
    ]),
  ]),
);
const ORDER = Object.keys(keys.any);
const PLAIN_ORDER = ORDER.map(plainKey);
/** Targets that keep a value under its key. */
const KEPT = /^(?:keep|id|corrections)$/;
/** Keys of ours that the table has for something else, or not at all. */
const OWN: Readonly<Record<string, string>> = { ignore: 'drop', extra: 'extra', sources: 'keep' };

/**
 * Carries the keys of a front matter over into what is told of the article: each key to its place, to
 * `extra:`, or away, as the settings of the archive say, otherwise the table. Keys that say the same are
 * tried in the order of the table, those of the settings first.
 */
export function mapKeys(fields: ForeignFields, told: Told, rules: KeyRules): MappedKeys {
  const reading: Reading = { told, rules, authors: [], kept: {}, lead: {} };
  const settled = (key: string) => rules.fields?.[key];
  const order = (key: string) => (settled(key) === undefined ? rank(key) : -1);
  const ordered = unpacked(fields, rules.kind).sort(([a], [b]) => order(a) - order(b));
  for (const [key, value] of ordered) {
    const target = targetOf(settled(key) ?? key, rules.kind, settled(key) !== undefined);
    if (value === null || value === undefined || value === '') {
      if (/^(?:drop|lead-or-drop)$/.test(target)) told.notes.add('keys-dropped', key);
      continue;
    }
    const kept = KEPT.test(target) ? (settled(key) ?? key) : key;
    const entry = { key: kept, value, text: textOf(value) };
    const take = TARGETS[target] ?? keepExtra;
    take(entry, reading);
  }
  addLead(reading);
  return reading;
}

/** Keys below `params:` of Hugo that mean something here, as if they were above it; the rest stays. */
function unpacked(fields: ForeignFields, kind: string): [string, unknown][] {
  const entries = Object.entries(fields);
  return entries.flatMap(([key, value]): [string, unknown][] => {
    if (targetOf(key, kind, false) !== 'params' || typeof value !== 'object' || value === null)
      return [[key, value]];
    const inner = Object.entries(value);
    const isKnown = ([name]: [string, unknown]) =>
      hasPlace(name, { kind }) && !(name in fields) && targetOf(name, kind, false) !== 'drop';
    const rest = inner.filter((entry) => !isKnown(entry));
    const left: [string, unknown][] = rest.length > 0 ? [[key, Object.fromEntries(rest)]] : [];
    return [...inner.filter(isKnown), ...left];
  });
}

const rank = (key: string): number => {
  const at = ORDER.indexOf(key);
  if (at >= 0) return at;
  const near = PLAIN_ORDER.indexOf(plainKey(key));
  return near < 0 ? ORDER.length : near + 0.5;
};

/** Whether a key means something here, by the settings of the archive or the table. */
export function hasPlace(
  key: string,
  { kind, fields }: Pick<KeyRules, 'kind' | 'fields'>,
): boolean {
  return fields?.[key] !== undefined || targetOf(key, kind, false) !== 'extra';
}

/** @param settled whether the settings of the archive name the key, so that it has our meaning */
function targetOf(key: string, kind: string, settled: boolean): string {
  const ofAny = TABLES.get('any')?.get(key);
  if (settled) return OWN[key] ?? ofAny ?? 'keep';
  const own = TABLES.get(kind);
  const plain = plainKey(key);
  const written = own?.get(key) ?? ofAny ?? own?.get(plain) ?? TABLES.get('any')?.get(plain);
  return written ?? pictureTargetOf(key) ?? 'extra';
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
