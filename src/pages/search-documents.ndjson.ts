import type { APIRoute } from 'astro';
import { readStored } from '../archive-folder/article-store.ts';
import { searchDocument } from '../search/document.ts';
import { getSite } from '../site/site.ts';

/**
 * What the search index is made of, one article a line; no site has this file
 * (`site/build/make-site.ts`). It is made here so that the archive is not read twice.
 */
export const GET: APIRoute = async () => {
  const { archive, settings, urls } = await getSite();
  const context = { archive, urls, siteLang: settings.lang };
  const lines: string[] = [];
  for (const entry of archive.articles) {
    const { article } = await readStored(settings.cacheDir, entry.inputDigest);
    lines.push(`${JSON.stringify(searchDocument(article, entry, context))}\n`);
  }
  return new Response(lines.join(''), { headers: { 'Content-Type': 'application/x-ndjson' } });
};
