import { readDate, type DayOrder, type PrintedDate } from '../fields/read-date.ts';
import { inZone, minutesOf } from '../fields/zones.ts';
import type { DateClaim, Told } from './told.ts';

/** The day of an article, with its time where one is known. */
export interface SettledDate {
  readonly date?: string;
  /** `HH:MM:SS`, with the offset where one is known. */
  readonly time?: string;
  readonly updated?: string;
  /** The two days that ambiguous numbers may mean; there is then no `date`. */
  readonly candidates?: readonly string[];
}

export interface DateRules {
  /** The site’s time zone: `America/Halifax`. */
  readonly zone?: string;
  readonly order?: DayOrder;
  /** The day on which the import runs; an article for a later one is embargoed. Absent: none is. */
  readonly today?: string;
}

/** The beginning of a computer’s time stands for no day, or sorts a page behind all others. */
const EPOCH = /^\s*1970-01-01[T ]/;
const COMMAND = /^(?:git )?(?:last modified|created)$/i;

/** Chooses the first day that can be read, and the day of the last change if that is a later one. */
export function settleDate(told: Told, { zone, order }: DateRules): SettledDate {
  for (const claim of told.dates) {
    const found = readDate(claim.text, order);
    if (!found) {
      told.notes.add(
        COMMAND.test(claim.text) ? 'date-is-a-command' : 'date-unreadable',
        claim.text,
      );
      continue;
    }
    if (EPOCH.test(claim.text)) {
      told.notes.add('pub-date-is-1970');
      continue;
    }
    const decided = found.candidates && decidedBy(found.candidates, told, order);
    noteSource(decided ?? claim, told);
    if (found.candidates && decided) return { date: decided.day };
    if (found.candidates) {
      told.notes.add('date-ambiguous', claim.text);
      return { candidates: found.candidates };
    }
    const local = localise(found, claim, zone, told);
    if (found.language !== undefined) told.notes.add('date-in-words', claim.text);
    if (found.zoneName !== undefined) told.notes.add('zone-name', found.zoneName);
    const updated = settleUpdated(told, local, {
      ...(zone === undefined ? {} : { zone }),
      ...(order === undefined ? {} : { order }),
    });
    return {
      date: local.day,
      ...(local.time === undefined ? {} : { time: local.time + (local.offset ?? '') }),
      ...(updated === undefined ? {} : { updated }),
    };
  }
  if (told.status !== 'page') told.notes.add('no-date');
  return {};
}

/** The source, such as the name of the file, that says which of two days is meant. */
function decidedBy(
  candidates: readonly string[],
  { dates }: Told,
  order: DayOrder | undefined,
): (DateClaim & { readonly day: string }) | undefined {
  for (const claim of dates) {
    const found = readDate(claim.text, order);
    if (found && !found.candidates && candidates.includes(found.day))
      return { ...claim, day: found.day };
  }
  return undefined;
}

function noteSource(claim: DateClaim, told: Told): void {
  if (claim.from === 'file-name') told.notes.add('date-from-file-name');
  else if (claim.from === 'text') told.notes.add('date-from-text', claim.text);
  else if (claim.from === 'updated') told.notes.add('date-from', 'updated');
  else if (claim.from === 'path') told.notes.add('date-from', 'path');
}

/** What an instant in UTC is on the site’s own clocks, where they show another day. */
function localise(
  found: PrintedDate,
  claim: DateClaim,
  zone: string | undefined,
  told: Told,
): PrintedDate {
  const { day, time, offset } = found;
  if (time === undefined || offset === undefined) return found;
  if (offset !== 'Z') {
    const utc = new Date(instantOf(found)).toISOString().slice(0, 10);
    told.notes.add('day-kept-as-printed', utc === day ? day : `${day} (${utc} in UTC)`);
    return found;
  }
  const local = zone === undefined ? undefined : inZone(instantOf(found), zone);
  if (!local || (local.day === day && claim.storedInUtc !== true)) return found;
  if (local.day !== day)
    told.notes.add('day-in-site-zone', `${local.day} in ${zone ?? ''} (${day} in UTC)`);
  return { ...found, ...local };
}

function settleUpdated(told: Told, published: PrintedDate, rules: DateRules): string | undefined {
  if (!told.updated) return undefined;
  const found = readDate(told.updated.text, rules.order);
  if (!found || found.candidates) return undefined;
  const local =
    rules.zone !== undefined && found.offset === 'Z' && found.time !== undefined
      ? (inZone(instantOf(found), rules.zone)?.day ?? found.day)
      : found.day;
  if (local < published.day) return undefined;
  const later = local > published.day || utcDay(found) > utcDay(published);
  return later ? local : undefined;
}

const utcDay = (date: PrintedDate): string => new Date(instantOf(date)).toISOString().slice(0, 10);

function instantOf({ day, time = '00:00:00', offset = 'Z' }: PrintedDate): number {
  return Date.parse(`${day}T${time}Z`) - (minutesOf(offset) ?? 0) * 60_000;
}
