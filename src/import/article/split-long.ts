import type { Paragraph, PhrasingContent, Root as MarkdownRoot } from 'mdast';
import { remark } from 'remark';
import { gfmPlugin } from '../../core/markdown/source/gfm-plugin.ts';
import { guardMarkdown } from '../../core/markdown/source/guard.ts';
import { limits } from '../../core/source/limits.ts';
import { formatMarkdown } from '../body/to-markdown.ts';
import { applyEdits, type Edit } from '../body/unlink.ts';

const parser = remark().use(gfmPlugin).freeze();
/** A piece stays well below what the build reads as one paragraph. */
const LONGEST = limits.paragraphCodeUnits / 2;
const MOST_DELIMITERS = limits.delimitersPerParagraph / 2;
const DELIMITERS = /[*_[\]<`~]/g;
/** The end of a line, or of a sentence: where the words of a paragraph may be separated. */
const MAY_END =
  /[ \t]*\n[ \t]*|(?<=[.!?…]["'”’»)]{0,3})[ \t]+(?=["'“‘«(]{0,3}[\p{Lu}\p{Lt}\p{Lo}\d])/gu;
/** A list of hundreds of names in one sentence has nothing but these. */
const MAY_END_IN_LIST = new RegExp(`${MAY_END.source}|(?<=[,;])[ \\t]+`, 'gu');

/**
 * Separates a paragraph that is longer than the build reads, such as the log of a meeting with hundreds of
 * lines: at all of its line breaks, and where there are none, or the rest is still too long, at the ends of
 * lines and sentences; behind a comma if the build would refuse it otherwise. Words and their order stay.
 *
 * @param report is called with the first words of each paragraph
 */
export function splitLong(markdown: string, report: (words: string) => void): string {
  if (guardMarkdown(markdown).length === 0) return markdown;
  const tree = parser.parse(markdown) as MarkdownRoot;
  const edits: Edit[] = [];
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue;
    const source = sourceOf(node, markdown);
    if (fits(source)) continue;
    const pieces = piecesOf(node, markdown);
    if (pieces.length < 2) continue;
    const start = node.position?.start.offset ?? 0;
    edits.push({ start, end: start + source.length, text: pieces.join('\n\n') });
    report(source.replace(/\s+/g, ' ').slice(0, 60));
  }
  return applyEdits(markdown, edits);
}

function fits(source: string): boolean {
  return source.length <= LONGEST && delimitersIn(source) <= MOST_DELIMITERS;
}

const delimitersIn = (source: string): number => source.match(DELIMITERS)?.length ?? 0;

/** As it was written; what is left of emphasis over several lines is written anew. */
function sourceOf(node: Paragraph | PhrasingContent, markdown: string): string {
  if (!node.position)
    return formatMarkdown([
      node.type === 'paragraph' ? node : { type: 'paragraph', children: [node] },
    ]);
  return markdown.slice(node.position.start.offset ?? 0, node.position.end.offset ?? 0);
}

function piecesOf(paragraph: Paragraph, markdown: string): string[] {
  return linesOf(paragraph.children)
    .flatMap((line) => {
      const pieces = shorter(line, markdown, MAY_END);
      return pieces.every(isRead) ? pieces : shorter(line, markdown, MAY_END_IN_LIST);
    })
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map(asParagraph);
}

/** The words between line breaks. Emphasis over several lines is that of each. */
function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
      const [first = [], ...others] = linesOf(node.children);
      if (others.length === 0) lines.at(-1)?.push(node);
      else {
        lines.at(-1)?.push({ type: node.type, children: first });
        lines.push(...others.map((children) => [{ type: node.type, children }]));
      }
    } else lines.at(-1)?.push(node);
  }
  return lines;
}

/** A line in as many pieces as its length needs; no link and no emphasis is cut. */
function shorter(nodes: readonly PhrasingContent[], markdown: string, mayEnd: RegExp): string[] {
  const pieces = [''];
  const add = (source: string) => pieces.push((pieces.pop() ?? '') + source);
  const isLong = !fits(nodes.map((node) => sourceOf(node, markdown)).join(''));
  for (const node of nodes) {
    const source = sourceOf(node, markdown);
    let at = 0;
    for (const { index, 0: space } of isLong && node.type === 'text'
      ? source.matchAll(mayEnd)
      : []) {
      add(source.slice(at, index));
      at = index + space.length;
      if (isFull(pieces.at(-1) ?? '')) pieces.push('');
      else add(space);
    }
    add(source.slice(at));
  }
  return pieces;
}

/** Whether the build would read it. */
const isRead = (piece: string): boolean =>
  piece.length <= limits.paragraphCodeUnits && delimitersIn(piece) <= limits.delimitersPerParagraph;

const isFull = (piece: string): boolean =>
  piece.length > LONGEST / 2 || delimitersIn(piece) > MOST_DELIMITERS / 2;

/** As it is where that is a paragraph by itself too; otherwise with what keeps its beginning words. */
function asParagraph(piece: string): string {
  const { children } = parser.parse(piece) as MarkdownRoot;
  if (children.length === 1 && children[0]?.type === 'paragraph') return piece;
  const [behind] = (parser.parse(`${WORD}${piece}`) as MarkdownRoot).children;
  const [first] = behind?.type === 'paragraph' ? behind.children : [];
  if (behind?.type !== 'paragraph' || first?.type !== 'text') return piece;
  first.value = first.value.slice(WORD.length);
  return formatMarkdown([behind]);
}

/** Behind a word no character begins a block. */
const WORD = 'x ';
