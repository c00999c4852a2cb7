import type { APIRoute, GetStaticPaths } from 'astro';
import { readStored } from '../../../archive-folder/articles/stored-article.ts';
import {
  apiArticle,
  apiArticleInputs,
  apiArticleView,
  type ApiArticleView,
} from '../../../exports/api-article.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { readSettings } from '../../../archive-folder/settings.ts';
import { lazyPath } from '../../../site/lazy-path.ts';
import { getSite, rowContext } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const context = rowContext(site);
  return site.archive.articles
    .filter(({ id }) => site.records.articles.has(id))
    .map((entry) =>
      lazyPath(site, { id: entry.id }, apiArticleInputs(entry, context), apiArticleView, 'record'),
    );
}) satisfies GetStaticPaths;

/** One article with all that was found in it, where it has a record of its own. */
export const GET: APIRoute<{ view: ApiArticleView }> = async ({ props: { view } }) =>
  jsonResponse(apiArticle(view, await readStored(readSettings().cacheDir, view.stored)));
