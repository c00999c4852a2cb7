import { z } from 'zod';
import { calendarDate, line, SLUG, slugOf, webAddress } from './field-schemas.ts';

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
  slug: slugOf('article').exactOptional(),
  updated: calendarDate.exactOptional(),
  summary: line.exactOptional(),
  byline: line.exactOptional(),
  dateline: line.exactOptional(),
  source: z.strictObject({ name: line, url: webAddress.exactOptional() }).exactOptional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language code such as en or pt-BR')
    .exactOptional(),
  tags: z.array(slugOf('tag')).exactOptional(),
  corrections: z.array(z.strictObject({ date: calendarDate, text: line })).exactOptional(),
  speakers: z.array(speakerOverride).exactOptional(),
  places: z.array(placeOverride).exactOptional(),
  quotes: z.array(quoteOverride).exactOptional(),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;
