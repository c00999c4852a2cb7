import { FACETS, type Facet } from '../facet-keys.ts';
import type { Condition } from '../question/condition.ts';
import { slugName } from '../slug-name.ts';
import { monthDays } from '../understand/read-period.ts';

/** What a search is filtered by: the part of an address for each facet. */
export type Choices = Readonly<Partial<Record<Facet, string>>>;

/** Between several addresses of one facet, any of which will do. */
const SEPARATOR = ',';
const PERIOD = /^(\d{4})(?:-(\d{2}))?$/;

/** A condition that was chosen from a list. */
export interface ChosenCondition {
  readonly facet: Facet;
  readonly condition: Condition;
}

/**
 * The conditions of what was chosen from lists. A year, or month as `YYYY-MM`, that cannot be is one
 * that no article has.
 */
export function chooseConditions(choices: Choices): ChosenCondition[] {
  return FACETS.flatMap((facet): ChosenCondition[] => {
    const value = choices[facet];
    if (value === undefined) return [];
    if (facet === 'year') return [{ facet, condition: periodOf(value) }];
    const values = value.split(SEPARATOR).map((slug) => ({ slug, name: slugName(slug) }));
    return [{ facet, condition: { kind: 'name', facet, values, not: false, parts: [] } }];
  });
}

function periodOf(value: string): Condition {
  const [, year, month] = PERIOD.exec(value) ?? [];
  if (year === undefined) return { kind: 'period', first: '0001', last: '0000', not: false };
  if (month === undefined) {
    return { kind: 'period', first: `${year}-01-01`, last: `${year}-12-31`, not: false };
  }
  const [first, last] = monthDays(Number(year), Math.min(12, Math.max(1, Number(month))));
  return { kind: 'period', first, last, not: false };
}
