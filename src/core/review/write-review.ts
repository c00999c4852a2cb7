import { wrapLines } from '../explain/wrap-lines.ts';
import { REVIEW_KINDS, REVIEW_WORDS, type Reach, type ReviewKind } from './finding.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import { say } from '../../wording/say.ts';

/** Where something is, and what. */
export interface ReviewRow {
  readonly file: string;
  /** 1-based; absent if the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** One thing to do, however many places it concerns. */
export interface ReviewItem {
  readonly kind: ReviewKind;
  readonly reach: Reach;
  /** How many places there are, and in how many files. */
  readonly count: number;
  readonly files: number;
  /** What they have in common, where there are several. */
  readonly message: string;
  /** How to fix it, if there is better advice than for its kind in general. */
  readonly hint?: string;
  /** All of them, worst first. */
  readonly rows: readonly ReviewRow[];
}

/** What is listed, and what is not. */
export interface Review {
  /** Worst first. */
  readonly items: readonly ReviewItem[];
  readonly articles: number;
  /** Findings that no editor would act on. */
  readonly leftOut: number;
}

const WIDTH = 80;
const KIND_WIDTH = Math.max(...REVIEW_KINDS.map((kind) => kind.length)) + 2;
const EXAMPLES = 3;

const REACH_WORDS: Readonly<Record<Reach, MessageKey>> = {
  build: 'review.reach-build',
  card: 'review.reach-card',
  quote: 'review.reach-quote',
  speaker: 'review.reach-speaker',
  article: 'review.reach-article',
};

/** How many items there are of each kind present. */
export function countItems(items: readonly ReviewItem[]): [ReviewKind, number][] {
  return REVIEW_KINDS.flatMap((kind): [ReviewKind, number][] => {
    const count = items.filter((item) => item.kind === kind).length;
    return count > 0 ? [[kind, count]] : [];
  });
}

/**
 * Writes the review for a terminal of 80 columns: of each item the kind, where readers meet it, what it
 * is and up to three places; at the end how many there are of each kind.
 *
 * @param limit how many items are written; all are counted
 */
export function writeReview({ items, articles, leftOut }: Review, limit = Infinity): string {
  const hidden = leftOut > 0 ? [say('review.left-out', { count: leftOut })] : [];
  if (items.length === 0) return lines([say('review.nothing', { articles }), ...hidden]);
  const shown = items.slice(0, limit);
  const table = shown.map(writeItem).join('\n');
  const rest = items.length - shown.length;
  const more = rest > 0 ? `${say('review.more', { count: rest })}\n` : '';
  const summary = countItems(items).map(
    ([kind, count]) => `${String(count).padStart(6)}  ${writeSummary(kind)}`,
  );
  const total = say('review.total', { count: items.length, articles });
  return `${table}\n${more}\n${lines([total, ...summary, ...hidden])}`;
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

function writeItem({ kind, reach, count, message, hint, rows }: ReviewItem): string {
  const indent = ' '.repeat(KIND_WIDTH);
  const examples = rows.slice(0, EXAMPLES);
  const wrapped = (text: string) =>
    wrapLines(text, WIDTH - KIND_WIDTH).map((line) => indent + line);
  const several = count > 1;
  const [first] = rows;
  const exampleOf = (row: ReviewRow) => [
    indent + placeOf(row),
    ...(row.message === message ? [] : wrapped(row.message)),
  ];
  const head = several || !first ? say(REACH_WORDS[reach]) : placeOf(first);
  return [
    kind.padEnd(KIND_WIDTH) + head,
    ...wrapped(message),
    ...(several ? examples.flatMap(exampleOf) : []),
    // A rule that decides nothing is met nowhere.
    ...(several || kind === 'unused-rule' ? [] : [indent + say(REACH_WORDS[reach])]),
    ...(count > EXAMPLES ? wrapped(say('review.and-more', { count: count - EXAMPLES })) : []),
    ...(hint === undefined ? [] : wrapped(say('source.fix', { hint }))),
  ].join('\n');
}

function placeOf({ file, line, column }: ReviewRow): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function writeSummary(kind: ReviewKind): string {
  const { name, fix } = REVIEW_WORDS[kind];
  const summary = say('review.summary', { name: say(name), kind, fix: say(fix) });
  const [first = '', ...rest] = wrapLines(summary, WIDTH - 8);
  return [first, ...rest.map((text) => ' '.repeat(8) + text)].join('\n');
}
