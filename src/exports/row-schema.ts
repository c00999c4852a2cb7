import { z } from 'zod';
import { QUOTE_ID } from '../core/quote-id.ts';

const day = z.iso.date();
const id = z.string().min(1);
const name = z.string().min(1).nullable();

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
    speaker: name.describe('Who said it; null where the text does not settle it.'),
    speaker_id: id.nullable().describe('The speaker’s id in the API and in page addresses.'),
    speaker_kind: z.enum(['person', 'body']).nullable().describe('A person, or a body of people.'),
    source: name.describe('The source as the article prints it: “he”, “the ministry”.'),
    role: name.describe('The speaker’s title as this article prints it.'),
    addressee: name.describe('To whom or through what it was said, as printed.'),
    venue: name.describe('Where or through what it was said, as printed: “in a statement”.'),
    said: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2}(\/\d{4}-\d{2}-\d{2})?)?)?$/)
      .describe(
        'When it was said, as exact as the text is (ISO 8601): a day, a month, a year, or first day/last day.',
      ),
    said_start: day.describe('The first day on which it may have been said.'),
    said_end: day.describe('The last such day; the same where the day is known.'),
    said_precision: z
      .enum(['day', 'week', 'month', 'season', 'year', 'decade'])
      .describe('How exactly the text says when.'),
    said_assumed: z
      .boolean()
      .describe('true: the text does not say when, and the article’s date stands in.'),
    article: z.string().min(1).describe('Headline of the article.'),
    article_id: id.describe('Permanent id of the article.'),
    article_url: z.url().describe('Address of the article.'),
    article_date: day.describe('The article’s date.'),
    lang: z.string().min(2).describe('Language of the article (BCP 47).'),
    place: name.describe(
      'Where the article comes from: the place of its dateline, else the one it names most often as a place.',
    ),
    place_id: id.nullable().describe('The place’s id in the API and in page addresses.'),
    place_by: z
      .enum(['dateline', 'most-named'])
      .nullable()
      .describe('Which of the two the place is.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe('Country of the place (ISO 3166-1 alpha-2).'),
    latitude: z.number().min(-90).max(90).nullable().describe('Of the place, WGS 84 degrees.'),
    longitude: z.number().min(-180).max(180).nullable().describe('Of the place, WGS 84 degrees.'),
    places_named: name.describe('The places that the words themselves name, parted by semicolons.'),
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
