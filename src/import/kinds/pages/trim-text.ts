import type { Element, Root, RootContent } from 'hast';
import type { Told } from '../../article/told.ts';
import { lineOf, make, textNode, wordsOf } from '../../body/tree.ts';
import { readAuthors } from '../../fields/read-authors.ts';
import { readDate } from '../../fields/read-date.ts';
import { readHead } from '../documents/read-head.ts';

const HEAD_BLOCKS = 6;
const FOOTER = /^(?:©|\(c\)\s|copyright\b|all rights reserved|last updated:|contact\b.{0,60}\|)/i;
const PUBLISHED = /^(?:published|posted|updated|date)\s*:?\s+/i;

/**
 * Takes off the text of a page what is said above it: headline, standfirst, byline and date; and below it:
 * the notice of copyright.
 */
export function trimText(tree: Root, told: Told): void {
  const kept: RootContent[] = [];
  let seen = 0;
  for (const child of tree.children) {
    const line = lineOf(child);
    if (line === '' || seen >= HEAD_BLOCKS || !isHead(child, told)) {
      if (line !== '') seen += 1;
      kept.push(child);
    }
  }
  while (kept.length > 0 && isFooter(kept.at(-1))) kept.pop();
  tree.children = readFirstLines(kept, told);
}

const isFooter = (node: RootContent | undefined): boolean =>
  node !== undefined &&
  ((node.type === 'element' && node.tagName === 'hr') ||
    FOOTER.test(lineOf(node)) ||
    (node.type === 'text' && node.value.trim() === ''));

/** Whether a block only repeats what is known of the article. */
function isHead(node: RootContent, told: Told): boolean {
  const line = lineOf(node);
  if (same(line, told.title)) return true;
  if (same(line, told.summary)) return true;
  if (isByline(line, told)) return true;
  const printed = line.replace(PUBLISHED, '');
  const date = line.length < 80 ? readDate(printed) : undefined;
  const behind = date?.rest.replace(/^[\s.,|·•–—-]+/, '') ?? '';
  if (date && (behind === '' || isByline(behind, told)) && told.dates.length > 0) {
    told.notes.add('printed-date-agrees', printed);
    return true;
  }
  return false;
}

const same = (line: string, known: string | undefined): boolean =>
  known !== undefined && line.toLowerCase() === known.toLowerCase();

/** A line with all the authors’ names and little else. */
function isByline(line: string, { authors }: Told): boolean {
  if (authors.length === 0 || line.length > 120) return false;
  const lower = line.toLowerCase();
  if (!authors.every(({ name }) => lower.includes(name.toLowerCase()))) return false;
  const names = readAuthors(line.replace(/\bin\s+\p{Lu}[\p{L}'’ -]{1,40}$/u, ''));
  return names.length > 0 && names.length <= authors.length + 1;
}

/** The lines of the first paragraph that are headline, date and byline, as old pages set them. */
function readFirstLines(blocks: readonly RootContent[], told: Told): RootContent[] {
  const index = blocks.findIndex((block) => lineOf(block) !== '');
  const first = blocks[index];
  if (first?.type !== 'element' || first.tagName !== 'p') return [...blocks];
  const lines = wordsOf(first)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const titled = same(lines[0] ?? '', told.title);
  if (!titled || lines.length < 2) return [...blocks];
  const known = told.dates.length;
  const rest = readHead([lines.slice(1), ['']], told, true)[0] ?? [];
  const found = told.dates[0];
  if (told.dates.length > known && found) told.dates[0] = { ...found, from: 'text' };
  const left: Element[] = rest
    .filter((line) => line !== '')
    .map((line) => make('p', {}, [textNode(line)]));
  return [...blocks.slice(0, index), ...left, ...blocks.slice(index + 1)];
}
