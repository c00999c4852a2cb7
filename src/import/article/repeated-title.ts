import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import type { BodyPiece } from '../body/convert-markdown.ts';

const parser = remark().freeze();

/**
 * Takes a heading off the beginning of a text that says the title again: the page prints the title
 * above the text.
 *
 * @returns the pieces as they were if the text begins otherwise
 */
export function withoutTitle(
  pieces: readonly BodyPiece[],
  title: string | undefined,
): readonly BodyPiece[] {
  const at = pieces.findIndex((piece) =>
    'source' in piece ? piece.source.trim() !== '' : piece.nodes.length > 0,
  );
  const first = pieces[at];
  if (!first || title === undefined) return pieces;
  const [block, ...others]: RootContent[] =
    'source' in first ? (parser.parse(first.source) as Root).children : first.nodes;
  if (block?.type !== 'heading' || block.depth > 2 || !says(block, title)) return pieces;
  const rest: BodyPiece[] = 'source' in first || others.length === 0 ? [] : [{ nodes: others }];
  return [...rest, ...pieces.slice(at + 1)];
}

/** The title of a text that has none beside it: the heading of the first rank that it begins with. */
export function titleInText(pieces: readonly BodyPiece[]): string | undefined {
  const first = pieces.find((piece) => !('source' in piece) || piece.source.trim() !== '');
  if (!first) return undefined;
  const [block] = 'source' in first ? (parser.parse(first.source) as Root).children : first.nodes;
  const words = block?.type === 'heading' && block.depth === 1 ? wordsOf(block).trim() : '';
  return words === '' ? undefined : words.replace(/\s+/g, ' ');
}

const says = (heading: Heading, title: string): boolean =>
  folded(wordsOf(heading)) === folded(title);

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The same words: however their marks and spaces are typed. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/g, ' ')
    .trim();
