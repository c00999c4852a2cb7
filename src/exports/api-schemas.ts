import { MARK_CLASSES } from '../core/extract/mark-class.ts';
import { PLACE_KINDS } from '../core/gazetteer/place-kind.ts';
import { z } from 'zod';
import { checkArticlesSchema, checkSchema } from './check-schemas.ts';
import { annotationSchema } from './annotation-schema.ts';
import { manifestSchema } from './manifest-schema.ts';
import { oembedShape } from './oembed-schema.ts';
import { downloadRowSchema, knownRowSchema, ownRowSchema, quoteRowSchema } from './row-schema.ts';

const day = z.iso.date();
const url = z.url();
const feedUrl = url.nullable().describe('schema.no-feed');
const text = z.string().min(1);
const quoteId = quoteRowSchema.shape.id;
const count = z.int().min(0);
const span = z.strictObject({ start: count, end: count }).describe('schema.span');

/** Its record is under its id in the list of its month. */
const articleRef = z.strictObject({ id: text, title: text, date: day, url });

const quoteRef = z.strictObject({
  id: quoteId,
  words: text,
  printed: day.describe('schema.quote-ref-printed'),
  said: text.nullable().describe('schema.quote-ref-said'),
  url: url.describe('schema.quote-ref-url'),
});

export const quoteSchema = z
  .strictObject({
    ...knownRowSchema.shape,
    in_article_url: url.describe('schema.quote-in-article-url'),
    annotation: annotationSchema,
    ...oembedShape,
    frame: z
      .strictObject({ open: text, close: text, dates: text, corrected: z.boolean() })
      .describe('schema.quote-frame'),
  })
  .describe('schema.quote');

export const withdrawnSchema = z
  .strictObject({
    id: quoteId,
    address: url,
    withdrawn: z.strictObject({ date: day, reason: text }),
  })
  .describe('schema.withdrawn');

export const unreadSchema = z
  .strictObject({
    id: quoteId,
    address: url,
    no_longer_read: z.strictObject({ as: z.literal('quote'), article: articleRef.nullable() }),
  })
  .describe('schema.unread');

export const articleSchema = z
  .strictObject({
    id: text.describe('schema.article-id'),
    url,
    title: text,
    date: day,
    time: text.nullable().describe('schema.article-time'),
    updated: day.nullable(),
    summary: text.nullable(),
    byline: text.nullable(),
    authors: z
      .array(
        z.strictObject({
          name: text,
          kind: z.enum(['person', 'organization']).nullable(),
          role: text.nullable(),
          url: url.nullable(),
        }),
      )
      .describe('schema.article-authors'),
    dateline: text.nullable(),
    dateline_place: z
      .strictObject({
        id: text,
        name: text,
        country: quoteRowSchema.shape.country,
        country_name: quoteRowSchema.shape.country_name,
        api: url,
      })
      .nullable()
      .describe('schema.article-dateline-place'),
    sources: z
      .array(z.strictObject({ name: text, url: url.nullable() }))
      .describe('schema.article-sources'),
    translated: text.nullable().describe('schema.article-translated'),
    lang: text,
    tags: z.array(text).describe('schema.article-tags'),
    tag_names: z.array(text).describe('schema.article-tag-names'),
    corrections: z.array(z.strictObject({ date: day, text })),
    words: count,
    text: text.describe('schema.article-text'),
    html: text.describe('schema.article-html'),
    paragraphs: z.array(z.strictObject({ ...span.shape, kind: text, anchor: text })),
    quotes: z.array(
      z.strictObject({ row: ownRowSchema, spans: z.array(span).min(1), cue: text.nullable() }),
    ),
    marks: z
      .array(z.strictObject({ ...span.shape, class: z.enum(MARK_CLASSES) }))
      .describe('schema.article-marks'),
    speakers: z.array(
      z.strictObject({
        id: text.nullable().describe('schema.article-speaker-id'),
        name: text,
        kind: z.enum(['person', 'body']),
        roles: z.array(text),
      }),
    ),
    places: z.array(
      z.strictObject({
        id: text,
        name: text,
        mentions: count.describe('schema.article-mentions'),
        literal: z.boolean().describe('schema.article-literal'),
      }),
    ),
    dates: z.array(
      z.strictObject({ ...span.shape, from: day, to: day, precision: text, by: text }),
    ),
  })
  .describe('schema.article');

