import { z } from 'zod';

const url = z.url();
const text = z.string().min(1);
const count = z.int().min(0);

/** The keys of oEmbed 1.0 (https://oembed.com), type `rich`. */
export const oembedShape = {
  version: z.literal('1.0').describe('schema.quote-oembed'),
  type: z.literal('rich'),
  title: text,
  author_name: text,
  author_url: url.exactOptional(),
  provider_name: text,
  provider_url: url,
  html: text,
  width: count,
  height: count,
  thumbnail_url: url.exactOptional(),
  thumbnail_width: count.exactOptional(),
  thumbnail_height: count.exactOptional(),
};
