import { posix } from 'node:path';
import { type CalendarDate, parseCalendarDate } from '../../core/calendar/date.ts';
import type { DateClaim } from '../article/told.ts';

/** `2024-03-12-ferry`, `2024_3_12 Ferry`, `2024.03.12`. */
const SEPARATED = /^((?:1[6-9]|20|21)\d\d)([-_.])(\d{1,2})\2(\d{1,2})(?!\d)[-_. ]*(.*)$/s;
/** `20240312-ferry`, and with a time `20240312104841-ferry`. */
const COMPACT = /^((?:1[6-9]|20|21)\d\d)(\d\d)(\d\d)(?:\d{4}|\d{6})?(?![\p{L}\d])[-_. ]*(.*)$/su;
const IN_FOLDERS = /(?:^|\/)(\d{4})([-_./])(\d{1,2})\2(\d{1,2})(?=[-_/])/;

/** A name that begins with a day: the day, and what follows it. */
export function splitDatedName(name: string): { day: CalendarDate; rest: string } | undefined {
  const [, year, , month, day, rest = ''] = SEPARATED.exec(name) ?? [];
  const separated = dayOf(year, month, day);
  if (separated !== undefined) return { day: separated, rest };
  const compact = COMPACT.exec(name) ?? [];
  const found = dayOf(compact[1], compact[2], compact[3]);
  return found === undefined ? undefined : { day: found, rest: compact[4] ?? '' };
}

/**
 * The day that the path of a file names: the beginning of its name or its folders,
 * `2019/03/05/weir.txt`, `2019-03-05/index.html`.
 *
 * @param name its name without an ending, if that is not the last part of the path
 */
export function dayInPath(
  path: string,
  name: string = posix.basename(path),
): DateClaim | undefined {
  const inName = splitDatedName(name)?.day;
  if (inName !== undefined) return { text: inName, from: 'file-name' };
  const [, year, , month, day] = IN_FOLDERS.exec(path) ?? [];
  const inFolders = dayOf(year, month, day);
  return inFolders === undefined ? undefined : { text: inFolders, from: 'path' };
}

function dayOf(year?: string, month?: string, day?: string): CalendarDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
