import type { OpenArchive } from '../archive-folder/open-archive.ts';
import { shownFile, shownWithin } from '../archive-folder/shown-problem.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { parseArticle } from '../core/article/parse.ts';
import { createSourcePlaces } from '../core/explain/source-places.ts';
import { describeGroup, type ReviewedProblem } from '../core/review/describe-group.ts';
import type { ReviewFinding } from '../core/review/finding.ts';
import type { ReviewGroup } from '../core/review/review-items.ts';
import type { ReviewItem, ReviewRow } from '../core/review/write-review.ts';

/** What a review is made of: findings in articles, and problems of files. */
export type Reviewed = ReviewFinding | ReviewedProblem;

/**
 * Puts groups into words with the line and column of each finding; only articles that have one are read
 * again.
 */
export async function placeGroups(
  groups: readonly ReviewGroup<Reviewed>[],
  { textOf, sourceOf, settings }: OpenArchive,
): Promise<ReviewItem[]> {
  const { contentDir } = settings;
  const findings = groups.flatMap((group) =>
    group.findings.flatMap((finding) => ('problem' in finding ? [] : [finding])),
  );
  const places = new Map<ReviewFinding, Pick<ReviewRow, 'line' | 'column'>>();
  for (const [article, own] of Map.groupBy(findings, (finding) => finding.article)) {
    const parsed = parseArticle(sourceOf(article), article.file);
    if (!('tree' in parsed)) continue;
    const offsetOf = await createOffsets(article, own, textOf);
    const place = createSourcePlaces(parsed);
    for (const finding of own) {
      const start = offsetOf(finding);
      places.set(finding, place({ start, end: start }).from);
    }
  }
  const rowOf = (finding: Reviewed): ReviewRow => {
    if ('problem' in finding) {
      const { file, line, column, message } = finding.problem;
      return {
        file: shownFile(file, contentDir),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        message: shownWithin(message, contentDir),
      };
    }
    const { article, message } = finding;
    const { line, column } = places.get(finding) ?? {};
    return {
      file: shownFile(article.file, contentDir),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      message: shownWithin(message, contentDir),
    };
  };
  return groups.map(({ kind, reach, findings: own }) => {
    const [first] = own;
    const hint =
      first && 'problem' in first ? shownWithin(first.problem.hint, contentDir) : undefined;
    return describeGroup({
      kind,
      reach,
      rows: own.map(rowOf),
      ...(first?.open ? { open: first.open } : {}),
      ...(first && 'article' in first ? { article: first.article } : {}),
      ...(hint === undefined ? {} : { hint }),
    });
  });
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
