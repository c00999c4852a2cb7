import { openArchive, type OpenArchive } from '../../archive-folder/open-archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { parseArticle } from '../../core/article/parse.ts';
import { createSourcePlaces } from '../../core/explain/source-places.ts';
import type { Problem } from '../../core/source/problem.ts';
import { reviewArchive } from '../../core/review/review-archive.ts';
import type { ReviewFinding, ReviewKind } from '../../core/review/finding.ts';
import { reviewQuotes } from '../../core/review/review-quotes.ts';
import {
  countRows,
  sortRows,
  writeReview,
  type ReviewRow,
} from '../../core/review/write-review.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { shownFile, shownWithin } from '../../archive-folder/shown-problem.ts';
import { defineCommand } from '../command.ts';
import { say } from '../../wording/say.ts';

/** The command that lists what an editor should look at. */
export const reviewCommand = defineCommand({
  name: 'review',
  usage: () => say('commands.review-usage'),
  about: () => say('commands.review-about'),
  options: {},
  json: true,
  doing: () => say('commands.reading-archive'),
  statuses: () => say('commands.review-statuses'),
  readsArchive: true,
  run: async (_, { settings, io }) => {
    const { rows, articles } = await review(settings);
    const { contentDir } = settings;
    const named = rows.map((row) => shownRow(row, contentDir));
    io.out(writeReview(named, articles));
    const counts = Object.fromEntries(countRows(rows));
    return { status: 0, json: { articles, counts, rows: sortRows(named) } };
  },
});

async function review(settings: Settings): Promise<{ rows: ReviewRow[]; articles: number }> {
  const findings: ReviewFinding[] = [];
  const opened = await openArchive(settings, {
    visit: (entry, { article }) => findings.push(...reviewQuotes(entry, article)),
  });
  findings.push(...reviewArchive(opened.archive));
  const rows = [
    ...opened.problems.map((problem) => rowOf('mistake', problem)),
    ...opened.warnings.map((problem) => rowOf('typography', problem)),
    ...(await placeFindings(findings, opened)),
  ];
  return { rows, articles: opened.archive.articles.length };
}

function shownRow(row: ReviewRow, contentDir: string): ReviewRow {
  const { hint } = row;
  return {
    ...row,
    file: shownFile(row.file, contentDir),
    message: shownWithin(row.message, contentDir),
    ...(hint === undefined ? {} : { hint: shownWithin(hint, contentDir) }),
  };
}

function rowOf(kind: ReviewKind, { file, line, column, message, hint }: Problem): ReviewRow {
  return {
    kind,
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    weight: 1,
    message,
    hint,
  };
}

/** Finds line and column of each finding; only articles that have one are read again. */
async function placeFindings(
  findings: readonly ReviewFinding[],
  { textOf, sourceOf }: OpenArchive,
): Promise<ReviewRow[]> {
  const byArticle = new Map<ArticleEntry, ReviewFinding[]>();
  for (const finding of findings) {
    const own = byArticle.get(finding.article);
    if (own) own.push(finding);
    else byArticle.set(finding.article, [finding]);
  }
  const rows: ReviewRow[] = [];
  for (const [article, own] of byArticle) {
    const offsetOf = await createOffsets(article, own, textOf);
    const parsed = parseArticle(sourceOf(article), article.file);
    if (!('tree' in parsed)) continue;
    const place = createSourcePlaces(parsed);
    for (const finding of own) {
      const { kind, weight, message } = finding;
      const start = offsetOf(finding);
      const { line, column } = place({ start, end: start }).from;
      const rounded = Math.round(weight * 100) / 100;
      rows.push({ kind, file: article.file, line, column, weight: rounded, message });
    }
  }
  return rows;
}

async function createOffsets(
  entry: ArticleEntry,
  findings: readonly ReviewFinding[],
  textOf: OpenArchive['textOf'],
): Promise<(finding: ReviewFinding) => number> {
  const speakers = findings.some(({ at }) => 'speaker' in at) ? (await textOf(entry)).speakers : [];
  return ({ at }) => {
    if ('offset' in at) return at.offset;
    const mentions = speakers.find(({ key }) => key === at.speaker)?.mentions;
    return mentions?.[0]?.span.start ?? 0;
  };
}
