import { tagSlug } from '../../core/tags/tag-address.ts';
import type { Notes } from '../article/notes.ts';

/**
 * Tags with their printed names, each address once, since one page cannot be of two: of names with one
 * address the first is kept.
 */
export function joinTags(names: readonly string[], notes: Notes): string[] {
  const kept = new Map<string, string>();
  for (const printed of names) {
    const name = printed.replace(/\s+/g, ' ').trim();
    if (name === '') continue;
    const key = tagSlug(name);
    const known = kept.get(key);
    if (known === undefined) kept.set(key, name);
    else if (known !== name) notes.add('tags-joined', `${known}, ${name}`);
  }
  return [...kept.values()];
}

/** A value of front matter as a list of names: a list, words with commas, or one word each. */
export function readNames(value: unknown, wordsAreNames: boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => readNames(entry, false));
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'object' && value !== null) {
    const name = (value as { name?: unknown; title?: unknown }).name;
    return typeof name === 'string' ? [name] : [];
  }
  if (typeof value !== 'string') return [];
  if (value.includes(',') && wordsAreNames) return value.split(',').map((name) => name.trim());
  return wordsAreNames ? value.split(/\s+/) : [value];
}
