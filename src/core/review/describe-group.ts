import type { Problem } from '../source/problem.ts';
import type { ReviewedFinding } from './review-items.ts';
import type { Reach, ReviewKind } from './finding.ts';
import type { ReviewItem, ReviewRow } from './write-review.ts';
import { say } from '../../wording/say.ts';

/** A problem of a file among the findings. */
export interface ReviewedProblem extends ReviewedFinding {
  readonly problem: Problem;
}

const FIGURES = /\d+/g;
/** What a message names: words in marks, an address, a key. */
const NAMED = /“[^”]*”|\S*[/.]\S+/g;

/** A mistake or a notice as a finding; those that read alike but for names and figures are one cause. */
export function reviewedProblem(
  kind: ReviewKind,
  reach: Reach,
  problem: Problem,
  group = problem.message.replace(NAMED, '…').replace(FIGURES, '#'),
): ReviewedProblem {
  return { kind, reach, weight: 1, group, problem };
}

/** What is known of the findings of a group when they are put into words. */
export interface DescribedGroup {
  readonly kind: ReviewKind;
  readonly reach: Reach;
  /** The first of them. */
  readonly open?: ReviewedFinding['open'];
  /** Id and language of the article of the first. */
  readonly article?: { readonly id: string; readonly lang: string };
  readonly hint?: string;
  /** Worst first. */
  readonly rows: readonly ReviewRow[];
}

/** Puts a group into words: what its places have in common, and the best advice on them. */
export function describeGroup(group: DescribedGroup): ReviewItem {
  const { kind, reach, rows } = group;
  const files = new Set(rows.map(({ file }) => file)).size;
  const count = rows.length;
  const hint = adviceOn(group) ?? group.hint;
  return {
    kind,
    reach,
    count,
    files,
    message:
      count > 1 || alwaysInCommon.has(kind)
        ? inCommon(group, count, files)
        : (rows[0]?.message ?? ''),
    ...(hint === undefined ? {} : { hint }),
    rows,
  };
}

const alwaysInCommon: ReadonlySet<ReviewKind> = new Set(['initials', 'words', 'single-words']);

function inCommon(
  { kind, open, article, rows }: DescribedGroup,
  count: number,
  files: number,
): string {
  switch (kind) {
    case 'mistake':
      return say('review.same-mistake', { message: rows[0]?.message ?? '', files });
    case 'open-quote':
      return open?.cause === 'unread'
        ? say('review.several-unread', { count, files, lang: article?.lang ?? '' })
        : say('review.several-open', { count });
    case 'unnamed-source':
      return say('review.several-unnamed', { count, files });
    case 'initials':
      return say('review.several-initials', { count, initials: open?.source ?? '' });
    case 'words':
      return say('review.several-words', { words: open?.words ?? '', count, files });
    case 'single-words':
      return say('review.several-single', { count, files });
    case 'low-confidence':
      return say('review.several-uncertain', { count });
    default:
      return say('review.several', { count });
  }
}

/** The rule of the archive that settles a group. */
function adviceOn({ kind, open, article }: DescribedGroup): string | undefined {
  // YAML takes a bare no for false, and a colon for a key.
  const quoted = JSON.stringify(open?.words ?? '');
  if (kind === 'words') return say('review.words-advice', { words: quoted });
  if (kind !== 'initials') return undefined;
  return say('review.initials-advice', {
    initials: open?.source ?? '',
    article: article?.id ?? '',
  });
}
