import type { APIRoute, GetStaticPaths } from 'astro';
import { readCitedArticle } from '../../../site/cited-article.ts';
import { apiQuote, apiQuoteViews, type ApiQuoteView } from '../../../exports/api-quote.ts';
import type { ApiUnread, ApiWithdrawn } from '../../../exports/api-schemas.ts';
import { articleRef } from '../../../exports/api-records.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { readSettings } from '../../../archive-folder/settings.ts';
import { getSite, rowContext, staticPath } from '../../../site/site.ts';

type RecordView = ApiQuoteView | ApiWithdrawn | ApiUnread;

export const getStaticPaths = (async () => {
  const site = await getSite();
  const context = rowContext(site);
  return [
    ...apiQuoteViews(context).map((view) => ({ id: view.row.id, view })),
    ...site.history.withdrawn.map(({ id, tombstone: { date, reason } }) => {
      const address = context.absolute(site.urls.quote(id));
      return { id, view: { id, address, withdrawn: { date, reason } } };
    }),
    ...site.history.unread.map(({ row: { id }, article }) => {
      const address = context.absolute(site.urls.quote(id));
      const printed = article ? articleRef(article, context) : null;
      return {
        id,
        view: { id, address, no_longer_read: { as: 'quote' as const, article: printed } },
      };
    }),
  ].map(({ id, view }) => staticPath<{ id: string }, RecordView>(site, { id }, view, 'record'));
}) satisfies GetStaticPaths;

/**
 * One quote: its row of the downloads, and a W3C Web Annotation that says where it is; for a
 * withdrawn one, when and why; for words that are no longer read as a quote, the article that
 * prints them.
 */
export const GET: APIRoute<{ view: RecordView }> = async ({ props: { view } }) =>
  jsonResponse(
    'withdrawn' in view || 'no_longer_read' in view
      ? view
      : apiQuote(view, await readCitedArticle(view.stored), readSettings().name),
  );