export const speakerSchema = z
  .strictObject({
    id: text,
    url,
    name: text,
    kind: z.enum(['person', 'body']),
    aliases: z.array(text),
    roles: z.array(
      z.strictObject({
        title: text,
        from: text.nullable(),
        to: text.nullable(),
        by: z.enum(['printed', 'editor']).describe('schema.speaker-by'),
      }),
    ),
    links: z.array(text).describe('schema.speaker-links'),
    feed: feedUrl,
    quotes: z.array(quoteRef).describe('schema.speaker-quotes'),
    spoken_about: z.array(text).describe('schema.speaker-spoken-about'),
    articles: z.array(articleRef).describe('schema.speaker-articles'),
  })
  .describe('schema.speaker');

export const placeSchema = z
  .strictObject({
    id: text,
    url: url.nullable().describe('schema.no-place-page'),
    name: text,
    kind: z.enum(PLACE_KINDS),
    country: z.string().length(2).nullable(),
    latitude: z.number(),
    longitude: z.number(),
    gazetteer_id: text.describe('schema.place-gazetteer-id'),
    note: text.nullable(),
    feed: feedUrl,
    articles: z.array(articleRef).describe('schema.place-articles'),
    datelined: z.array(articleRef).describe('schema.place-datelined'),
    said_about: z.array(text).describe('schema.place-said-about'),
    said_here: z.array(quoteRef).describe('schema.place-said-here'),
  })
  .describe('schema.place');

/** Several records in one file, by their ids: an address names one by a JSON pointer, `#/places/varna`. */
export const recordSchemas = {
  'article-records': z
    .strictObject({ articles: z.record(text, articleSchema) })
    .describe('schema.article-records'),
  'speaker-records': z
    .strictObject({ speakers: z.record(text, speakerSchema) })
    .describe('schema.speaker-records'),
  'place-records': z
    .strictObject({ places: z.record(text, placeSchema) })
    .describe('schema.place-records'),
};

/** Lists hold what is needed to find the record. */
export const listSchemas = {
  articles: z
    .strictObject({ articles: z.array(z.strictObject({ ...articleRef.shape, api: url })) })
    .describe('schema.all-articles'),
  speakers: z
    .strictObject({
      speakers: z.array(
        z.strictObject({
          id: text,
          name: text,
          kind: z.enum(['person', 'body']),
          quotes: count,
          sayings: count.describe('schema.speaker-sayings'),
          articles: count,
          url,
          api: url,
        }),
      ),
    })
    .describe('schema.all-speakers'),
  places: z
    .strictObject({
      places: z.array(
        z.strictObject({
          id: text,
          name: text,
          country: z.string().length(2).nullable(),
          latitude: z.number(),
          longitude: z.number(),
          articles: count,
          url: url.nullable().describe('schema.no-place-page'),
          api: url,
        }),
      ),
    })
    .describe('schema.all-places'),
  tags: z
    .strictObject({
      tags: z.array(
        z.strictObject({
          id: text,
          name: text,
          articles: count,
          url: url.nullable().describe('schema.no-tag-page'),
          feed: feedUrl,
        }),
      ),
    })
    .describe('schema.all-tags'),
};

/** Every schema that is published, by the name in its address. */
export const publishedSchemas = {
  row: downloadRowSchema,
  quote: quoteSchema,
  withdrawn: withdrawnSchema,
  unread: unreadSchema,
  article: articleSchema,
  speaker: speakerSchema,
  place: placeSchema,
  ...recordSchemas,
  ...listSchemas,
  check: checkSchema,
  'check-articles': checkArticlesSchema,
  manifest: manifestSchema,
} as const;

export type SchemaName = keyof typeof publishedSchemas;

export type ApiQuote = z.output<typeof quoteSchema>;
export type ApiWithdrawn = z.output<typeof withdrawnSchema>;
export type ApiUnread = z.output<typeof unreadSchema>;
export type ApiArticle = z.output<typeof articleSchema>;
export type ApiSpeaker = z.output<typeof speakerSchema>;
export type ApiPlace = z.output<typeof placeSchema>;
export type ApiManifest = z.output<typeof manifestSchema>;
export type ApiLists = {
  readonly [Name in keyof typeof listSchemas]: z.output<(typeof listSchemas)[Name]>;
};
