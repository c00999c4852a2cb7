import type { APIRoute } from 'astro';
import type { PlannedCard } from '../cards/publish-cards.ts';
import { planCards } from '../cards/plan-cards.ts';
import { getSite } from '../site/site.ts';
import { isCarded } from '../core/weight/carded-speakers.ts';
import { homeSubject, speakerSubject } from '../views/site/page-cards.ts';
import { quoteView } from '../views/quote/views.ts';
import { articleSubject } from '../views/article/card-subject.ts';

/**
 * What the cards of articles, quotes, speakers and the first page show, one a line. The build draws them from this
 * (`cards/publish-cards.ts`); no site has this file.
 */
export const GET: APIRoute = async () => {
  const { archive, quoteInputs, settings, urls } = await getSite();
  const plan = await planCards(settings);
  const pages = [
    planned(urls.homeCard, plan.article(homeSubject(settings))),
    ...archive.speakers
      .filter(isCarded)
      .map((speaker) =>
        planned(
          urls.speakerCard(speaker.slug),
          plan.article(speakerSubject(speaker, settings.lang)),
        ),
      ),
  ];
  const articles = archive.articles.map((entry) =>
    planned(urls.articleCard(entry), plan.article(articleSubject(entry, archive))),
  );
  const quotes = quoteInputs()
    .filter(plan.wants)
    .map((inputs) => quoteView(inputs, urls))
    .map((view) => planned(urls.quoteCard(view.id), plan.quote(view)));
  function planned(address: string, card: PlannedCard['card']): string {
    const line: PlannedCard = { file: address.slice(urls.home.length), ...(card ? { card } : {}) };
    return `${JSON.stringify(line)}\n`;
  }
  return new Response([...pages, ...articles, ...quotes].join(''), {
    headers: { 'Content-Type': 'application/x-ndjson' },
  });
};
