import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenCause, Reach } from './finding.ts';
import { groupFindings, settleGroups, sortGroups, type ReviewedFinding } from './review-items.ts';

const finding = (more: Partial<ReviewedFinding> = {}): ReviewedFinding => ({
  kind: 'open-quote',
  reach: 'quote',
  weight: 0.5,
  ...more,
});
const open = (cause: OpenCause, reach: Reach = 'quote') =>
  finding({ reach, group: 'a', open: { words: 'it holds', cause } });
/** For each group of the findings, whether it is listed as it is. */
function isWorth(...findings: ReviewedFinding[]): boolean[] {
  const groups = groupFindings(findings);
  const { listed } = settleGroups(groups);
  return groups.map((group) => listed.includes(group));
}

describe('groupFindings', () => {
  test('those of one kind and cause are one group, the most public first', () => {
    const [anchor, paged] = [finding({ reach: 'article', group: 'a' }), finding({ group: 'a' })];
    expect(groupFindings([anchor, paged])).toEqual([
      { kind: 'open-quote', reach: 'quote', findings: [paged, anchor] },
    ]);
    expect(groupFindings([finding({ group: 'a' }), finding({ group: 'b' })])).toHaveLength(2);
    expect(
      groupFindings([finding({ group: 'a' }), finding({ kind: 'words', group: 'a' })]),
    ).toHaveLength(2);
  });

  test('without a group each stands alone', () => {
    expect(groupFindings([finding(), finding()])).toHaveLength(2);
  });
});

describe('settleGroups', () => {
  test.each<[OpenCause, boolean]>([
    ['doubted', true],
    ['pronoun', true],
    ['no-source', true],
    ['unread', true],
    ['other', false],
  ])('a whole sentence that is open because of %s: %s', (cause, worth) => {
    expect(isWorth(open(cause))).toEqual([worth]);
  });

  test('many of them in one article have a cause', () => {
    expect(isWorth(...[1, 2, 3, 4].map(() => open('other')))).toEqual([true]);
    expect(isWorth(...[1, 2, 3, 4].map(() => open('other', 'article')))).toEqual([false]);
  });

  test('those here and there are one item, anchors are left out', () => {
    const elsewhere = { ...open('other'), group: 'b' };
    const anchor = { ...open('other', 'article'), group: 'c' };
    const { listed, leftOut } = settleGroups(groupFindings([open('other'), elsewhere, anchor]));
    expect(listed.map(({ kind, findings }) => [kind, findings.length])).toEqual([
      ['unnamed-source', 2],
    ]);
    expect(leftOut).toBe(1);
  });

  test('nothing without a page of its own, but for marks and rules', () => {
    expect(isWorth(open('doubted', 'article'))).toEqual([false]);
    expect(isWorth(finding({ kind: 'lone-name', reach: 'article' }))).toEqual([false]);
    expect(isWorth(finding({ kind: 'typography', reach: 'article' }))).toEqual([true]);
  });

  test('names that are alike, if one of them speaks; initials, if they stand more than once', () => {
    const alike = (weight: number) => finding({ kind: 'look-alike', reach: 'speaker', weight });
    expect(isWorth(alike(0.6), alike(0.3))).toEqual([true, false]);
    const initials = finding({ kind: 'initials', group: 'MK' });
    expect([...isWorth(initials), ...isWorth(initials, initials)]).toEqual([false, true]);
  });
});

test('the most public first, whatever the order', () => {
  const groups = groupFindings([
    finding({ kind: 'typography', reach: 'article' }),
    finding({ kind: 'lone-name', reach: 'speaker' }),
    finding(),
    finding({ kind: 'low-confidence', reach: 'card' }),
    finding({ kind: 'mistake', reach: 'build' }),
  ]);
  const sorted = ['mistake', 'low-confidence', 'open-quote', 'lone-name', 'typography'];
  fc.assert(
    fc.property(fc.shuffledSubarray(groups, { minLength: groups.length }), (shuffled) => {
      expect(sortGroups(shuffled).map(({ kind }) => kind)).toEqual(sorted);
    }),
    { numRuns: 20 },
  );
});
