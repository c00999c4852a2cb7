import { perFeedForm } from '../core/addresses/feed-forms.ts';
import { PLACE_KINDS } from '../core/gazetteer/place-kind.ts';
import { z } from 'zod';
import { annotationSchema } from './annotation-schema.ts';
import { quoteRowSchema } from './row-schema.ts';

const day = z.iso.date();
const url = z.url();
const feedUrl = url.nullable().describe('null: there is no feed of it.');
const text = z.string().min(1);
const quoteId = quoteRowSchema.shape.id;
const count = z.int().min(0);
const span = z
  .strictObject({ start: count, end: count })
  .describe('From start up to, not including, end, in UTF-16 code units of the article’s text.');

const articleRef = z.strictObject({ id: text, title: text, date: day, url, api: url });

const quoteRef = z.strictObject({
  id: quoteId,
  words: text,
  printed: day.describe('The day on which it was printed.'),
  said: text.nullable().describe('When it was said, where the text or an editor says so.'),
  url,
  api: url,
});

export const quoteSchema = z
  .strictObject({
    ...quoteRowSchema.shape,
    in_article_url: url.describe(
      'Address of the quote in its article, with a text fragment that marks its words where one tells them from all others.',
    ),
    annotation: annotationSchema,
  })
  .describe('One quote: a row of the downloads, and where it stands in its article.');

export const withdrawnSchema = z
  .strictObject({
    id: quoteId,
    address: url,
    withdrawn: z.strictObject({ date: day, reason: text }),
  })
  .describe('In place of the record of a quote that was withdrawn.');

export const unreadSchema = z
  .strictObject({
    id: quoteId,
    address: url,
    no_longer_read: z.strictObject({ as: z.literal('quote'), article: articleRef.nullable() }),
  })
  .describe('In place of the record of words that are no longer read as a quote; no correction.');

export const articleSchema = z
  .strictObject({
    id: text.describe('Permanent.'),
    url,
    title: text,
    date: day,
    updated: day.nullable(),
    summary: text.nullable(),
    byline: text.nullable(),
    dateline: text.nullable(),
    dateline_place: z
      .strictObject({ id: text, name: text, api: url })
      .nullable()
      .describe('Where the article was written, by its dateline.'),
    sources: z
      .array(z.strictObject({ name: text, url: url.nullable() }))
      .describe('Of the article; a quote’s own source is in its row.'),
    translated: text
      .nullable()
      .describe('From which language the article was translated, and by whom.'),
    lang: text,
    tags: z.array(text),
    corrections: z.array(z.strictObject({ date: day, text })),
    words: count,
    text: text.describe('The plain text, which all spans count in.'),
    html: text.describe('The text as sanitised HTML with absolute addresses.'),
    paragraphs: z.array(z.strictObject({ ...span.shape, kind: text, anchor: text })),
    quotes: z.array(
      z.strictObject({ row: quoteRowSchema, spans: z.array(span).min(1), cue: text.nullable() }),
    ),
    speakers: z.array(
      z.strictObject({
        id: text.nullable().describe('null: named, but without a page.'),
        name: text,
        kind: z.enum(['person', 'body']),
        roles: z.array(text),
        api: url.nullable(),
      }),
    ),
    places: z.array(
      z.strictObject({
        id: text,
        name: text,
        mentions: count.describe('0: only an editor says that something was said there.'),
        literal: z.boolean().describe('false: only its people or its government is named.'),
        api: url,
      }),
    ),
    dates: z.array(
      z.strictObject({ ...span.shape, from: day, to: day, precision: text, by: text }),
    ),
  })
  .describe('One article with all that was found in it.');

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
        by: z
          .enum(['printed', 'editor'])
          .describe('printed: the dates are those of articles; editor: of the office.'),
      }),
    ),
    links: z.array(text).describe('Web addresses, or items of Wikidata.'),
    feed: feedUrl,
    quotes: z.array(quoteRef).describe('In the order in which they were said or, else, printed.'),
    articles: z.array(articleRef).describe('Those that name the speaker, oldest first.'),
  })
  .describe('A person or body, one record over all articles.');

export const placeSchema = z
  .strictObject({
    id: text,
    url,
    name: text,
    kind: z.enum(PLACE_KINDS),
    country: z.string().length(2).nullable(),
    latitude: z.number(),
    longitude: z.number(),
    gazetteer_id: text.describe('geonames:… is an id of GeoNames.'),
    note: text.nullable(),
    feed: feedUrl,
    articles: z
      .array(articleRef)
      .describe('Those that name the place, or print what was said there, oldest first.'),
    datelined: z.array(articleRef).describe('Those of them that were written there.'),
    said_here: z.array(quoteRef).describe('What was said there, as the text or an editor says.'),
  })
  .describe('A place, one record over all articles.');

/** Lists hold what finding the record takes. */
export const listSchemas = {
  articles: z
    .strictObject({ articles: z.array(articleRef) })
    .describe('All articles, oldest first.'),
  speakers: z
    .strictObject({
      speakers: z.array(
        z.strictObject({
          id: text,
          name: text,
          kind: z.enum(['person', 'body']),
          quotes: count,
          articles: count,
          url,
          api: url,
        }),
      ),
    })
    .describe('All speakers that have a page.'),
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
          url,
          api: url,
        }),
      ),
    })
    .describe('All places.'),
  tags: z
    .strictObject({
      tags: z.array(
        z.strictObject({
          id: text,
          articles: count,
          url: url.nullable().describe('null: tags have no pages.'),
          feed: feedUrl,
        }),
      ),
    })
    .describe('All tags.'),
};

export const manifestSchema = z
  .strictObject({
    name: text,
    publisher: text.exactOptional(),
    licence: z.strictObject({ name: text, url }).exactOptional().describe('Of the texts.'),
    site: url,
    first: day.nullable().describe('Date of the oldest article.'),
    latest: day.nullable().describe('Date of the newest article.'),
    counts: z.strictObject({
      articles: count,
      quotes: count,
      speakers: count,
      places: count,
      tags: count,
    }),
    downloads: z.strictObject({ ndjson: url, csv: url, parquet: url }),
    lists: z.strictObject({ articles: url, speakers: url, places: url, tags: url }),
    records: z
      .strictObject({ article: text, quote: text, speaker: text, place: text })
      .describe('URI templates (RFC 6570).'),
    schemas: z.record(text, url),
    feeds: z.strictObject(perFeedForm(() => url)),
    documentation: url,
  })
  .describe('What there is and where.');

/** Every schema that is published, by the name in its address. */
export const publishedSchemas = {
  row: quoteRowSchema,
  quote: quoteSchema,
  withdrawn: withdrawnSchema,
  unread: unreadSchema,
  article: articleSchema,
  speaker: speakerSchema,
  place: placeSchema,
  ...listSchemas,
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
