import { isReserved } from '../addresses/reserved-addresses.ts';
import { stringify } from 'yaml';
import { readFrontMatter, splitFrontMatter } from '../source/front-matter.ts';
import { frontMatterSchema, type FrontMatter } from '../source/front-matter-schema.ts';
import { formatKilobytes, limits } from '../source/limits.ts';
import type { Problem } from '../source/problem.ts';
import { makeSlug } from './headline.ts';
import { say } from '../../wording/say.ts';

/** What an article says about itself, before it is checked: keys as in the front matter. */
export type ArticleFields = Readonly<Record<string, unknown>>;

/** A file of the archive, ready to be written. */
export interface WrittenArticle {
  /** Relative to the archive folder, with `/`: `articles/2024/2024-02-08-talks.md`. */
  readonly path: string;
  readonly markdown: string;
}

const FIRST_KEYS = ['id', 'slug', 'title', 'date'];
const KEYS = [
  ...FIRST_KEYS,
  ...Object.keys(frontMatterSchema.shape).filter((key) => !FIRST_KEYS.includes(key)),
];

/**
 * Checks the fields of an article as the build will, by reading what would be written.
 *
 * @returns the problems, without lines: the written file does not exist yet
 */
export function checkFields(
  fields: ArticleFields,
  file: string,
): FrontMatter | { readonly problems: readonly Problem[] } {
  const split = splitFrontMatter(formatFrontMatter(fields), file);
  const result = 'message' in split ? { problems: [split] } : readFrontMatter(split, file);
  if ('data' in result) return result.data;
  return {
    problems: result.problems.map(({ message, hint }) => ({ file, message, hint })),
  };
}

/**
 * Lays out the file of an article: where it belongs in the archive folder, and its Markdown.
 *
 * An id and a slug that the fields have are kept; otherwise the slug is made from the title, and
 * the id from date and slug.
 *
 * @param body Markdown, written as it is
 */
export function writeArticle(
  fields: ArticleFields,
  body: string,
  file: string,
): WrittenArticle | { readonly problems: readonly Problem[] } {
  const checked = checkFields(fields, file);
  if ('problems' in checked) return checked;
  const slug = checked.slug ?? freeSlug(makeSlug(checked.title));
  if (!slug) {
    const message = say('importing.no-address', { title: checked.title });
    return { problems: [{ file, message, hint: say('importing.no-address-fix') }] };
  }
  const id = checked.id ?? `${checked.date}-${slug}`;
  const complete = { ...checked, id, slug };
  const again = checkFields(complete, file);
  if ('problems' in again) return again;
  const markdown = formatFrontMatter(complete) + body;
  const size = new TextEncoder().encode(markdown).length;
  if (size > limits.fileBytes) {
    const message = say('importing.article-size', {
      size: formatKilobytes(size),
      limit: formatKilobytes(limits.fileBytes),
    });
    return { problems: [{ file, message, hint: say('importing.too-large-fix') }] };
  }
  return { path: `articles/${checked.date.slice(0, 4)}/${checked.date}-${slug}.md`, markdown };
}

function formatFrontMatter(fields: ArticleFields): string {
  const known = [...new Set([...KEYS, ...Object.keys(fields)])];
  const present = known.filter((key) => fields[key] !== undefined);
  const ordered = Object.fromEntries(
    present.map((key) => [key, key === 'authors' ? shortAuthors(fields[key]) : fields[key]]),
  );
  return `---\n${stringify(ordered, { lineWidth: 0 })}---\n`;
}

/** Authors of whom nothing but the name is known, by their names. */
function shortAuthors(authors: unknown): unknown {
  if (!Array.isArray(authors)) return authors;
  return authors.map((author: unknown) => {
    const isNamed = typeof author === 'object' && author !== null && 'name' in author;
    return isNamed && Object.keys(author).length === 1 ? author.name : author;
  });
}

/** A title may turn into an address that the site itself uses. */
function freeSlug(slug: string): string {
  return isReserved('article', slug) ? `${slug}-2` : slug;
}
