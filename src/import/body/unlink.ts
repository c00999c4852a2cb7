import type { Link, LinkReference, Nodes, Root as MarkdownRoot } from 'mdast';
import { remark } from 'remark';
import { namesFile } from '../../core/links/article-links.ts';
import { gfmPlugin } from '../../core/markdown/source/gfm-plugin.ts';
import { repairTyping } from '../../core/markdown/source/repair-typing.ts';
import { blankTemplateTags } from '../../core/markdown/source/template-tags.ts';

/** A stretch of a text and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const parser = remark().use(gfmPlugin).freeze();
const OTHER_TEXTS = /\.(?:mdx|markdown)$/i;
const MAY_NAME = /\.(?:md|mdx|markdown)/i;

/**
 * Takes out the links of a finished text that name a file of the old program. The build would look for
 * the file and stop; the words of the link stay.
 *
 * @param gone names of definitions that lead nowhere
 * @param report is called with each address
 */
export function unlink(
  markdown: string,
  gone: ReadonlySet<string>,
  report: (address: string) => void = () => undefined,
): string {
  return gone.size === 0 && !MAY_NAME.test(markdown)
    ? markdown
    : takeOut(markdown, gone, namesText, report);
}

/**
 * Takes out the links of a whole article to addresses of articles that could not be written after all.
 *
 * @param addresses `/2024/03/12/ferry/`
 * @param report is called with each address
 */
export function unlinkAddresses(
  article: string,
  addresses: ReadonlySet<string>,
  report: (address: string) => void,
): string {
  const start = article.startsWith('---\n') ? article.indexOf('\n---\n', 4) + 5 : 0;
  const isGone = (address: string) => addresses.has(address.replace(/[?#].*$/, ''));
  const body = article.slice(start);
  const left = takeOut(body, new Set(), isGone, report);
  return left === body.replace(/\n+$/, '') ? article : `${article.slice(0, start)}${left}\n`;
}

function takeOut(
  markdown: string,
  gone: ReadonlySet<string>,
  isDead: (address: string) => boolean,
  report: (address: string) => void,
): string {
  const tree = parser.parse(blankTemplateTags(markdown).markdown) as MarkdownRoot;
  repairTyping(tree, markdown);
  const dropped = new Set(gone);
  const edits: Edit[] = [];
  const remove = (node: Nodes, text: string): void => {
    edits.push({ ...rangeOf(node), text });
  };
  visit(tree, (node) => {
    if (node.type !== 'definition') return;
    const missing = isDead(node.url);
    if (missing) report(node.url);
    if (missing) dropped.add(node.identifier);
    if (!dropped.has(node.identifier)) return;
    const { start, end } = rangeOf(node);
    // With the blank lines after it, if it has a paragraph of its own.
    const after = /(?:^|\n\n)$/.test(markdown.slice(0, start))
      ? (/^\n{1,100}/.exec(markdown.slice(end))?.[0].length ?? 0)
      : 0;
    edits.push({ start, end: end + after, text: '' });
  });
  visit(tree, (node) => {
    if (node.type === 'link' && isDead(node.url)) {
      report(node.url);
      remove(node, wordsIn(node, markdown));
    } else if (node.type === 'linkReference' && dropped.has(node.identifier)) {
      remove(node, wordsIn(node, markdown));
    }
  });
  return applyEdits(markdown, edits).replace(/\n+$/, '');
}

const namesText = (address: string): boolean =>
  namesFile(address) || namesFile(address, OTHER_TEXTS);

/** What is between the brackets of a link, as written. */
export function wordsIn({ children, position }: Link | LinkReference, source: string): string {
  const start = position?.start.offset ?? 0;
  return source.slice(
    children[0]?.position?.start.offset ?? start,
    children.at(-1)?.position?.end.offset ?? start,
  );
}

/** Makes edits; one that begins within another is passed over. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

function rangeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function visit(node: Nodes, call: (node: Nodes) => void): void {
  call(node);
  if ('children' in node) for (const child of node.children) visit(child, call);
}
