import { DOWNLOAD_FORMATS } from '../core/addresses/urls.ts';
import { perFeedForm } from '../core/addresses/feed-forms.ts';
import { z } from 'zod';

const day = z.iso.date();
const url = z.url();
const text = z.string().min(1);
const count = z.int().min(0);

/**
 * Of the columns and records; it is raised when one of them is renamed or removed or means something
 * else, not when one is added.
 */
export const DATA_VERSION = 3;

/** What the API has and where. */
export const manifestSchema = z
  .strictObject({
    version: z.literal(DATA_VERSION).describe('schema.manifest-version'),
    name: text,
    publisher: text.exactOptional(),
    licence: z
      .strictObject({ name: text, url })
      .exactOptional()
      .describe('schema.manifest-licence'),
    site: url,
    first: day.nullable().describe('schema.manifest-first'),
    latest: day.nullable().describe('schema.manifest-latest'),
    counts: z.strictObject({
      articles: count,
      quotes: count,
      sayings: count,
      speakers: count,
      places: count,
      tags: count,
    }),
    downloads: z.partialRecord(z.enum(DOWNLOAD_FORMATS), url),
    lists: z.strictObject({ articles: url, speakers: url, places: url, tags: url }),
    records: z
      .strictObject({ article: text, quote: text, speaker: text, place: text })
      .describe('schema.manifest-records'),
    check: z
      .strictObject({ head: url, pairs: text, articles: text })
      .describe('schema.manifest-check'),
    schemas: z.record(text, url),
    feeds: z.strictObject(perFeedForm(() => url)),
    documentation: url,
  })
  .describe('schema.manifest');
