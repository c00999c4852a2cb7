/** Days with articles by month, as `/days.json` has them: `{"2024-02": [8, 22]}`. */
export type DaysByMonth = Readonly<Record<string, readonly number[]>>;

/** What the archive has on a date. Dates are `YYYY-MM-DD`. */
export interface FoundDay {
  /** Whether there are articles on the very day. */
  readonly exact: boolean;
  /** The nearest days with articles before and after it. */
  readonly before?: string;
  readonly after?: string;
}

/** Looks a date up among the days with articles. */
export function findDay(months: DaysByMonth, date: string): FoundDay {
  let before: string | undefined;
  for (const month of Object.keys(months).sort()) {
    for (const day of months[month] ?? []) {
      const at = `${month}-${String(day).padStart(2, '0')}`;
      if (at === date) return { exact: true };
      if (at > date) return { exact: false, ...(before ? { before } : {}), after: at };
      before = at;
    }
  }
  return { exact: false, ...(before ? { before } : {}) };
}

/** A date as it is typed into an address: `/2024/2/8/`, `/2024-02-08`, `/2024/02/`, `/2024/`. */
export interface TypedDate {
  /** `YYYY-MM-DD`; if only a month or a year is typed, its middle. */
  readonly date: string;
  /** `2024`, `2024-02` or `2024-02-08`: what was typed. */
  readonly period: string;
}

const TYPED = /^(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?(?:\/.*)?$/;

/**
 * Reads a date from an address.
 *
 * @param path below the site's base, without a slash before it
 */
export function typedDate(path: string): TypedDate | undefined {
  const [, year = '', month, day] = TYPED.exec(path) ?? [];
  if (year === '') return undefined;
  const two = (digits: string) => digits.padStart(2, '0');
  if (month === undefined) return { date: `${year}-07-01`, period: year };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) {
    return { date: `${year}-${two(month)}-15`, period: `${year}-${two(month)}` };
  }
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  return { date, period: date };
}
