import type { APIRoute } from 'astro';
import type { PlannedCard } from '../cards/publish-cards.ts';
import { planCards } from '../cards/plan-cards.ts';
import { getSite } from '../site/site.ts';

/**
 * What the cards of quotes show, one quote per line. The build draws them from this
 * (`cards/publish-cards.ts`); no site has this file.
 */
export const GET: APIRoute = async () => {
  const { quoteViews, settings, urls } = await getSite();
  const plan = await planCards(settings);
  const lines = quoteViews().map((view) => {
    const card = plan(view);
    const file = urls.quoteCard(view.id).slice(urls.home.length);
    const planned: PlannedCard = { file, ...(card ? { card } : {}) };
    return `${JSON.stringify(planned)}\n`;
  });
  return new Response(lines.join(''), { headers: { 'Content-Type': 'application/x-ndjson' } });
};
