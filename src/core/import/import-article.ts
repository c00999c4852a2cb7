import { AFTER_STOP } from '../text/marks/glyphs.ts';
import { guardMarkdown } from '../markdown/source/guard.ts';
import type { Problem } from '../source/problem.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { makeHeadline } from './headline.ts';
import { hasFrontMatter, readMarkdownArticle } from './read-markdown-article.ts';
import { readPlainArticle, type PlainParagraph } from './read-plain-article.ts';
import { writeArticle, type ArticleFields, type WrittenArticle } from './write-article.ts';
import { say } from '../../wording/say.ts';

/**
 * An article that is ready to be written, and what the editor should know about how it was made.
 */
export interface ImportedArticle extends WrittenArticle {
  readonly notices: readonly string[];
}

export type ImportResult = ImportedArticle | { readonly problems: readonly Problem[] };

const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
const SENTENCE_END = new RegExp(`[.!?…:。！？]${AFTER_STOP}{0,9}$`, 'u');
/** A first block longer than this is not an unmarked headline. */
const LONGEST_HEADLINE = 120;

/**
 * Turns a text as it arrives, plain or Markdown with front matter, into an article's file.
 *
 * @param text with `\n` line ends and without a byte order mark
 * @param file its name, for messages; the ending `.md` says that front matter is expected
 * @param given fields from the command line; each goes before the text's own
 */
export function importArticle(text: string, file: string, given: ArticleFields): ImportResult {
  if (hasFrontMatter(text)) return importMarkdown(text, file, given);
  if (MARKDOWN_NAME.test(file)) {
    const message = say('importing.no-front-matter');
    const hint = say('importing.no-front-matter-fix');
    return { problems: [{ file, line: 1, message, hint }] };
  }
  return importPlain(text, file, given);
}

function importMarkdown(text: string, file: string, given: ArticleFields): ImportResult {
  const article = readMarkdownArticle(text, file, given);
  if ('problems' in article) return article;
  const { title, notices } = chooseTitle(article.fields['title'], article.lead);
  const written = writeArticle({ ...article.fields, title }, article.body, file);
  return 'problems' in written ? written : { ...written, notices };
}

function importPlain(text: string, file: string, given: ArticleFields): ImportResult {
  const result = readPlainArticle(text, file);
  if ('problems' in result) return result;
  const { date, title: printedTitle, paragraphs, unquoted = 0 } = result.article;
  const [lead] = paragraphs;
  const problems: Problem[] = [];
  if (date === undefined && given['date'] === undefined) {
    const hint = say('importing.no-date-fix');
    problems.push({ file, message: say('importing.no-date'), hint });
  }
  if (!lead) {
    const hint = say('importing.no-body-fix');
    return {
      problems: [...problems, { file, message: say('importing.no-body'), hint }],
    };
  }
  const markdown = paragraphs.map((paragraph) => escapeMarkdown(paragraph.text)).join('\n\n');
  const lines = lineNumbers(paragraphs);
  for (const finding of guardMarkdown(markdown)) {
    problems.push({ ...finding, file, line: lines[finding.line - 1] ?? finding.line });
  }
  if (problems.length > 0) return { problems };

  const { title, notices } = chooseTitle(given['title'] ?? printedTitle, lead.text);
  if (notices.length > 0 && paragraphs.length > 1 && looksLikeHeadline(lead.text)) {
    notices.push(say('importing.maybe-headline'));
  }
  if (unquoted > 0) {
    notices.push(say('importing.unquoted', { count: unquoted }));
  }
  if (printedTitle !== undefined && printedTitle !== title) {
    notices.push(say('importing.title-replaced', { title: printedTitle }));
  }
  if (date !== undefined && given['date'] !== undefined && given['date'] !== date) {
    notices.push(say('importing.date-replaced', { date }));
  }
  const written = writeArticle({ date, ...given, title }, `\n${markdown}\n`, file);
  return 'problems' in written ? written : { ...written, notices };
}

function chooseTitle(title: unknown, lead: string): { title: unknown; notices: string[] } {
  if (title !== undefined && title !== null) return { title, notices: [] };
  const made = makeHeadline(lead);
  const notice = say('importing.headline-made', { title: made });
  return { title: made, notices: [notice] };
}

function looksLikeHeadline(lead: string): boolean {
  return lead.length <= LONGEST_HEADLINE && !lead.includes('\n') && !SENTENCE_END.test(lead);
}

/** The line of the source for each line of the paragraphs joined by blank lines. */
function lineNumbers(paragraphs: readonly PlainParagraph[]): number[] {
  return paragraphs.flatMap(({ text, line }) => {
    const last = line + text.split('\n').length;
    return Array.from({ length: last - line + 1 }, (_, index) => line + index);
  });
}
