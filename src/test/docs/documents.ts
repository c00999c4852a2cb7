import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Heading, Nodes, Parent, PhrasingContent, Root, Table } from 'mdast';
import { remark } from 'remark';
import { gfmPlugin } from '../../core/markdown/source/gfm-plugin.ts';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '../../..');

/** One Markdown file that people read in the repository. */
export interface Document {
  /** From the root of the repository: `src/docs/guide/write.md`. */
  readonly path: string;
  readonly source: string;
  readonly tree: Root;
}

const parser = remark().use(gfmPlugin).freeze();

/** Markdown as GitHub reads it. */
export const parseMarkdown = (source: string): Root => parser.parse(source);

/** @param path from the root of the repository */
export function readDocument(path: string): Document {
  const source = readFileSync(join(ROOT, path), 'utf8');
  return { path, source, tree: parseMarkdown(source) };
}

/** Goldens are articles, and packages have documents of their own. */
const NOT_DOCUMENTS = /^src\/test\/goldens\/|\/node_modules\//;

/** The paths of all documents: the README, those of `.github`, and every one below `src`. */
export function listDocuments(): string[] {
  const below = (folder: string) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    );
  return ['README.md', ...below('.github'), ...below('src')]
    .filter((path) => path.endsWith('.md') && !NOT_DOCUMENTS.test(path))
    .sort();
}

/** Every node of a tree, in the order of the text. */
export function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if (!('children' in node)) return;
  for (const child of (node as Parent).children as Nodes[]) yield* walk(child);
}

/** The words of a node without their markup. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? (node.children as Nodes[]).map(wordsOf).join('') : '';
}

/** The anchors of a document’s headings, as GitHub makes them. */
export function anchorsOf(tree: Root): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const node of walk(tree)) {
    if (node.type !== 'heading') continue;
    const slug = slugOf(node);
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

const slugOf = (heading: Heading): string =>
  wordsOf(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

/** A table as text, cell by cell; the first row is its head. */
export function rowsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map((cell) => wordsOf(cell).trim()));
}

/** The section under a heading of a level: all nodes until the next heading of that level or above. */
export function sectionsOf({ children }: Root, depth: Heading['depth']): Map<string, Root> {
  const sections = new Map<string, Root>();
  let open: Root | undefined;
  for (const node of children) {
    if (node.type === 'heading' && node.depth <= depth) {
      open = node.depth === depth ? { type: 'root', children: [] } : undefined;
      if (open) sections.set(wordsOf(node), open);
    } else open?.children.push(node);
  }
  return sections;
}

/** The words of each inline code of a tree. */
export function inlineCodesOf(tree: Root): string[] {
  return [...walk(tree)].flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
}

/** Prose without code and addresses, for the tests of its English. */
export function proseOf(tree: Root): string {
  const prose = (node: Nodes): string => {
    if (node.type === 'inlineCode' || node.type === 'code' || node.type === 'html') return ' … ';
    if ('value' in node) return node.value;
    if (!('children' in node)) return '';
    const inline: Nodes['type'][] = [
      'link',
      'emphasis',
      'strong',
      'delete',
    ] satisfies PhrasingContent['type'][];
    const words = (node.children as Nodes[]).map(prose).join('');
    return inline.includes(node.type) ? words : `${words}\n`;
  };
  return prose(tree);
}
