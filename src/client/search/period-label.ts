import type { PeriodCondition } from '../../core/search/question/condition.ts';
import { monthDays } from '../../core/search/understand/read-period.ts';
import { intlTag } from '../../wording/format-message.ts';
import { say } from '../../wording/say.ts';

const FIRST_DAY = '-01';

/** A period as the site’s language writes it: a day, a month, a year, from one day to another, or a month of any year. */
export function periodLabel(
  { first, last, month }: Pick<PeriodCondition, 'first' | 'last' | 'month'>,
  lang: string,
): string {
  if (month !== undefined) {
    const name = formatter(lang, { month: 'long' }).format(toDate(`2000-${month}-01`));
    return say('search.month-of-any-year', { month: name });
  }
  if (first === undefined)
    return last === undefined ? '' : say('search.until', { day: dayOf(last, lang) });
  if (last === undefined) return say('search.since', { day: dayOf(first, lang) });
  if (first === last) return dayOf(first, lang);
  const [year, number] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  if (first === `${year}-01-01` && last === `${year}-12-31`) return String(year);
  if (first.endsWith(FIRST_DAY) && last === monthDays(year, number)[1]) {
    return formatter(lang, { month: 'long', year: 'numeric' }).format(toDate(first));
  }
  return formatter(lang, DAY).formatRange(toDate(first), toDate(last));
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const dayOf = (day: string, lang: string) => formatter(lang, DAY).format(toDate(day));

const toDate = (day: string) => new Date(`${day}T00:00:00Z`);

function formatter(lang: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(intlTag(lang), { ...style, timeZone: 'UTC' });
}
