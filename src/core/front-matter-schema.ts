import { z } from 'zod';
import { parseCalendarDate, type CalendarDate } from './calendar-date.ts';

/** What an address may consist of: lower-case words of a–z and 0–9, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Escapes in YAML can write characters that no text has and that would break feeds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose.
const CONTROL_CHARACTER = /[\0-\x1f\x7f]/;

const line = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(500, 'is longer than 500 characters')
  .refine((value) => !CONTROL_CHARACTER.test(value), 'holds a line break or a control character');

const calendarDate = z.string().transform((printed, context): CalendarDate => {
  const date = parseCalendarDate(printed);
  if (date) return date;
  const message = /^\d{4}-\d{2}-\d{2}$/.test(printed)
    ? `${printed} is no day of the calendar`
    : `“${printed}” is no calendar date`;
  context.addIssue({ code: 'custom', message, params: { hint: DATE_HINT } });
  return z.NEVER;
});

const DATE_HINT = 'write the day as YYYY-MM-DD, for example 2024-02-08';

const slug = z
  .string()
  .max(100, 'is longer than 100 characters')
  .regex(SLUG, 'may hold only the letters a to z, digits and single hyphens');

const webAddress = z
  .string()
  .max(2000)
  .refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value), {
    message: 'is no web address',
  });

const quoteOverride = z.strictObject({
  match: line,
  quote: z.boolean().exactOptional(),
  speaker: line.nullable().exactOptional(),
  role: line.exactOptional(),
  said: calendarDate.exactOptional(),
});

const speakerOverride = z.strictObject({
  name: line,
  aliases: z.array(line).exactOptional(),
  role: line.exactOptional(),
  kind: z.enum(['person', 'body']).exactOptional(),
  speaker: z.boolean().exactOptional(),
});

const placeOverride = z.strictObject({
  match: line,
  place: z.union([line, z.literal(false)]),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no country code of two capitals (ISO 3166)')
    .exactOptional(),
});

/** The front matter of an article: everything an editor may say above the text. */
export const frontMatterSchema = z.strictObject({
  title: line,
  date: calendarDate,
  id: z
    .string()
    .max(200, 'is longer than 200 characters')
    .regex(SLUG, 'may hold only the letters a to z, digits and single hyphens')
    .exactOptional(),
  slug: slug.exactOptional(),
  updated: calendarDate.exactOptional(),
  summary: line.exactOptional(),
  byline: line.exactOptional(),
  dateline: line.exactOptional(),
  source: z.strictObject({ name: line, url: webAddress.exactOptional() }).exactOptional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language code such as en or pt-BR')
    .exactOptional(),
  tags: z.array(slug).exactOptional(),
  corrections: z.array(z.strictObject({ date: calendarDate, text: line })).exactOptional(),
  speakers: z.array(speakerOverride).exactOptional(),
  places: z.array(placeOverride).exactOptional(),
  quotes: z.array(quoteOverride).exactOptional(),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;
