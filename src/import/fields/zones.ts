import zones from '../../data/zone-names.json' with { type: 'json' };

const NAMES: Readonly<Record<string, string>> = zones;

/**
 * The offset of a zone on a day: `Z`, `-05:00`, or undefined for a name that is not known. A name may
 * stand for an offset (EST) or for a place whose clocks change (ET, America/New_York).
 */
export function offsetOfZone(name: string, day: string, time: string): string | undefined {
  const known = NAMES[name.toUpperCase()] ?? name;
  if (/^[+-]\d\d:\d\d$|^Z$/.test(known)) return known;
  // The wall time is at most a day from the instant, and clocks change at night: two steps settle it.
  const wall = Date.parse(`${day}T${time}Z`);
  const first = offsetAt(known, wall);
  if (first === undefined) return undefined;
  return formatOffset(offsetAt(known, wall - first * 60_000) ?? first);
}

/** The day and time that the clocks of a zone show at an instant; undefined for an unknown zone. */
export function inZone(
  instant: number,
  zone: string,
): { day: string; time: string; offset: string } | undefined {
  const minutes = offsetAt(zone, instant);
  if (minutes === undefined) return undefined;
  const local = new Date(instant + minutes * 60_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 19), offset: formatOffset(minutes) };
}

/** Minutes as `+02:00`; none is `Z`. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes of an offset such as `+0200`, `-05:00`, `Z`; undefined if it is none. */
export function minutesOf(offset: string): number | undefined {
  if (/^(?:z|utc|gmt)$/i.test(offset)) return 0;
  const [, sign, hours = '', minutes = ''] = /^([+-])(\d{1,2}):?(\d\d)$/.exec(offset) ?? [];
  if (sign === undefined) return undefined;
  const size = Number(hours) * 60 + Number(minutes);
  return size > 14 * 60 ? undefined : sign === '-' ? -size : size;
}

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function offsetAt(zone: string, instant: number): number | undefined {
  if (!formatters.has(zone)) formatters.set(zone, createFormatter(zone));
  const parts = formatters.get(zone)?.formatToParts(new Date(instant));
  const printed = parts?.find(({ type }) => type === 'timeZoneName')?.value;
  if (printed === undefined) return undefined;
  return printed === 'GMT' ? 0 : minutesOf(printed.replace('GMT', ''));
}

function createFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}
