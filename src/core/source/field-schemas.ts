import { z } from 'zod';
import { CLOCK_TIME } from '../calendar/clock-time.ts';
import { parseCalendarDate, type CalendarDate } from '../calendar/date.ts';
import { withoutInvisible } from '../text/invisible-letters.ts';
import { isReserved, type AddressKind } from '../addresses/reserved-addresses.ts';
import { parsePeriod } from '../calendar/period.ts';
import { findImpossibleCharacter } from '../text/characters.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import { say } from '../../wording/say.ts';

/** What an address may consist of: lower-case words of a–z and 0–9, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a check says about a wrong value, in the language in use at that time. */
export const told = (key: MessageKey): { readonly error: () => string } => ({
  error: () => say(key),
});

/** What a check says about a text of more than `most` UTF-16 code units. */
export const tooLong = (most: number): { readonly error: () => string } => ({
  error: () => say('source.too-long', { most }),
});

const BREAK = /[\t\n]/;

/** A line of text: no breaks, not empty. */
export const line = z
  .string()
  .overwrite(withoutInvisible)
  .trim()
  .min(1, told('source.empty'))
  .max(500, tooLong(500))
  .refine(
    (value) => !BREAK.test(value) && findImpossibleCharacter(value) < 0,
    told('source.line-break'),
  );

/** A day of the calendar, `YYYY-MM-DD`. */
export const calendarDate = z.string().transform((printed, context): CalendarDate => {
  const date = parseCalendarDate(printed);
  if (date) return date;
  const message = /^\d{4}-\d{2}-\d{2}$/.test(printed)
    ? say('source.no-such-day', { day: printed })
    : say('source.no-date', { text: printed });
  context.addIssue({ code: 'custom', message, params: { hint: () => say('source.day-fix') } });
  return z.NEVER;
});

/** A time of day, `10:00:02-04:00`; seconds and offset may be absent. */
export const clockTime = z.string().superRefine((printed, context) => {
  if (CLOCK_TIME.test(printed)) return;
  const message = say('source.no-time', { text: printed });
  context.addIssue({ code: 'custom', message, params: { hint: () => say('source.time-fix') } });
});

/** A day, a month, a year or an interval, as parsePeriod reads it; a bare year may be a number. */
export const calendarPeriod = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().superRefine((printed, context) => {
    if (parsePeriod(printed)) return;
    const message = say('source.no-period', { text: printed });
    context.addIssue({ code: 'custom', message, params: { hint: () => say('source.period-fix') } });
  }),
);

/** The last part of an address. */
export const slug = z.string().max(100, tooLong(100)).regex(SLUG, told('source.bad-slug'));

/**
 * The last part of an address of one kind of page, which must not be one that the site itself uses.
 */
export function slugOf(kind: AddressKind) {
  return slug.superRefine((value, context) => {
    if (!isReserved(kind, value)) return;
    context.addIssue({
      code: 'custom',
      message: say('source.reserved', { slug: value }),
      params: { hint: () => say('source.reserved-fix', { slug: value }) },
    });
  });
}

/** A full address on the web. */
export const webAddress = z
  .string()
  .max(2000)
  .refine(
    (value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value),
    told('source.no-web-address'),
  );

/** Where something can be checked: its name, and its address where it has one. */
export const publicSource = z.strictObject({ name: line, url: webAddress.exactOptional() });

export type PublicSource = z.output<typeof publicSource>;

/** An ISO 3166-1 code in capitals. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, told('source.no-country-code'));
