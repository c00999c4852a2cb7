import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { articleLoader } from './site/article-loader.ts';
import { authorityLoader, type EditorsWord } from './site/authority-loader.ts';
import type { ArticleEntry } from './core/archive/entry.ts';

// The loaders have checked every field already; checking 10,000 entries twice would only cost time.
const articles = defineCollection({
  loader: articleLoader(),
  schema: z.custom<ArticleEntry>(),
});

const authority = defineCollection({
  loader: authorityLoader(),
  schema: z.custom<EditorsWord>(),
});

export const collections = { articles, authority };
