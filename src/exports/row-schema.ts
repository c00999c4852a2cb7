import { z } from 'zod';
import { QUOTE_ID } from '../core/article/quote-id.ts';
import { STATING_RULES } from '../core/extract/setting/stated.ts';
import type { MessageKey } from '../wording/catalogue.ts';

const day = z.iso.date();
const id = z.string().min(1);
const name = z.string().min(1).nullable();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
  .describe('schema.row-country');
const countryName = name.describe('schema.row-country-name');
const statingRule = z.enum(STATING_RULES).nullable();

/**
 * One quote as the API has it; every row has every key, and what is not known is null. No key is a word
 * that SQL reserves.
 */
export const quoteRowSchema = z
  .strictObject({
    id: z.string().regex(QUOTE_ID).describe('schema.row-id'),
    address: z.url().describe('schema.row-address'),
    words: z.string().min(1).describe('schema.row-words'),
    kind: z.enum(['direct', 'partial']).describe('schema.row-kind'),
    speaker: name.describe('schema.row-speaker'),
    speaker_id: id.nullable().describe('schema.row-speaker-id'),
    speaker_kind: z.enum(['person', 'body']).nullable().describe('schema.row-speaker-kind'),
    speaker_url: z.url().nullable().describe('schema.row-speaker-url'),
    speaker_links: name.describe('schema.row-speaker-links'),
    source: name.describe('schema.row-source'),
    role: name.describe('schema.row-role'),
    addressee: name.describe('schema.row-addressee'),
    venue: name.describe('schema.row-venue'),
    saying: z.string().regex(QUOTE_ID).nullable().describe('schema.row-saying'),
    first: day.nullable().describe('schema.row-first'),
    printed: day.describe('schema.row-printed'),
    said: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2}(\/\d{4}-\d{2}-\d{2})?)?)?$/)
      .nullable()
      .describe('schema.row-said'),
    said_start: day.nullable().describe('schema.row-said-start'),
    said_end: day.nullable().describe('schema.row-said-end'),
    said_precision: z
      .enum(['day', 'week', 'month', 'season', 'year', 'decade'])
      .nullable()
      .describe('schema.row-said-precision'),
    said_by: statingRule.describe('schema.row-said-by'),
    place: name.describe('schema.row-place'),
    place_id: id.nullable().describe('schema.row-place-id'),
    place_by: statingRule.describe('schema.row-place-by'),
    country,
    country_name: countryName,
    latitude: z.number().min(-90).max(90).nullable().describe('schema.row-latitude'),
    longitude: z.number().min(-180).max(180).nullable().describe('schema.row-latitude'),
    quote_source: name.describe('schema.row-quote-source'),
    quote_source_url: z.url().nullable().describe('schema.row-quote-source-url'),
    quote_translated: name.describe('schema.row-quote-translated'),
    article: z.string().min(1).describe('schema.row-article'),
    article_id: id.describe('schema.row-article-id'),
    article_url: z.url().describe('schema.row-article-url'),
    authors: name.describe('schema.row-authors'),
    tags: name.describe('schema.row-tags'),
    article_corrected_on: day.nullable().describe('schema.row-article-corrected-on'),
    article_sources: name.describe('schema.row-article-sources'),
    article_translated: name.describe('schema.row-article-translated'),
    lang: z.string().min(2).describe('schema.row-lang'),
    dateline_place: name.describe('schema.row-dateline-place'),
    dateline_place_id: id.nullable().describe('schema.row-dateline-place-id'),
    dateline_country: country.describe('schema.row-dateline-country'),
    dateline_country_name: countryName,
    about: name.describe('schema.row-about'),
    about_ids: name.describe('schema.row-about-ids'),
    places_named: name.describe('schema.row-places-named'),
    rule: z.string().min(1).describe('schema.row-rule'),
    confidence: z.number().min(0).max(1).describe('schema.row-confidence'),
    speakers: name.describe('schema.row-speakers'),
    speaker_ids: name.describe('schema.row-speaker-ids'),
    standing: z.enum(['said', 'disputed']).describe('schema.row-standing'),
    standing_words: name.describe('schema.row-standing-words'),
    corrected: z.boolean().describe('schema.row-corrected'),
    corrected_on: day.nullable().describe('schema.row-corrected-on'),
    withdrawn_on: z.null().describe('schema.row-withdrawn-on'),
    cited: z.string().min(1).describe('schema.row-cited'),
  })
  .describe('schema.row');

