import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { articleLoader } from './site/article-loader.ts';
import type { ArticleEntry } from './core/archive/entry.ts';

// The loader has checked every field already; checking 10,000 entries twice would only cost time.
const articles = defineCollection({
  loader: articleLoader(),
  schema: z.custom<ArticleEntry>(),
});

export const collections = { articles };
