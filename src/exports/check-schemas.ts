import { z } from 'zod';
import { quoteRowSchema } from './row-schema.ts';

const text = z.string().min(1);
const count = z.int().min(0);
const day = z.iso.date();
const files = z.int().min(1).describe('schema.check-files');

/** The head of the shards in which words are checked. */
export const checkSchema = z
  .strictObject({
    version: text.describe('schema.check-version'),
    files: z.strictObject({ pairs: files, articles: files }),
    quotes: count,
    articles: count.describe('schema.check-quoting'),
    first: day.exactOptional(),
    last: day.exactOptional(),
  })
  .describe('schema.check');

const speaker = z.strictObject({
  id: text,
  name: text,
  aliases: z.array(text).exactOptional().describe('schema.check-aliases'),
});

const printing = z.strictObject({
  id: quoteRowSchema.shape.id,
  words: text,
  by: z.array(count).exactOptional().describe('schema.check-by'),
  source: text.exactOptional().describe('schema.check-source'),
  disputed: z.literal(true).exactOptional().describe('schema.check-disputed'),
});

/** A file of articles with their quotes. */
export const checkArticlesSchema = z
  .strictObject({
    file: count,
    files,
    articles: z
      .record(
        z.string().length(5),
        z.array(
          z.strictObject({
            url: text.describe('schema.check-url'),
            title: text,
            date: day,
            lang: text.exactOptional().describe('schema.check-lang'),
            speakers: z.array(speaker),
            quotes: z.array(printing),
          }),
        ),
      )
      .describe('schema.check-codes'),
  })
  .describe('schema.check-articles');
