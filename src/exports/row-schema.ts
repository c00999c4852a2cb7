import { z } from 'zod';
import { QUOTE_ID } from '../core/article/quote-id.ts';
import { STATING_RULES } from '../core/extract/setting/stated.ts';

const day = z.iso.date();
const id = z.string().min(1);
const name = z.string().min(1).nullable();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
  .describe('Country of the place (ISO 3166-1 alpha-2).');
const statingRule = z.enum(STATING_RULES).nullable();

/**
 * One quote as the downloads and the API have it: the order of the keys is that of the columns. Every
 * key is there in every row; what is not known is null.
 */
export const quoteRowSchema = z
  .strictObject({
    id: z
      .string()
      .regex(QUOTE_ID)
      .describe('Permanent id of the quote: 10 characters, or more where two would clash.'),
    address: z.url().describe('Permanent address of the quote’s own page.'),
    words: z.string().min(1).describe('The words as printed, outer quotation marks left out.'),
    kind: z
      .enum(['direct', 'partial'])
      .describe('direct: a sentence of its own; partial: a fragment inside the writer’s sentence.'),
    speaker: name.describe('Who said it; null: left open.'),
    speaker_id: id.nullable().describe('The speaker’s id in the API and in page addresses.'),
    speaker_kind: z.enum(['person', 'body']).nullable().describe('A person, or a body of people.'),
    source: name.describe('The source as the article prints it: “he”, “the ministry”.'),
    role: name.describe('The speaker’s title as this article prints it.'),
    addressee: name.describe('To whom or through what it was said, as printed.'),
    venue: name.describe('Where or through what it was said, as printed: “in a statement”.'),
    printed: day.describe('The day on which it was printed, as its article is dated.'),
    said: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2}(\/\d{4}-\d{2}-\d{2})?)?)?$/)
      .nullable()
      .describe(
        'When it was said, as exactly as the text or an editor says (ISO 8601): a day, a month, a year, or first day/last day.',
      ),
    said_start: day.nullable().describe('The first day on which it may have been said.'),
    said_end: day
      .nullable()
      .describe('The last such day; the same as the first where the day is known.'),
    said_precision: z
      .enum(['day', 'week', 'month', 'season', 'year', 'decade'])
      .nullable()
      .describe('How exactly it is known when.'),
    said_by: statingRule.describe('The rule by which it is known when it was said.'),
    place: name.describe('Where it was said, where the text or an editor says so.'),
    place_id: id.nullable().describe('The place’s id in the API and in page addresses.'),
    place_by: statingRule.describe('The rule by which it is known where it was said.'),
    country,
    latitude: z.number().min(-90).max(90).nullable().describe('Of the place, WGS 84 degrees.'),
    longitude: z.number().min(-180).max(180).nullable().describe('Of the place, WGS 84 degrees.'),
    quote_source: name.describe(
      'Where this quote can be checked, by an editor; see also article_sources.',
    ),
    quote_source_url: z.url().nullable().describe('Its address.'),
    quote_translated: name.describe(
      'From which language the quote was translated, and by whom, in an editor’s words.',
    ),
    article: z.string().min(1).describe('Headline of the article.'),
    article_id: id.describe('Permanent id of the article.'),
    article_url: z.url().describe('Address of the article.'),
    article_sources: name.describe(
      'The sources of the article, separated by semicolons, each with its address in brackets; a quote need not be in each.',
    ),
    article_translated: name.describe(
      'From which language the article was translated, and by whom, in an editor’s words.',
    ),
    lang: z.string().min(2).describe('Language of the article (BCP 47).'),
    dateline_place: name.describe(
      'Where the article was written, by its dateline; quotes may have been said elsewhere.',
    ),
    dateline_place_id: id.nullable().describe('That place’s id in the API and in page addresses.'),
    dateline_country: country.describe('Country of that place (ISO 3166-1 alpha-2).'),
    places_named: name.describe(
      'The places that the words themselves name, separated by semicolons.',
    ),
    by: z.string().min(1).describe('The rule that attributed the quote; override: an editor did.'),
    confidence: z.number().min(0).max(1).describe('How sure the attribution is, 0 to 1.'),
  })
  .describe('One quote of the archive.');

export type QuoteRow = Readonly<z.output<typeof quoteRowSchema>>;

/** What a column holds, as tables have it. */
export type ColumnType = 'text' | 'date' | 'true or false' | 'number';

/** A column of the downloads. */
export interface Column {
  readonly name: keyof QuoteRow;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly description: string;
}

/** The columns of the downloads, in their order. */
export const quoteColumns: readonly Column[] = Object.entries(quoteRowSchema.shape).map(
  ([key, field]): Column => {
    const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
    return {
      name: key as keyof QuoteRow,
      type: columnType(inner),
      nullable: inner !== field,
      description: field.description ?? '',
    };
  },
);

function columnType(field: z.core.$ZodType): ColumnType {
  if (field instanceof z.ZodBoolean) return 'true or false';
  if (field instanceof z.ZodNumber) return 'number';
  return field instanceof z.ZodISODate ? 'date' : 'text';
}
