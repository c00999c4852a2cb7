import { parse } from 'yaml';
import { readFrontMatter, splitFrontMatter, type SplitSource } from '../source/front-matter.ts';
import { guardMarkdown } from '../markdown/source/guard.ts';
import { parseMarkdown } from '../markdown/source/parse.ts';
import { viewText } from '../markdown/text/plain-text.ts';
import type { Problem } from '../source/problem.ts';
import { checkFields, type ArticleFields } from './write-article.ts';
import { say } from '../../wording/say.ts';

/** A Markdown article, split into its front matter and its body as it is. */
export interface MarkdownArticle {
  readonly fields: ArticleFields;
  readonly body: string;
  /** The text of its first paragraph. */
  readonly lead: string;
}

type Problems = readonly Problem[];

const FRONT_MATTER = /^\s*---[ \t]*\n/;

/** Whether a text begins with front matter, and so is Markdown. */
export function hasFrontMatter(text: string): boolean {
  return FRONT_MATTER.test(text);
}

/**
 * Reads Markdown with front matter. Fields given on the command line replace the same keys of the
 * front matter, and may replace missing or wrong ones.
 *
 * @param text with `\n` line ends and without a byte order mark
 */
export function readMarkdownArticle(
  text: string,
  file: string,
  given: ArticleFields,
): MarkdownArticle | { readonly problems: Problems } {
  const split = splitFrontMatter(text, file);
  if ('message' in split) return { problems: [split] };
  const lead = readLead(split, file);
  const fields = readFields(split, file, given);
  const problems = [...asProblems(fields), ...asProblems(lead)];
  if (problems.length > 0 || typeof lead !== 'string') return { problems };
  return { fields: fields as ArticleFields, body: split.body, lead };
}

function readFields(
  split: SplitSource,
  file: string,
  given: ArticleFields,
): ArticleFields | Problems {
  const own = readFrontMatter(split, file);
  if ('data' in own) return { ...own.data, ...given };
  const merged = mergeFields(split, given);
  if (!merged) return own.problems;
  // A missing title is made from the lead later on.
  const checked = checkFields({ title: 'Untitled', ...merged }, file);
  if (!('problems' in checked)) return merged;
  const left = new Set(checked.problems.map((problem) => problem.message));
  const unmended = own.problems.filter((problem) => left.has(problem.message));
  return unmended.length > 0 ? unmended : own.problems;
}

/** The front matter with the given fields; undefined if it cannot be read as keys and values. */
function mergeFields(split: SplitSource, given: ArticleFields): ArticleFields | undefined {
  try {
    const read: unknown = parse(split.yaml, { maxAliasCount: 10, logLevel: 'error' });
    return typeof read === 'object' && !Array.isArray(read) ? { ...read, ...given } : undefined;
  } catch {
    return undefined;
  }
}

/** The first paragraph as the site would show it, or why the build would refuse the body. */
function readLead(split: SplitSource, file: string): string | Problems {
  const guarded = guardMarkdown(split.body).map((finding) => ({
    ...finding,
    file,
    line: finding.line + split.bodyLine - 1,
  }));
  if (guarded.length > 0) return guarded;
  const at = { file, line: split.bodyLine };
  try {
    const { text, paragraphs } = viewText(parseMarkdown(split.body));
    const lead = paragraphs.find(({ kind }) => kind === 'paragraph') ?? paragraphs[0];
    if (lead) return text.slice(lead.start, lead.end);
    const hint = say('source.no-text-fix');
    return [{ ...at, message: say('source.no-text'), hint }];
  } catch {
    const hint = say('source.not-parsed-fix');
    return [{ ...at, message: say('importing.markdown-unparsed'), hint }];
  }
}

function asProblems(result: string | ArticleFields | Problems): Problems {
  return Array.isArray(result) ? (result as Problems) : [];
}
