import type { APIRoute, GetStaticPaths } from 'astro';
import { readStored } from '../../../archive-folder/article-store.ts';
import { apiArticle, apiArticleViews, type ApiArticleView } from '../../../exports/api-article.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { readSettings } from '../../../archive-folder/settings.ts';
import { getSite, rowContext, staticPath } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  return apiArticleViews(rowContext(site))
    .filter(({ entry }) => site.records.articles.has(entry.id))
    .map(({ entry, view }) => staticPath(site, { id: entry.id }, view, 'record'));
}) satisfies GetStaticPaths;

/** One article with all that was found in it, where it has a record of its own. */
export const GET: APIRoute<{ view: ApiArticleView }> = async ({ props: { view } }) =>
  jsonResponse(apiArticle(view, await readStored(readSettings().cacheDir, view.stored)));
