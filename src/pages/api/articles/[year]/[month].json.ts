import type { APIRoute, GetStaticPaths } from 'astro';
import { readStored } from '../../../../archive-folder/articles/stored-article.ts';
import { readSettings } from '../../../../archive-folder/settings.ts';
import {
  apiArticle,
  apiArticleInputs,
  apiArticleView,
  type ApiArticleInputs,
  type ApiArticleView,
} from '../../../../exports/api-article.ts';
import { jsonResponse } from '../../../../exports/json-response.ts';
import type { ArticleEntry } from '../../../../core/archive/entry.ts';
import type { NamedPlace, ShownQuote } from '../../../../core/archive/shown.ts';
import { lazyPath, type ViewContext } from '../../../../site/lazy-path.ts';
import { getSite, rowContext } from '../../../../site/site.ts';

type MonthView = readonly { readonly id: string; readonly view: ApiArticleView }[];

/** What the articles of a month are made from; the lists have the same order. */
interface MonthInputs {
  readonly entries: readonly ArticleEntry[];
  readonly quotes: readonly (readonly ShownQuote[])[];
  readonly before: readonly ApiArticleInputs['before'][];
  readonly named: readonly (readonly NamedPlace[])[];
  readonly who: readonly ApiArticleInputs['who'][];
}

export const getStaticPaths = (async () => {
  const site = await getSite();
  const context = rowContext(site);
  return site.archive.months.map(({ id, articles }) => {
    const [year = '', month = ''] = id.split('-');
    const each = articles.map((entry) => apiArticleInputs(entry, context));
    const inputs: MonthInputs = {
      entries: articles,
      quotes: each.map(({ quotes }) => quotes),
      before: each.map(({ before }) => before),
      named: each.map(({ named }) => named),
      who: each.map(({ who }) => who),
    };
    return lazyPath<{ year: string; month: string }, MonthInputs, MonthView>(
      site,
      { year, month },
      inputs,
      monthView,
      'record',
    );
  });
}) satisfies GetStaticPaths;

function monthView(
  { entries, quotes, before: all, named, who }: MonthInputs,
  context: ViewContext,
): MonthView {
  return entries.flatMap((entry, at) => {
    const [own, before, places, names] = [quotes[at], all[at], named[at], who[at]];
    if (!own || !before || !places || !names) return [];
    const view = apiArticleView({ entry, quotes: own, before, named: places, who: names }, context);
    return [{ id: entry.id, view }];
  });
}

/** The articles of one month with all that was found in them. */
export const GET: APIRoute<{ view: MonthView }> = async ({ props: { view } }) => {
  const { cacheDir } = readSettings();
  const articles: [string, unknown][] = [];
  for (const { id, view: own } of view) {
    articles.push([id, apiArticle(own, await readStored(cacheDir, own.stored))]);
  }
  return jsonResponse({ articles: Object.fromEntries(articles) });
};
