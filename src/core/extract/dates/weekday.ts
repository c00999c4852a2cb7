import periods from '../../../data/en/dates/periods.json' with { type: 'json' };
import weekdays from '../../../data/en/dates/weekdays.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';
import { dayInterval, shiftDays, weekdayOf, weekInterval } from './intervals.ts';
import type { Tense } from './tense.ts';
import { type DateRule, WEEKDAY, weekdayNumber } from './rule.ts';

const NAME_BEFORE = new RegExp(`${oneOf(weekdays.namesBefore)} $`);
/** “Fox News Sunday”, in marks: a programme. */
const TITLE_AFTER = /^,?[”"’']/;
const NAME_AFTER = new RegExp(String.raw`^(?: ${oneOf(weekdays.papersAfter)}\b|\/)`);

/**
 * A weekday: the day of or before publication, or, where the sentence speaks of what is to come,
 * the day of or after it. "Last Thursday" is strictly before, "next Tuesday" strictly after, and
 * "this Friday" lies in the week of publication.
 */
export const weekday: DateRule = {
  name: 'weekday',
  pattern: new RegExp(
    String.raw`\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Cc]oming)\s)?(?<day>${WEEKDAY})(?![a-z])(?:\s${oneOf(periods.partsOfDay)}\b)?(?:,?\s(?:of\s)?(?<week>last|next|this|the previous|the following)\sweek\b)?`,
    'g',
  ),
  read(match, scene) {
    const { which, day, week } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (NAME_BEFORE.test(scene.text.slice(Math.max(0, start - 10), start))) return undefined;
    if (
      TITLE_AFTER.test(scene.text.slice(end, end + 2)) &&
      /News $/.test(scene.text.slice(start - 5, start))
    )
      return undefined;
    if (NAME_AFTER.test(scene.text.slice(end, end + 14))) return undefined;
    const wanted = weekdayNumber(day ?? '');
    const today = weekdayOf(scene.published);
    const back = (today - wanted + 7) % 7;
    const ahead = (wanted - today + 7) % 7;
    // "Monday last week" is that week's, not the last Monday.
    if (week !== undefined && !which) {
      const weeks = /last|previous/.test(week) ? -1 : week === 'this' ? 0 : 1;
      const { start: monday } = weekInterval(scene.published);
      return reading(dayInterval(shiftDays(monday, weeks * 7 + wanted - 1)), 0.95);
    }
    let shift: number;
    switch (which?.toLowerCase()) {
      case 'last':
      case 'this past':
        shift = -(back || 7);
        break;
      case 'next':
      case 'coming':
      case 'this coming':
        shift = ahead || 7;
        break;
      case 'this': {
        const week = weekInterval(scene.published);
        return reading(dayInterval(shiftDays(week.start, wanted - 1)), 0.9);
      }
      default:
        shift = liesAhead(scene.tenseAt(start, end), back) ? ahead : -back;
    }
    return reading(dayInterval(shiftDays(scene.published, shift)), which ? 0.95 : 0.9);

    function reading(interval: ReturnType<typeof dayInterval>, confidence: number) {
      return { start, end, interval, precision: 'day' as const, confidence };
    }
  },
};

/** The day of publication and the day before are what news is about, whatever is hoped there. */
const liesAhead = (tense: Tense, daysBack: number): boolean =>
  tense === 'future' || (tense === 'likely' && daysBack > 1);
