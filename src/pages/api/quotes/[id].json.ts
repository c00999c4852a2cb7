import type { APIRoute, GetStaticPaths } from 'astro';
import { readCitedArticle } from '../../../site/cited-article.ts';
import { apiQuote, apiQuoteViews, type ApiQuoteView } from '../../../exports/api-quote.ts';
import type { ApiUnread, ApiWithdrawn } from '../../../exports/api-schemas.ts';
import { articleRef } from '../../../exports/api-records.ts';
import { planCards } from '../../../cards/plan-cards.ts';
import { wasMade } from '../../../core/weight/made.ts';
import { embeddedQuote, shownInFrame, type ShownInFrame } from '../../../views/quote/embed-code.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { readSettings } from '../../../archive-folder/settings.ts';
import { createUrls } from '../../../core/addresses/urls.ts';
import { getSite, rowContext, staticPath } from '../../../site/site.ts';

interface PagedQuote extends ApiQuoteView {
  readonly shown: ShownInFrame;
}

type RecordView = PagedQuote | ApiWithdrawn | ApiUnread;

export const getStaticPaths = (async () => {
  const site = await getSite();
  const context = rowContext(site);
  const plan = await planCards(site.settings);
  const shownOf = new Map(
    site.quoteViews().map((view) => {
      const hasCard = plan.quote(view) !== undefined;
      return [view.id, shownInFrame(view, hasCard)] as const;
    }),
  );
  return [
    ...apiQuoteViews(context).flatMap((view) => {
      const { id } = view.row;
      const shown = shownOf.get(id);
      return shown ? [{ id, view: { ...view, shown } }] : [];
    }),
    ...site.history.withdrawn.map(({ id, tombstone: { date, reason } }) => {
      const address = context.absolute(site.urls.quote(id));
      return { id, view: { id, address, withdrawn: { date, reason } } };
    }),
    ...site.history.unread
      .filter(({ row }) => wasMade(row, 'page'))
      .map(({ row: { id }, article }) => {
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
 * One quote: its row of the downloads, a W3C Web Annotation that says where it is, and how to embed
 * it as oEmbed answers, so that one file serves programs, frames and oEmbed alike; for a withdrawn
 * one, when and why; for words that are no longer read as a quote, the article that prints them.
 */
export const GET: APIRoute<{ view: RecordView }> = async ({ props: { view } }) => {
  if (!('shown' in view)) return jsonResponse(view);
  const settings = readSettings();
  const record = apiQuote(view, await readCitedArticle(view.stored), settings.name);
  const { oembed, frame } = embeddedQuote(view.shown, createUrls(settings.base), settings);
  return jsonResponse({ ...record, ...oembed, frame });
};
