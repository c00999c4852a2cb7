import { z } from 'zod';
import { parseCalendarDate, type CalendarDate } from '../calendar/date.ts';
import { withoutInvisible } from '../text/invisible-letters.ts';
import { isReserved, type AddressKind } from '../addresses/reserved-addresses.ts';
import { parsePeriod } from '../calendar/period.ts';
import { findImpossibleCharacter } from '../text/characters.ts';

/** What an address may consist of: lower-case words of a–z and 0–9, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const BREAK = /[\t\n]/;

/** A line of text: no breaks, not empty. */
export const line = z
  .string()
  .overwrite(withoutInvisible)
  .trim()
  .min(1, 'is empty')
  .max(500, 'is longer than 500 characters')
  .refine(
    (value) => !BREAK.test(value) && findImpossibleCharacter(value) < 0,
    'holds a line break or a control character',
  );

/** A day of the calendar, `YYYY-MM-DD`. */
export const calendarDate = z.string().transform((printed, context): CalendarDate => {
  const date = parseCalendarDate(printed);
  if (date) return date;
  const message = /^\d{4}-\d{2}-\d{2}$/.test(printed)
    ? `${printed} is no day of the calendar`
    : `“${printed}” is no calendar date`;
  context.addIssue({ code: 'custom', message, params: { hint: DATE_HINT } });
  return z.NEVER;
});

const DATE_HINT = 'write the day as YYYY-MM-DD, for example 2024-02-08';

const PERIOD_HINT =
  'write a day as 2024-02-08, a month as 2024-02, a year as 2024, or two with a slash: 2024-02-05/2024-02-07';

/** A day, a month, a year or an interval, as parsePeriod reads it; a bare year may be a number. */
export const calendarPeriod = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().superRefine((printed, context) => {
    if (parsePeriod(printed)) return;
    const message = `“${printed}” is not a day, a month or a year of the calendar`;
    context.addIssue({ code: 'custom', message, params: { hint: PERIOD_HINT } });
  }),
);

/** The last part of an address. */
export const slug = z
  .string()
  .max(100, 'is longer than 100 characters')
  .regex(SLUG, 'may hold only the letters a to z, digits and single hyphens');

/** The last part of an address among others of a kind, which is none of the site’s own. */
export function slugOf(kind: AddressKind) {
  return slug.superRefine((value, context) => {
    if (!isReserved(kind, value)) return;
    context.addIssue({
      code: 'custom',
      message: `${value} is an address of the site’s own`,
      params: { hint: `choose another, such as ${value}-2` },
    });
  });
}

/** A full address on the web. */
export const webAddress = z
  .string()
  .max(2000)
  .refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value), {
    message: 'is no web address',
  });

/** Where something can be checked: its name, and its address where it has one. */
export const publicSource = z.strictObject({ name: line, url: webAddress.exactOptional() });

export type PublicSource = z.output<typeof publicSource>;

/** An ISO 3166-1 code in capitals. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is no country code of two capitals (ISO 3166)');
