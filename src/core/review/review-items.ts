import {
  REACHES,
  REVIEW_KINDS,
  type Reach,
  type ReviewFinding,
  type ReviewKind,
} from './finding.ts';

/** Findings of one cause, which an editor settles together. */
export interface ReviewGroup<Finding extends ReviewedFinding = ReviewFinding> {
  readonly kind: ReviewKind;
  /** That of the most public of them. */
  readonly reach: Reach;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

/** What grouping needs to know of a finding. */
export type ReviewedFinding = Pick<ReviewFinding, 'kind' | 'reach' | 'weight' | 'group' | 'open'>;

/** Groups findings by kind and cause; in a group the worst is first, otherwise the order stays. */
export function groupFindings<Finding extends ReviewedFinding>(
  findings: readonly Finding[],
): ReviewGroup<Finding>[] {
  const groups = Map.groupBy(findings, (finding): unknown =>
    finding.group === undefined ? finding : `${finding.kind}\n${finding.group}`,
  );
  return [...groups.values()].flatMap((all): ReviewGroup<Finding>[] => {
    const sorted = all.toSorted(
      (a, b) => rank(REACHES, a.reach) - rank(REACHES, b.reach) || b.weight - a.weight,
    );
    const [worst] = sorted;
    return worst ? [{ kind: worst.kind, reach: worst.reach, findings: sorted }] : [];
  });
}

/** So many whole sentences without a speaker in one article have a cause that is worth finding. */
const MANY_OPEN = 4;
/** Kinds that concern readers only where there is a page for what is wrong. */
const NEEDS_PAGE: ReadonlySet<ReviewKind> = new Set([
  'open-quote',
  'initials',
  'low-confidence',
  'look-alike',
  'lone-name',
  'namesakes',
  'mixed-roles',
  'same-surname',
]);
/** Names that are merely alike, of which none speaks, lead nobody astray. */
const LEAST_ALIKE = 0.6;

/** What an editor gets to see, and how many findings are left out. */
export interface Settled<Finding extends ReviewedFinding> {
  readonly listed: readonly ReviewGroup<Finding>[];
  readonly leftOut: number;
}

/**
 * Leaves out what no editor would act on: findings that no page of their own shows to readers. Whole
 * sentences here and there whose source is not a name (“you”, “the report”) are one item.
 */
export function settleGroups<Finding extends ReviewedFinding>(
  groups: readonly ReviewGroup<Finding>[],
): Settled<Finding> {
  const listed = groups.filter(isWorthActing);
  const others = groups.filter((group) => !listed.includes(group));
  const unnamed = others
    .filter(({ kind }) => kind === 'open-quote' || kind === 'initials')
    .flatMap(({ findings }) => findings.filter(({ reach }) => reach !== 'article'));
  const one = { kind: 'unnamed-source', reach: 'quote', findings: unnamed } as const;
  const all = unnamed.length > 0 ? [...listed, one] : listed;
  const count = (some: readonly ReviewGroup<Finding>[]) =>
    some.reduce((sum, { findings }) => sum + findings.length, 0);
  return { listed: all, leftOut: count(groups) - count(all) };
}

function isWorthActing({ kind, reach, findings }: ReviewGroup<ReviewedFinding>): boolean {
  if (NEEDS_PAGE.has(kind) && reach === 'article') return false;
  if (kind === 'look-alike') return findings.some(({ weight }) => weight >= LEAST_ALIKE);
  if (kind !== 'open-quote' && kind !== 'initials') return true;
  const paged = findings.filter((finding) => finding.reach !== 'article');
  // Letters that stand once are more often an organisation’s than somebody’s.
  if (kind === 'initials') return paged.length > 1;
  return paged.length >= MANY_OPEN || paged.some(({ open }) => open?.cause !== 'other');
}

/** Orders groups: most public first, then by kind, size and weight; equal ones stay as they are. */
export function sortGroups<Finding extends ReviewedFinding>(
  groups: readonly ReviewGroup<Finding>[],
): ReviewGroup<Finding>[] {
  return groups.toSorted(
    (a, b) =>
      rank(REACHES, a.reach) - rank(REACHES, b.reach) ||
      rank(REVIEW_KINDS, a.kind) - rank(REVIEW_KINDS, b.kind) ||
      b.findings.length - a.findings.length ||
      (b.findings[0]?.weight ?? 0) - (a.findings[0]?.weight ?? 0),
  );
}

const rank = <Word extends string>(words: readonly Word[], word: Word): number =>
  words.indexOf(word);
