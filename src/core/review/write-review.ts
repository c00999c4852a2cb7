import { wrapLines } from '../explain/wrap-lines.ts';
import { REVIEW_KINDS, REVIEW_WORDS, type ReviewKind } from './finding.ts';
import { say } from '../../wording/say.ts';

/** One row of the review. */
export interface ReviewRow {
  readonly kind: ReviewKind;
  readonly file: string;
  /** 1-based; absent if the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** Larger is worse among rows of one kind: 0 to 1. */
  readonly weight: number;
  readonly message: string;
  /** How to fix it, if there is better advice than for its kind in general. */
  readonly hint?: string;
}

const WIDTH = 80;
const KIND_WIDTH = Math.max(...REVIEW_KINDS.map((kind) => kind.length)) + 2;

/** Orders rows: worst first, then by place, so that two runs print the same. */
export function sortRows(rows: readonly ReviewRow[]): ReviewRow[] {
  const rank = ({ kind }: ReviewRow) => REVIEW_KINDS.indexOf(kind);
  return [...rows].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.weight - a.weight ||
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many rows there are of each kind present, worst first. */
export function countRows(rows: readonly ReviewRow[]): [ReviewKind, number][] {
  return REVIEW_KINDS.flatMap((kind): [ReviewKind, number][] => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count > 0 ? [[kind, count]] : [];
  });
}

/**
 * Writes the review as a table for a terminal of 80 columns: the place, the kind of finding, and
 * below it the text.
 */
export function writeReview(rows: readonly ReviewRow[], articles: number): string {
  if (rows.length === 0) return `${say('review.nothing', { articles })}\n`;
  const table = sortRows(rows).map(writeRow).join('\n');
  const summary = countRows(rows)
    .map(([kind, count]) => `${String(count).padStart(6)}  ${writeSummary(kind)}`)
    .join('\n');
  return `${table}\n\n${say('review.total', { count: rows.length, articles })}\n${summary}\n`;
}

function writeRow({ kind, file, line, column, message, hint }: ReviewRow): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const below = [message, ...(hint === undefined ? [] : [say('source.fix', { hint })])]
    .flatMap((text) => wrapLines(text, WIDTH - KIND_WIDTH))
    .map((text) => ' '.repeat(KIND_WIDTH) + text);
  return [`${kind.padEnd(KIND_WIDTH)}${place}`, ...below].join('\n');
}

function writeSummary(kind: ReviewKind): string {
  const { name, fix } = REVIEW_WORDS[kind];
  const summary = say('review.summary', { name: say(name), kind, fix: say(fix) });
  const [first = '', ...rest] = wrapLines(summary, WIDTH - 8);
  return [first, ...rest.map((text) => ' '.repeat(8) + text)].join('\n');
}
