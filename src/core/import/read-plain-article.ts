import type { CalendarDate } from '../calendar/date.ts';
import type { Problem } from '../source/problem.ts';
import { withoutPastedMarks } from '../text/marks/pasted.ts';
import { readDateLine } from './date-line.ts';
import { say } from '../../wording/say.ts';

/** One paragraph of a plain text, without white space at its ends and beside its line breaks. */
export interface PlainParagraph {
  readonly text: string;
  /** 1-based line of the file on which it begins. */
  readonly line: number;
}

/** A plain text, split into what it says about itself and its body. */
export interface PlainArticle {
  readonly date?: CalendarDate;
  readonly title?: string;
  readonly paragraphs: readonly PlainParagraph[];
  /** How many paragraphs lost the `>` that a mail program put before each line. */
  readonly unquoted?: number;
}

export type PlainArticleResult =
  { readonly article: PlainArticle } | { readonly problems: readonly Problem[] };

interface Block {
  readonly line: number;
  readonly lines: readonly string[];
}

interface Head {
  date?: CalendarDate;
  title?: string;
}

/** The date line may come after an unmarked headline and a byline, but no later in the text. */
const HEAD_BLOCKS = 3;
const TITLE_WITH_COLON = /^title:\s*/i;
const TITLE_WORD = /^title\s+(?=\S)/;
const WHITE_SPACE_AT_LINE_ENDS = /^[ \t]+|[ \t]+$/g;

/**
 * Reads plain text: its paragraphs are separated by blank lines, and its head may hold a date line
 * and a title that is marked as one (`Title: …`). Nothing else is taken for a title.
 *
 * Every character of a paragraph is kept, runs of inner spaces and tabs too. Spaces and tabs beside
 * a line break are layout and left out: neither Markdown nor HTML can show them.
 *
 * @param text with `\n` line ends and without a byte order mark
 */
export function readPlainArticle(text: string, file: string): PlainArticleResult {
  const head: Head = {};
  const paragraphs: PlainParagraph[] = [];
  const problems: Problem[] = [];
  let unquoted = 0;
  splitBlocks(text).forEach((pasted, index) => {
    const words = withoutPastedMarks(pasted.lines);
    const block = words ? { ...pasted, lines: words } : pasted;
    if (words) unquoted++;
    const inHead = index < HEAD_BLOCKS && (paragraphs.length === 0 || head.date === undefined);
    const rest = inHead ? readHead(block, head, paragraphs.length > 0, file, problems) : block;
    const paragraph = toParagraph(rest);
    if (paragraph) paragraphs.push(paragraph);
  });
  return problems.length > 0
    ? { problems }
    : { article: { ...head, paragraphs, ...(unquoted > 0 ? { unquoted } : {}) } };
}

/** Removes the head lines from a block; what is left is text. */
function readHead(
  block: Block,
  head: Head,
  afterText: boolean,
  file: string,
  problems: Problem[],
): Block {
  const lines = [...block.lines];
  let line = block.line;
  const report = (message: string, hint: string) => problems.push({ file, line, message, hint });
  while (lines.length > 0) {
    const current = lines[0]?.trim() ?? '';
    const mark = (TITLE_WITH_COLON.exec(current) ?? TITLE_WORD.exec(current))?.[0];
    if (mark !== undefined) {
      const title = current.slice(mark.length);
      if (!title) report(say('importing.title-empty'), say('importing.title-empty-fix'));
      else if (head.title) report(say('importing.second-title'), say('importing.keep-one-fix'));
      else head.title = title;
    } else {
      const found = readDateLine(current);
      if (!found) break;
      if ('message' in found) {
        report(found.message, found.hint);
      } else {
        // Below text, a bare day is the date line only as a block of its own.
        if (!found.labelled && afterText && lines.length > 1) break;
        if (head.date) report(say('importing.second-date'), say('importing.keep-one-fix'));
        else head.date = found.date;
        if (found.rest) {
          lines[0] = found.rest;
          break;
        }
      }
    }
    lines.shift();
    line += 1;
  }
  return { line, lines };
}

function toParagraph(block: Block): PlainParagraph | undefined {
  const lines = block.lines.map((line) => line.replace(WHITE_SPACE_AT_LINE_ENDS, ''));
  const text = lines.join('\n').trim();
  return text === '' ? undefined : { text, line: block.line };
}

function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let first = 1;
  const endBlock = () => {
    if (lines.length > 0) blocks.push({ line: first, lines });
    lines = [];
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      endBlock();
      continue;
    }
    if (lines.length === 0) first = index + 1;
    lines.push(line);
  }
  endBlock();
  return blocks;
}
