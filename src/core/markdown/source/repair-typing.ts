import { withoutPastedMarks } from '../../text/marks/pasted.ts';
import type { InlineCode, Nodes, Parent, Paragraph, Root, Text } from 'mdast';

/** A typewriter's closing mark inside what Markdown takes for code: ``We go,'' she said. ``Now.'' */
const TYPED_CLOSING = /'(?!\p{L})/u;
const WORD = /[\p{L}\p{N}]/u;
const FENCE = /^`{1,2}(?!`)/;
/** The mark before a line that was pasted from a mail, as it is typed: `\> so we go`. */
const TYPED_MARK = /^[ \t]*(?:\\?>[ \t]?){1,9}/;
const PASTED_BREAK = /([ \t]*\n[ \t]*)(?:>[ \t]?){1,9}/g;

/**
 * Undoes what Markdown or a mail program makes of typed words, in place: quotes in ``…'' of which
 * Markdown makes code, and the `>` before each line of a pasted mail.
 *
 * @param markdown the source that the tree was parsed from
 */
export function repairTyping(tree: Root, markdown: string): void {
  repairChildren(tree, markdown);
}

function repairChildren(parent: Parent, markdown: string): void {
  parent.children.forEach((child, index) => {
    if (child.type === 'inlineCode') {
      const words = typedWords(child, markdown);
      if (words) parent.children[index] = words;
    } else if (child.type === 'paragraph') {
      repairPasted(child, markdown);
      repairChildren(child, markdown);
    } else if ('children' in child) repairChildren(child, markdown);
  });
}

/**
 * The text of what is not code: it holds a typed closing mark, and a word follows its last
 * backtick.
 */
function typedWords({ value, position }: InlineCode, markdown: string): Text | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (position === undefined || start === undefined || end === undefined) return undefined;
  const printed = markdown.slice(start, end);
  if (!FENCE.test(printed) || !TYPED_CLOSING.test(value) || !WORD.test(markdown.charAt(end)))
    return undefined;
  return { type: 'text', value: printed, position };
}

function repairPasted(paragraph: Paragraph, markdown: string): void {
  const lines = wordsOf(paragraph).split('\n');
  const words = withoutPastedMarks(lines);
  const [first] = paragraph.children;
  if (!words || first?.type !== 'text') return;
  for (const text of textsOf(paragraph)) text.value = text.value.replace(PASTED_BREAK, '$1');
  const taken = (lines[0]?.length ?? 0) - (words[0]?.length ?? 0);
  first.value = first.value.slice(taken);
  startAfter(first, markdown);
}

/** The node starts at the word behind the mark. */
function startAfter({ position }: Text, markdown: string): void {
  const from = position?.start.offset;
  if (position === undefined || from === undefined) return;
  const typed = TYPED_MARK.exec(markdown.slice(from, from + 40))?.[0].length ?? 0;
  position.start.offset = from + typed;
  position.start.column += typed;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function textsOf(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}
