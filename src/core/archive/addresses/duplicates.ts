import type { Problem } from '../../source/problem.ts';
import type { ArticleEntry } from '../entry.ts';

/** Says which articles claim one address, or one id, for themselves; case does not tell them apart. */
export function addressProblems(entries: readonly ArticleEntry[]): Problem[] {
  return [
    ...clashes(entries, (entry) => `${entry.date}/${entry.slug}`.toLowerCase(), 'address', 'slug'),
    ...clashes(entries, (entry) => entry.id.toLowerCase(), 'id', 'id'),
  ];
}

function clashes(
  entries: readonly ArticleEntry[],
  keyOf: (entry: ArticleEntry) => string,
  what: string,
  field: string,
): Problem[] {
  const first = new Map<string, ArticleEntry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    const other = first.get(key);
    if (!other) first.set(key, entry);
    else {
      problems.push({
        file: entry.file,
        message: `The ${what} ${key} is taken by ${other.file}.`,
        hint: `give one of the two another ${field}: in its front matter`,
      });
    }
  }
  return problems;
}
