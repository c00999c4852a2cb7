import { EXTRA, IGNORE, type FieldTargets } from './field-targets.ts';

/** Front matter with our keys, and where each was written under another. */
export interface MappedFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The key in the file, by ours; keys that were not mapped are not in it. */
  readonly writtenAs: ReadonlyMap<string, string>;
}

/** Keys whose values are lists, to which a second key adds. */
const LISTS: ReadonlySet<string> = new Set(['authors', 'tags', 'aliases', 'sources']);
/** Keys under which other programs say the opposite of a draft. */
const PUBLISHED = /^(?:is_?)?(?:published?|live|visible)$/i;
const DAY_AND_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Gives keys of another program our names, as the archive’s settings say, and their values our form: a
 * text as a list, a time apart from its day, a line without breaks. A key of ours that is in the file
 * itself wins; what has no place then is kept as extra.
 */
export function mapFields(
  written: Readonly<Record<string, unknown>>,
  targets: FieldTargets,
): MappedFields {
  const isMapped = (key: string) => Object.hasOwn(targets, key);
  const fields: Record<string, unknown> = Object.fromEntries(
    Object.entries(written).filter(([key]) => !isMapped(key)),
  );
  const writtenAs = new Map<string, string>();
  const extra: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(written)) {
    const target = isMapped(key) ? targets[key] : undefined;
    if (target === undefined || target === IGNORE || value === null || value === '') continue;
    const fitted = target === EXTRA ? {} : fitValue(target, key, value);
    const before = fields[target];
    if (target === EXTRA) extra[key] = value;
    else if (before === undefined) {
      for (const [own, inner] of Object.entries(fitted)) {
        if (fields[own] !== undefined) continue;
        fields[own] = inner;
        writtenAs.set(own, key);
      }
    } else if (LISTS.has(target) && Array.isArray(before)) {
      fields[target] = [...new Set([...before, ...listOf(fitted[target])])];
    } else extra[key] = value;
  }
  if (Object.keys(extra).length > 0) fields[EXTRA] = { ...extra, ...asMap(fields[EXTRA]) };
  return { fields, writtenAs };
}

/** A value in the form that a key of ours has; a day with a time fills two keys. */
function fitValue(target: string, key: string, value: unknown): Record<string, unknown> {
  if (target === 'tags') return { tags: typeof value === 'string' ? splitList(value) : value };
  if (LISTS.has(target)) return { [target]: listOf(value) };
  if (target === 'status' && typeof value === 'boolean') {
    return { status: value === PUBLISHED.test(key) ? 'published' : 'draft' };
  }
  if (typeof value !== 'string') return { [target]: value };
  if (target === 'date' || target === 'updated') return fitDay(target, value);
  if (target === 'slug')
    return {
      slug: value
        .split('/')
        .filter((part) => part !== '')
        .at(-1),
    };
  return { [target]: value.replace(/\s+/g, ' ').trim() };
}

function fitDay(target: string, value: string): Record<string, unknown> {
  const [, day, clock, zone = ''] = DAY_AND_TIME.exec(value.trim()) ?? [];
  if (day === undefined) return { [target]: value };
  if (target !== 'date' || clock === undefined) return { [target]: day };
  return { date: day, time: clock + zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') };
}

const splitList = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const asMap = (value: unknown): object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