export type QuoteRow = Readonly<z.output<typeof quoteRowSchema>>;

/** Columns that say the same of all quotes of an article: its record says it once. */
const OF_ARTICLE = {
  printed: true,
  article: true,
  article_id: true,
  article_url: true,
  authors: true,
  tags: true,
  article_corrected_on: true,
  article_sources: true,
  article_translated: true,
  lang: true,
  dateline_place: true,
  dateline_place_id: true,
  dateline_country: true,
  dateline_country_name: true,
} as const;

type KnownShape<Shape> = {
  [Key in keyof Shape]: Shape[Key] extends z.ZodNullable<infer Inner extends z.ZodType>
    ? z.ZodExactOptional<Inner>
    : Shape[Key];
};

/** The fields of rows without null: what is not known is left out. */
function knownShape<Shape extends z.ZodRawShape>(shape: Shape): KnownShape<Shape> {
  const fields = Object.entries(shape).map(([key, field]) => {
    if (!(field instanceof z.ZodNullable)) return [key, field];
    const known = (field.unwrap() as z.ZodType).exactOptional();
    return [key, field.description === undefined ? known : known.describe(field.description)];
  });
  return Object.fromEntries(fields) as KnownShape<Shape>;
}

/** A quote as its record has it: a row without the keys of what is not known. */
export const knownRowSchema = z.strictObject(
  knownShape(quoteRowSchema.omit({ withdrawn_on: true }).shape),
);

export type KnownQuoteRow = Readonly<z.output<typeof knownRowSchema>>;

/** Leaves out of a row what is not known: a third of the columns on average, and as much of a record. */
export const knownRow = (row: QuoteRow): KnownQuoteRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as KnownQuoteRow;

/** A quote as the record of its article has it. */
export const ownRowSchema = knownRowSchema.omit(OF_ARTICLE).describe('schema.own-row');

export type OwnQuoteRow = Readonly<z.output<typeof ownRowSchema>>;

/** Leaves out of a row what is true of its whole article, and what is not known. */
export function ownRow(row: QuoteRow): OwnQuoteRow {
  const own = Object.entries(row).filter(
    ([column, value]) => value !== null && !(column in OF_ARTICLE),
  );
  return Object.fromEntries(own) as OwnQuoteRow;
}

const { shape } = quoteRowSchema;

/**
 * One row of the downloads: a quote, or what is left of one that was withdrawn, so that somebody who has
 * its id finds out. The order of the keys is that of the columns.
 */
export const downloadRowSchema = quoteRowSchema
  .extend({
    words: shape.words.nullable().describe('schema.row-words'),
    kind: shape.kind.nullable().describe('schema.row-kind'),
    article: shape.article.nullable().describe('schema.row-article'),
    article_url: shape.article_url.nullable().describe('schema.row-article-url'),
    lang: shape.lang.nullable().describe('schema.row-lang'),
    rule: shape.rule.nullable().describe('schema.row-rule'),
    confidence: shape.confidence.nullable().describe('schema.row-confidence'),
    standing: z.enum([...shape.standing.options, 'withdrawn']).describe('schema.row-standing'),
    withdrawn_on: day.nullable().describe('schema.row-withdrawn-on'),
    cited: shape.cited.nullable().describe('schema.row-cited'),
  })
  .describe('schema.download-row');

export type DownloadRow = Readonly<z.output<typeof downloadRowSchema>>;

/** What a column holds, as tables have it. */
export type ColumnType = 'text' | 'date' | 'boolean' | 'number';

/** A column of the downloads. */
export interface Column {
  readonly name: keyof DownloadRow;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** The message that says what it holds. */
  readonly description: MessageKey;
}

/** The columns of the downloads, in their order. */
export const quoteColumns: readonly Column[] = Object.entries(downloadRowSchema.shape).map(
  ([key, field]): Column => {
    const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
    return {
      name: key as keyof DownloadRow,
      type: columnType(inner),
      nullable: inner !== field,
      description: describedBy(field),
    };
  },
);

/** The message by which a field of a schema is described. */
function describedBy({ description }: z.ZodType): MessageKey {
  if (description === undefined) throw new Error('A column without a description.');
  return description as MessageKey;
}

function columnType(field: z.core.$ZodType): ColumnType {
  if (field instanceof z.ZodBoolean) return 'boolean';
  if (field instanceof z.ZodNumber) return 'number';
  return field instanceof z.ZodISODate ? 'date' : 'text';
}
