import type { Element, Root } from 'hast';
import type { DateClaim } from '../../article/told.ts';
import { findAll, lineOf } from '../../body/tree.ts';
import { dayInPath } from '../../fields/day-in-path.ts';
import { readDate } from '../../fields/read-date.ts';
import { readHeadLine, readWireLine } from '../documents/head-line.ts';

const LONGEST = 120;
const MOST_CHILDREN = 8;
/** A date further down is that of something else. */
const HEAD_LINES = 12;
/** The text begins within these, so does its dateline: “OLD QUAY, March 12, 2018 —”. */
const HEAD_PARAGRAPHS = 3;
/** The date of a letter in the text: `Fri, 11 Apr 2008 17:56:11 +0530`. */
const OF_A_MAIL = /\d{2}:\d{2}(?::\d{2})? [+-]\d{4}/;
const LABELLED =
  /^(?:first\s+)?(?:published|posted|publication date|date published|publié|veröffentlicht)(?:\s+on)?\s*:?\s+/iu;
/** Between the parts of a line about an article: `By Ann Lee | Posted on 3 May 2019`. */
const BETWEEN = /\s+[|·•/–—-]\s+/u;
const DATE_CLASS = /(?:^|[-_\s])(?:date|dateline|posted|published|pubdate|timestamp)(?:$|[-_\s])/i;

/**
 * The day of a page that names none where programs look: under a label (“Published: Saturday, April 12,
 * 2003”), in the address, marked as a date within the text, on a line of its own there, or in its dateline. The day in a
 * page’s frame may be that on which it was saved, so it does not count.
 *
 * @param text the part of the page that is the article
 */
export function printedDay(
  page: Root,
  text: Root,
  address: string | undefined,
): DateClaim | undefined {
  const labelled = shortLines(page)
    .flatMap(({ line }) => [line, ...line.split(BETWEEN)])
    .find((line) => LABELLED.test(line) && readDate(line.replace(LABELLED, '')) !== undefined);
  if (labelled !== undefined) return { text: labelled.replace(LABELLED, ''), from: 'text' };
  const inAddress = address === undefined ? undefined : dayInPath(`${address}/`);
  if (inAddress) return inAddress;
  const lines = shortLines(text)
    .slice(0, HEAD_LINES)
    .filter(({ line }) => !OF_A_MAIL.test(line));
  const marked = lines.find(({ element, line }) => isMarked(element) && readDate(line));
  if (marked) return { text: marked.line, from: 'text' };
  const alone = lines.map(({ line }) => readHeadLine(line)).find((said) => said?.is === 'dates');
  if (alone?.is === 'dates' && alone.published !== undefined)
    return { text: alone.published, from: 'text' };
  const begun = findAll(text, ({ tagName }) => tagName === 'p').slice(0, HEAD_PARAGRAPHS);
  const wire = begun.map((one) => readWireLine(lineOf(one))).find((one) => one !== undefined);
  return wire && { text: wire.date.day, from: 'text' };
}

interface ShortLine {
  readonly element: Element;
  readonly line: string;
}

/** Elements that are one short line, in the order of the page. */
function shortLines(tree: Root): ShortLine[] {
  return findAll(tree, ({ children }) => children.length > 0 && children.length <= MOST_CHILDREN)
    .filter(({ tagName }) => !/^(?:html|head|body|script|style|title)$/.test(tagName))
    .map((element) => ({ element, line: lineOf(element) }))
    .filter(({ line }) => line !== '' && line.length <= LONGEST);
}

const isMarked = ({ properties }: Element): boolean =>
  DATE_CLASS.test(String(properties['className'] ?? '')) ||
  DATE_CLASS.test(String(properties['id'] ?? ''));
