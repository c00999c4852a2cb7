import keys from '../../data/import-keys.json' with { type: 'json' };

/**
 * What becomes of keys that are not ours, as `fields` in `verbatim.yaml` says it: the name of one of our
 * keys, `extra`, or `ignore`.
 */
export type FieldTargets = Readonly<Record<string, string>>;

/** Targets that are not keys of ours: kept where nothing is shown, and left out. */
export const EXTRA = 'extra';
export const IGNORE = 'ignore';

/** What each target of the importer’s table is among our keys. */
const MEANT: Readonly<Record<string, string>> = {
  title: 'title',
  date: 'date',
  'date-or-published': 'date',
  updated: 'updated',
  authors: 'authors',
  summary: 'summary',
  categories: 'tags',
  tags: 'tags',
  taxonomies: 'tags',
  slug: 'slug',
  permalink: 'slug',
  old: 'aliases',
  'old-own': 'aliases',
  source: 'source',
  draft: 'status',
  excluded: 'status',
  status: 'status',
  embargo: 'embargo',
  lang: 'lang',
  dateline: 'dateline',
  corrections: 'corrections',
  drop: IGNORE,
  'lead-or-drop': IGNORE,
  picture: IGNORE,
};

const { suggested, ...tables } = keys;
const TABLES: readonly Readonly<Record<string, string>>[] = [tables.any, tables.hugo, tables.zola];
const SUGGESTED: Readonly<Record<string, string>> = suggested;

/** A key however it is written: `publish_date`, `publishDate` and `Publish-Date` are one. */
export const plainKey = (key: string): string => key.toLowerCase().replaceAll(/[-_ ]/g, '');

const byMeaning = new Map<string, string>();
for (const table of [...TABLES, SUGGESTED]) {
  for (const [key, target] of Object.entries(table)) {
    const meant = MEANT[target];
    if (meant !== undefined && !byMeaning.has(plainKey(key))) byMeaning.set(plainKey(key), meant);
  }
}

/**
 * The key of ours that means what a key of another program does, `ignore` for one that concerns only that
 * program, or undefined if its meaning is not known.
 *
 * @example meaningOf('excerpt') // 'summary'
 */
export function meaningOf(key: string): string | undefined {
  return byMeaning.get(plainKey(key));
}
