import type { APIRoute, GetStaticPaths } from 'astro';
import { readCitedArticle } from '../../../site/cited-article.ts';
import { apiQuote, apiQuoteView, type ApiQuoteView } from '../../../exports/api-quote.ts';
import type { ApiUnread, ApiWithdrawn } from '../../../exports/api-schemas.ts';
import { articleRef } from '../../../exports/api-records.ts';
import { planCards } from '../../../cards/plan-cards.ts';
import { wasMade } from '../../../core/weight/made.ts';
import { embeddedQuote, shownInFrame, type ShownInFrame } from '../../../views/quote/embed-code.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { readSettings } from '../../../archive-folder/settings.ts';
import { createUrls } from '../../../core/addresses/urls.ts';
import { lazyPath, type ViewContext } from '../../../site/lazy-path.ts';
import { getSite, rowContext, staticPath } from '../../../site/site.ts';
import type { QuoteFacts } from '../../../views/quote/inputs.ts';
import { quoteView } from '../../../views/quote/views.ts';

interface PagedQuote extends ApiQuoteView {
  readonly shown: ShownInFrame;
}

type RecordView = PagedQuote | ApiWithdrawn | ApiUnread;

export const getStaticPaths = (async () => {
  const site = await getSite();
  const context = rowContext(site);
  const plan = await planCards(site.settings);
  return [
    ...site.quoteInputs().map(({ beside: _beside, printings: _printings, ...facts }) => {
      const hasCard = plan.wants(facts) && plan.quote(quoteView(facts, site.urls)) !== undefined;
      return lazyPath<{ id: string }, RecordInputs, RecordView>(
        site,
        { id: facts.quote.id },
        { ...facts, hasCard },
        recordView,
        'record',
      );
    }),
    ...site.history.withdrawn.map(({ id, tombstone: { date, reason } }) => {
      const address = context.absolute(site.urls.quote(id));
      return said(id, { id, address, withdrawn: { date, reason } });
    }),
    ...site.history.unread
      .filter(({ row }) => wasMade(row, 'page'))
      .map(({ row: { id }, article }) => {
        const address = context.absolute(site.urls.quote(id));
        const printed = article ? articleRef(article, context) : null;
        return said(id, {
          id,
          address,
          no_longer_read: { as: 'quote' as const, article: printed },
        });
      }),
  ];
  function said(id: string, view: RecordView) {
    return staticPath<{ id: string }, RecordView>(site, { id }, view, 'record');
  }
}) satisfies GetStaticPaths;

/** All that the record of a quote is made from. */
interface RecordInputs extends QuoteFacts {
  /** Whether the site has a card of it. */
  readonly hasCard: boolean;
}

function recordView({ hasCard, ...facts }: RecordInputs, context: ViewContext): RecordView {
  const shown = shownInFrame(quoteView(facts, context.urls), hasCard);
  return { ...apiQuoteView(facts, context), shown };
}

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
