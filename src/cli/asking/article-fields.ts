import { readByline } from '../../core/authors/read-byline.ts';
import type { ArticleFields } from '../../core/import/write-article.ts';
import { checkFields } from '../../core/import/write-article.ts';
import { say } from '../../wording/say.ts';

/** What a field of a new article is made from: a line that an editor types or gives as an option. */
export const FIELD_READERS = {
  title: (line: string) => line,
  date: (line: string) => line,
  slug: (line: string) => line,
  authors: (line: string) => authorEntries(line),
  dateline: (line: string) => line,
  summary: (line: string) => line,
  tags: (line: string) =>
    line
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
} as const satisfies Readonly<Record<string, (line: string) => unknown>>;

export type AskedField = keyof typeof FIELD_READERS;

/**
 * The entries of `authors` for one line, which may name several: names, with a role where the line
 * gives one.
 */
export function authorEntries(line: string): (string | { name: string; role: string })[] {
  const authors = readByline(line);
  return authors.map(({ name, role }) => (role === undefined ? name : { name, role }));
}

/** Fields that stand in for those that are not known yet. */
const ENOUGH = { title: 'A', date: '2000-01-01' };

/** What is wrong with one field by itself, with how to fix it; undefined if nothing is. */
export function fieldProblem(name: string, value: unknown): string | undefined {
  return problemsIn({ ...ENOUGH, [name]: value });
}

/** What is wrong with some fields, a line for each; undefined if nothing is. */
export function problemsIn(fields: ArticleFields): string | undefined {
  const checked = checkFields(fields, '');
  if (!('problems' in checked)) return undefined;
  return checked.problems
    .map(({ message, hint }) => say('commands.problem-fix', { problem: message, hint }))
    .join('\n');
}
