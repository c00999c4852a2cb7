import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { articleLoader } from './article-loader.ts';
import { authorityLoader } from './authority-loader.ts';
import type { ArticleEntry } from './core/archive/entry.ts';
import type { SpeakerEntry } from './core/authority/read-speakers.ts';

// The loaders have checked every field already; checking 10,000 entries twice would only cost time.
const articles = defineCollection({
  loader: articleLoader(),
  schema: z.custom<ArticleEntry>(),
});

const authority = defineCollection({
  loader: authorityLoader(),
  schema: z.custom<{ readonly entries: readonly SpeakerEntry[] }>(),
});

export const collections = { articles, authority };
