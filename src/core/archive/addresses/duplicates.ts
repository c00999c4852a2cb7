import type { Problem } from '../../source/problem.ts';
import type { ArticleEntry } from '../entry.ts';
import { say } from '../../../wording/say.ts';

/** Says which articles claim one address, or one id, for themselves; case is ignored. */
export function addressProblems(entries: readonly ArticleEntry[]): Problem[] {
  return [
    ...clashes(entries, (entry) => `${entry.date}/${entry.slug}`.toLowerCase(), 'address'),
    ...clashes(entries, (entry) => entry.id.toLowerCase(), 'id'),
  ];
}

function clashes(
  entries: readonly ArticleEntry[],
  keyOf: (entry: ArticleEntry) => string,
  what: 'address' | 'id',
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
        message: say('article.taken', { what, value: key, file: other.file }),
        hint: say('article.taken-fix', { field: what === 'id' ? 'id' : 'slug' }),
      });
    }
  }
  return problems;
}
