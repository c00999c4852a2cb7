import { parseCalendarDate, type CalendarDate } from '../calendar/date.ts';
import type { Problem } from '../source/problem.ts';
import { asVariable, type GivenAs } from './overrides.ts';
import { say } from '../../wording/say.ts';

/** Options that say for one run what is built besides what is published, by their variables. */
export const UNPUBLISHED = { DRAFTS: 'drafts', AS_OF: 'as-of' } as const;

export type UnpublishedName = keyof typeof UNPUBLISHED;

/** What one run builds besides what is published. */
export interface UnpublishedRules {
  readonly drafts?: true;
  /** Embargoed articles up to this day. */
  readonly asOf?: CalendarDate;
}

/** What an article says about its being published. */
interface Publishable {
  readonly date: CalendarDate;
  readonly status?: 'draft' | 'published';
  readonly embargo?: boolean;
}

/** Whether a run builds an article. The build has no clock, so an embargo never ends by itself. */
export function isBuilt(
  { date, status, embargo = false }: Publishable,
  { drafts, asOf }: UnpublishedRules = {},
): boolean {
  if (status === 'draft' && !drafts) return false;
  return !embargo || (asOf !== undefined && date <= asOf);
}

/** Reads what a run was given; undefined rules if it was given nothing. */
export function readUnpublished(
  value: (name: UnpublishedName) => string | undefined,
  givenBy: (name: UnpublishedName) => GivenAs | undefined = asVariable,
): { readonly rules?: UnpublishedRules; readonly problems: readonly Problem[] } {
  const drafts = value('DRAFTS') ?? 'off';
  const day = value('AS_OF');
  const named = (name: UnpublishedName) => givenBy(name) ?? asVariable(name);
  const asOf = day === undefined ? undefined : parseCalendarDate(day);
  const problems: Problem[] = [];
  if (drafts !== 'on' && drafts !== 'off') {
    const { with: withValue } = named('DRAFTS');
    problems.push({
      file: withValue(drafts),
      message: say('settings.drafts-unknown'),
      hint: say('settings.drafts-fix', { on: withValue('on') }),
    });
  }
  if (day !== undefined && !asOf) {
    const message = say('settings.as-of-no-day', { text: day });
    problems.push({ file: named('AS_OF').with(day), message, hint: say('source.day-fix') });
  }
  if (drafts !== 'on' && !asOf) return { problems };
  return {
    rules: { ...(drafts === 'on' ? { drafts: true } : {}), ...(asOf ? { asOf } : {}) },
    problems,
  };
}
