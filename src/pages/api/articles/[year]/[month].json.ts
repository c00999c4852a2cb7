import type { APIRoute, GetStaticPaths } from 'astro';
import { readStored } from '../../../../archive-folder/article-store.ts';
import { readSettings } from '../../../../archive-folder/settings.ts';
import {
  apiArticle,
  apiArticleViews,
  type ApiArticleView,
} from '../../../../exports/api-article.ts';
import { jsonResponse } from '../../../../exports/json-response.ts';
import { getSite, rowContext, staticPath } from '../../../../site/site.ts';

type MonthView = readonly { readonly id: string; readonly view: ApiArticleView }[];

export const getStaticPaths = (async () => {
  const site = await getSite();
  const months = Map.groupBy(apiArticleViews(rowContext(site)), ({ entry }) =>
    entry.date.slice(0, 7),
  );
  return [...months].map(([id, records]) => {
    const [year = '', month = ''] = id.split('-');
    const view: MonthView = records.map(({ entry, view: own }) => ({ id: entry.id, view: own }));
    return staticPath(site, { year, month }, view, 'record');
  });
}) satisfies GetStaticPaths;

/** The articles of one month with all that was found in them. */
export const GET: APIRoute<{ view: MonthView }> = async ({ props: { view } }) => {
  const { cacheDir } = readSettings();
  const articles: [string, unknown][] = [];
  for (const { id, view: own } of view) {
    articles.push([id, apiArticle(own, await readStored(cacheDir, own.stored))]);
  }
  return jsonResponse({ articles: Object.fromEntries(articles) });
};
