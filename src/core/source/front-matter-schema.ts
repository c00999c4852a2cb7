import { z } from 'zod';
import {
  calendarDate,
  calendarPeriod,
  clockTime,
  countryCode,
  line,
  publicSource,
  SLUG,
  slugOf,
  told,
  tooLong,
  webAddress,
} from './field-schemas.ts';
import { OLD_ADDRESS } from '../addresses/old-address.ts';
import { withoutInvisible } from '../text/invisible-letters.ts';
import { say } from '../../wording/say.ts';

const quoteOverride = z
  .strictObject({
    match: line,
    quote: z.boolean().exactOptional(),
    speaker: z
      .union([line, z.array(line).min(1)])
      .nullable()
      .exactOptional(),
    role: line.exactOptional(),
    said: calendarPeriod.nullable().exactOptional(),
    place: z
      .union([line, z.literal(false)])
      .nullable()
      .exactOptional(),
    country: countryCode.exactOptional(),
    source: publicSource.exactOptional(),
    translated: line.exactOptional(),
    standing: z.enum(['said', 'disputed']).exactOptional(),
    which: z.int().min(1).max(1000).exactOptional(),
  })
  .superRefine(({ place, country }, context) => {
    if (country === undefined || typeof place === 'string') return;
    const message = say('source.country-without-place');
    const hint = () => say('source.country-without-place-fix');
    context.addIssue({ code: 'custom', path: ['country'], message, params: { hint } });
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
  country: countryCode.exactOptional(),
});

/** Where the article was before; what of it can redirect is for the site to say. */
const oldAddress = z
  .string()
  .overwrite(withoutInvisible)
  .trim()
  .max(2000, tooLong(2000))
  .refine((written) => OLD_ADDRESS.test(written), told('source.no-old-address'));

/** A name, or a name with what is known of the author. */
const author = z.preprocess(
  (value) => (typeof value === 'string' ? { name: value } : value),
  z.strictObject({
    name: line,
    role: line.exactOptional(),
    link: webAddress.exactOptional(),
    kind: z.enum(['person', 'organization']).exactOptional(),
  }),
);

/** The front matter of an article: everything an editor may say above the text. */
export const frontMatterSchema = z
  .strictObject({
    title: line,
    date: calendarDate,
    time: clockTime.exactOptional(),
    id: z.string().max(200, tooLong(200)).regex(SLUG, told('source.bad-slug')).exactOptional(),
    slug: slugOf('article').exactOptional(),
    status: z.enum(['draft', 'published']).exactOptional(),
    embargo: z.boolean().exactOptional(),
    lead: z.boolean().exactOptional(),
    updated: calendarDate.exactOptional(),
    summary: line.exactOptional(),
    authors: z.array(author).min(1, told('source.empty')).exactOptional(),
    byline: line.exactOptional(),
    dateline: line.exactOptional(),
    source: publicSource.exactOptional(),
    sources: z.array(publicSource).exactOptional(),
    translated: line.exactOptional(),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, told('source.bad-language'))
      .exactOptional(),
    tags: z.array(line).exactOptional(),
    aliases: z.array(oldAddress).exactOptional(),
    corrections: z.array(z.strictObject({ date: calendarDate, text: line })).exactOptional(),
    speakers: z.array(speakerOverride).exactOptional(),
    places: z.array(placeOverride).exactOptional(),
    quotes: z.array(quoteOverride).exactOptional(),
    extra: z.record(z.string(), z.unknown()).exactOptional(),
  })
  .superRefine(({ source, sources }, context) => {
    if (source === undefined || sources === undefined) return;
    const message = say('source.sources-beside-source');
    const hint = () => say('source.sources-beside-source-fix');
    context.addIssue({ code: 'custom', path: ['sources'], message, params: { hint } });
  });

export type FrontMatter = z.output<typeof frontMatterSchema>;
