import type { Notes } from '../article/notes.ts';

/** An e-mail address; `@name@host` is an account on a social network. */
const ADDRESS = /(?<![\w@/.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24}\b/i;

/** Takes out of the keys that are only kept what holds an e-mail address, and says which keys. */
export function withoutAddresses(
  extra: Readonly<Record<string, unknown>>,
  notes: Pick<Notes, 'add'>,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(extra)) {
    const left = ADDRESS.test(key) ? undefined : cleaned(value);
    if (left !== value) notes.add('address-dropped', ADDRESS.test(key) ? '' : key);
    if (left !== undefined) kept[key] = left;
  }
  return kept;
}

/** The same value if it holds no address; undefined if nothing of it is left. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return ADDRESS.test(value) ? undefined : value;
  if (Array.isArray(value)) {
    const left = value.map(cleaned);
    if (left.every((one, index) => one === value[index])) return value;
    const kept = left.filter((one) => one !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value as Record<string, unknown>);
  const left = entries.map(([key, one]): [string, unknown] => [
    key,
    ADDRESS.test(key) ? undefined : cleaned(one),
  ]);
  if (left.every(([, one], index) => one === entries[index]?.[1])) return value;
  const kept = left.filter(([, one]) => one !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
