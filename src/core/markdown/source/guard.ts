import { blankCode } from './blank-code.ts';
import { cutAtItems, type Stretch } from './cut-at-items.ts';
import { formatKilobytes, limits } from '../../source/limits.ts';
import { say } from '../../../wording/say.ts';

/** What a guard found, with the 1-based line of the text it was given. */
export interface GuardFinding {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** Characters that may open emphasis, code, links or HTML; the parser is slow when they pile up. */
const DELIMITERS = /[*_[\]<`~]/g;
const ESCAPED = /\\[!-/:-@[-`{-~]/g;
const LIST_OR_QUOTE_MARKERS = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/;
const MARKER = />|[-+*](?=[ \t])|\d{1,9}[.)]/g;
const TAG_NAME = /<(\/?)([a-z][a-z0-9-]{0,40})/giy;
const LONGEST_TAG = 500;
/** Tags that nest nothing: void ones, and those that HTML closes by itself. */
const WITHOUT_DEPTH = new Set(
  'br hr img wbr input source col area embed meta link p li tr td th dt dd'.split(' '),
);

/**
 * Looks at Markdown before it is parsed, in one linear pass, and reports what no real article has
 * and what would take the parser more than linear time or overflow its stack.
 */
export function guardMarkdown(markdown: string): GuardFinding[] {
  const stretches = cutAtBlankLines(blankCode(markdown).replace(ESCAPED, '  '));
  return [
    ...stretches.flatMap(cutAtItems).flatMap(checkParagraph),
    ...stretches.flatMap(checkDepth),
    ...checkTags(stretches),
    ...checkTotals(stretches),
  ].sort((a, b) => a.line - b.line);
}

function cutAtBlankLines(markdown: string): Stretch[] {
  const stretches: { line: number; lines: string[] }[] = [];
  let inside = false;
  for (const [index, line] of markdown.split('\n').entries()) {
    const blank = line.trim() === '';
    if (!blank && inside) stretches.at(-1)?.lines.push(line);
    else if (!blank) stretches.push({ line: index + 1, lines: [line] });
    inside = !blank;
  }
  return stretches;
}

function checkParagraph({ line, lines }: Stretch): GuardFinding[] {
  const findings: GuardFinding[] = [];
  const length = lines.reduce((sum, text) => sum + text.length + 1, 0);
  if (length > limits.paragraphCodeUnits) {
    findings.push({
      line,
      message: say('markdown.long-paragraph', {
        size: formatKilobytes(length),
        limit: formatKilobytes(limits.paragraphCodeUnits),
      }),
      hint: say('markdown.long-paragraph-fix'),
    });
  }
  const delimiters = countDelimiters(lines);
  if (delimiters > limits.delimitersPerParagraph) {
    findings.push({
      line,
      message: say('markdown.marks-of-paragraph', {
        count: delimiters,
        limit: limits.delimitersPerParagraph,
      }),
      hint: say('markdown.marks-of-paragraph-fix'),
    });
  }
  return findings;
}

function checkDepth({ line, lines }: Stretch): GuardFinding[] {
  const deepest = lines.findIndex((text) => markerDepth(text) > limits.nestingLevels);
  return deepest < 0 ? [] : [tooDeep(line + deepest, markerDepth(lines[deepest] ?? ''))];
}

function countDelimiters(lines: readonly string[]): number {
  return lines.reduce((sum, text) => sum + (text.match(DELIMITERS)?.length ?? 0), 0);
}

/** How many levels of block quote and list one line opens, by its markers and its indent. */
function markerDepth(line: string): number {
  const indent = line.length - line.trimStart().length;
  return countMarkers(line) + Math.floor(indent / 4);
}

function countMarkers(line: string): number {
  return LIST_OR_QUOTE_MARKERS.exec(line)?.[0].match(MARKER)?.length ?? 0;
}

/** Raw HTML may stay open over many paragraphs, so its depth is followed through the file. */
function checkTags(stretches: readonly Stretch[]): GuardFinding[] {
  const open = new Map<string, number>();
  let depth = 0;
  for (const { line, lines } of stretches) {
    const text = lines.join('\n');
    for (const { name, closing, at } of tagsOf(text)) {
      if (WITHOUT_DEPTH.has(name)) continue;
      const before = open.get(name) ?? 0;
      if (closing && before === 0) continue;
      const step = closing ? -1 : 1;
      open.set(name, before + step);
      depth += step;
      if (depth > limits.nestingLevels) {
        return [tooDeep(line + text.slice(0, at).split('\n').length - 1, depth)];
      }
    }
  }
  return [];
}

/** The tags of a text, which may run over lines and hold quoted `>`. */
function* tagsOf(text: string): Generator<{ name: string; closing: boolean; at: number }> {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    TAG_NAME.lastIndex = at;
    const [, slash, name = ''] = TAG_NAME.exec(text) ?? [];
    const end = name === '' ? -1 : endOfTag(text, TAG_NAME.lastIndex);
    if (end < 0) continue;
    if (text[end - 1] !== '/') yield { name: name.toLowerCase(), closing: slash === '/', at };
    at = end;
  }
}

function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let i = from; i < Math.min(text.length, from + LONGEST_TAG); i++) {
    const character = text[i] ?? '';
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return i;
  }
  return -1;
}

function checkTotals(stretches: readonly Stretch[]): GuardFinding[] {
  const lines = stretches.flatMap((stretch) => stretch.lines);
  const delimiters = countDelimiters(lines);
  const markers = lines.reduce((sum, text) => sum + countMarkers(text), 0);
  const findings: GuardFinding[] = [];
  if (delimiters > limits.delimitersPerFile) {
    findings.push({
      line: 1,
      message: say('markdown.marks-of-file', {
        count: delimiters,
        limit: limits.delimitersPerFile,
      }),
      hint: say('markdown.marks-of-file-fix'),
    });
  }
  if (markers > limits.markersPerFile) {
    findings.push({
      line: 1,
      message: say('markdown.markers', { count: markers, limit: limits.markersPerFile }),
      hint: say('markdown.markers-fix'),
    });
  }
  return findings;
}

function tooDeep(line: number, levels: number): GuardFinding {
  return {
    line,
    message: say('markdown.too-deep', { count: levels, limit: limits.nestingLevels }),
    hint: say('markdown.too-deep-fix'),
  };
}
