import { findTemplateTags } from '../markdown/source/template-tags.ts';

/**
 * Puts a backslash before what Markdown would read as markup, and before nothing else, so that the
 * text of the parsed paragraph is the paragraph. Holds for CommonMark and for GFM's tables,
 * strikethrough, footnotes and task lists.
 *
 * GFM's autolink literals (`www.example.org`, `https://…`, mail addresses) stay as they are: no
 * escape keeps mdast-util-gfm-autolink-literal from linking them, since it searches the text after
 * escapes are resolved. The project's renderer leaves that extension out; where another has it, the
 * address becomes a link of the same words.
 *
 * @example escapeMarkdown('He paid 5 * 3, *not* [15].') // 'He paid 5 * 3, \\*not\\* [15].'
 * @param paragraph one block without blank lines, and without spaces and tabs at its ends and
 *   beside its line breaks
 */
export function escapeMarkdown(paragraph: string): string {
  const escaped = new Set<number>();
  for (const pattern of ANYWHERE) {
    for (const match of paragraph.matchAll(pattern)) escaped.add(match.index);
  }
  for (const marker of ['*', '_', '~'] as const) markAttention(paragraph, marker, escaped);
  markCodeSpans(paragraph, escaped);
  markLineStarts(paragraph, escaped);
  // A definition's label may run over lines and hold escaped brackets.
  if (paragraph.startsWith('[') && paragraph.includes(']:')) escaped.add(0);
  markTemplateTags(paragraph, escaped);
  markAddresses(paragraph, escaped);
  let markdown = '';
  let done = 0;
  for (const index of [...escaped].sort((a, b) => a - b)) {
    markdown += `${paragraph.slice(done, index)}\\`;
    done = index;
  }
  return markdown + paragraph.slice(done);
}

const ANYWHERE: readonly RegExp[] = [
  // A backslash that would escape what follows, or make a hard break.
  /\\(?=[!-/:-@[-`{-~\n])/g,
  // A tag, comment, declaration, or an autolink; not "a < b" and "<3".
  /<(?=[A-Za-z/!?]|[^\s<>@]+@)/g,
  // A character reference; not "Marks & Spencer" and "AT&T".
  /&(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{0,30};)/gi,
  // A footnote; with ](, the only brackets that matter, as definitions are escaped too.
  /\[(?=\^)/g,
  /\](?=\()/g,
];

const WHITE_SPACE = /\s/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

interface Run {
  readonly start: number;
  readonly length: number;
}

/**
 * Emphasis and strikethrough need a run of marks that opens and a later one that closes. What may
 * open and close is defined a little more broadly than in CommonMark, without its classes of
 * punctuation; the price is a needless backslash in texts such as `a*"b"*c`.
 */
function markAttention(paragraph: string, marker: '*' | '_' | '~', escaped: Set<number>): void {
  const active: Run[] = [];
  let mayOpen = false;
  let paired = false;
  for (const run of runsOf(paragraph, marker)) {
    const before = paragraph[run.start - 1] ?? ' ';
    const after = paragraph[run.start + run.length] ?? ' ';
    const withinWords = marker === '_';
    const opens = !WHITE_SPACE.test(after) && !(withinWords && WORD_CHARACTER.test(before));
    const closes = !WHITE_SPACE.test(before) && !(withinWords && WORD_CHARACTER.test(after));
    if (opens || closes) active.push(run);
    if (closes && mayOpen) paired = true;
    if (opens) mayOpen = true;
  }
  if (paired) for (const run of active) markRun(run, escaped);
}

/**
 * Within code a backslash does not escape anything, so either no backtick is escaped or all are.
 */
function markCodeSpans(paragraph: string, escaped: Set<number>): void {
  const runs = runsOf(paragraph, '`');
  const lengths = new Set(runs.map((run) => run.length));
  const fenced = runs.some((run) => run.length >= 3 && isLineStart(paragraph, run.start));
  if (lengths.size < runs.length || fenced) for (const run of runs) markRun(run, escaped);
}

const HEADING = /^#{1,6}(?=[ \t]|$)/;
const BLOCK_QUOTE = /^>/;
const BULLET = /^[-+*](?=[ \t]|$)/;
const LIST_NUMBER = /^\d{1,9}(?=[.)](?:[ \t]|$))/;
const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const TILDE_FENCE = /^~{3,}/;
const SETEXT_UNDERLINE = /^(?:=+|-+)$/;
const TABLE_DELIMITER_ROW = /^[|: \t]*-[-|: \t]*$/;

function markLineStarts(paragraph: string, escaped: Set<number>): void {
  let start = 0;
  for (const line of paragraph.split('\n')) {
    const number = LIST_NUMBER.exec(line)?.[0].length;
    if (number !== undefined) escaped.add(start + number);
    const underlines = start > 0 && (SETEXT_UNDERLINE.test(line) || TABLE_DELIMITER_ROW.test(line));
    if (underlines || [HEADING, BLOCK_QUOTE, BULLET].some((mark) => mark.test(line))) {
      escaped.add(start);
    }
    if (THEMATIC_BREAK.test(line) || TILDE_FENCE.test(line)) {
      // What is left of a run that is escaped in part could pair with marks of other lines.
      markRun({ start, length: line.startsWith('-') ? 1 : runLength(line) }, escaped);
    }
    start += line.length + 1;
  }
}

const TAG_START = /[{<[:]+/y;
/** A shortcode may be closed in another paragraph than the one that opens it. */
const CLOSING_SHORTCODE = /\[(?=\/[a-z])/gi;

/** Words that look like a tag of a template stay words. */
function markTemplateTags(paragraph: string, escaped: Set<number>): void {
  for (const { start } of findTemplateTags(paragraph)) {
    const indent = paragraph.slice(start).search(/\S/);
    TAG_START.lastIndex = start + indent;
    const opening = TAG_START.exec(paragraph)?.[0].length ?? 1;
    markRun({ start: start + indent, length: opening }, escaped);
  }
  for (const { index } of paragraph.matchAll(CLOSING_SHORTCODE)) escaped.add(index);
}

const WORD = /\S+/g;
const ADDRESS_MARK = /(?<=https?):(?=\/\/)|(?<=www)\./gi;

/** An autolink literal keeps backslashes, so an address must not be escaped. */
function markAddresses(paragraph: string, escaped: Set<number>): void {
  const ordered = [...escaped].sort((a, b) => a - b);
  let next = 0;
  for (const { 0: word, index: start } of paragraph.matchAll(WORD)) {
    const end = start + word.length;
    let last = -1;
    for (let at = ordered[next]; at !== undefined && at < end; at = ordered[next]) {
      if (at >= start) last = at;
      next += 1;
    }
    if (last === -1) continue;
    for (const mark of word.matchAll(ADDRESS_MARK)) {
      if (start + mark.index < last) escaped.add(start + mark.index);
    }
  }
}

function isLineStart(paragraph: string, index: number): boolean {
  return index === 0 || paragraph[index - 1] === '\n';
}

function runsOf(paragraph: string, marker: string): Run[] {
  const runs: Run[] = [];
  let start = paragraph.indexOf(marker);
  while (start !== -1) {
    const length = runLength(paragraph, start);
    runs.push({ start, length });
    start = paragraph.indexOf(marker, start + length);
  }
  return runs;
}

/** How often the character at `start` is repeated. */
function runLength(text: string, start = 0): number {
  let end = start + 1;
  while (end < text.length && text[end] === text[start]) end += 1;
  return end - start;
}

function markRun(run: Run, escaped: Set<number>): void {
  for (let index = run.start; index < run.start + run.length; index++) escaped.add(index);
}
