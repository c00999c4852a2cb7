import { formatKilobytes, limits } from '../limits.ts';

/** What a guard found, with the 1-based line of the text it was given. */
export interface GuardFinding {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** Characters that may open emphasis, code, links or HTML; piling them up is what costs the parser. */
const DELIMITERS = /[*_[\]<`~]/g;
const LIST_OR_QUOTE_MARKERS = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/;
const MARKER = />|[-+*](?=[ \t])|\d{1,9}[.)]/g;
const OPENING_TAG = /<[a-z][^<>]{0,400}>/gi;
const CLOSING_TAG = /<\/[a-z][a-z0-9-]{0,40}[ \t]*>/gi;
const VOID_TAG = /^<(?:br|hr|img|wbr|input|source|col|area|embed|meta|link)\b|\/>$/i;

/**
 * Looks at Markdown before it is parsed, in one linear pass, and says what no real article has and
 * what would cost the parser more than linear time or its stack.
 */
export function guardMarkdown(markdown: string): GuardFinding[] {
  const findings: GuardFinding[] = [];
  let paragraphStart = 1;
  let paragraphLength = 0;
  let delimiters = 0;
  let openTags = 0;
  let deepestTag = 0;
  const lines = markdown.split('\n');
  const endParagraph = () => {
    if (paragraphLength > limits.paragraphCodeUnits) {
      findings.push({
        line: paragraphStart,
        message: `A paragraph of ${formatKilobytes(paragraphLength)}; the limit is ${formatKilobytes(limits.paragraphCodeUnits)}.`,
        hint: 'part it with blank lines',
      });
    }
    if (delimiters > limits.delimitersPerParagraph) {
      findings.push({
        line: paragraphStart,
        message: `A paragraph with ${delimiters} marks of emphasis, links or code; the limit is ${limits.delimitersPerParagraph}.`,
        hint: 'remove the marks, or escape each with a backslash',
      });
    }
    paragraphLength = 0;
    delimiters = 0;
  };
  lines.forEach((line, index) => {
    if (line.trim() === '') return endParagraph();
    if (paragraphLength === 0) paragraphStart = index + 1;
    paragraphLength += line.length + 1;
    delimiters += line.match(DELIMITERS)?.length ?? 0;
    const depth = markerDepth(line);
    if (depth > limits.nestingLevels) findings.push(tooDeep(index + 1, depth));
    for (const tag of line.match(OPENING_TAG) ?? []) if (!VOID_TAG.test(tag)) openTags++;
    openTags = Math.max(0, openTags - (line.match(CLOSING_TAG)?.length ?? 0));
    if (openTags > limits.nestingLevels && deepestTag <= limits.nestingLevels) {
      findings.push(tooDeep(index + 1, openTags));
    }
    deepestTag = Math.max(deepestTag, openTags);
  });
  endParagraph();
  return findings;
}

/** How many levels of block quote and list one line opens, by its markers and its indent. */
function markerDepth(line: string): number {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const markers = LIST_OR_QUOTE_MARKERS.exec(line)?.[0].match(MARKER)?.length ?? 0;
  return markers + Math.floor(indent / 4);
}

function tooDeep(line: number, levels: number): GuardFinding {
  return {
    line,
    message: `${levels} levels of nesting; the limit is ${limits.nestingLevels}.`,
    hint: 'take the text out of its nested quotes, lists or tags',
  };
}
