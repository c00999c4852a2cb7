import { articleCardImage, cardImage, type CardImage } from '../../cards/image.ts';
import type { CardPlan } from '../../cards/plan-cards.ts';
import { absoluteAddress } from '../../core/addresses/absolute.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { articleSubject } from '../article/card-subject.ts';
import type { QuoteInputs } from './inputs.ts';
import type { QuoteView } from './page.ts';
import { quoteView } from './views.ts';

/** What the page of a quote with its card is made from. */
export interface CardedInputs extends QuoteInputs {
  readonly card?: CardImage;
}

/** The page of a quote with its card. */
export type CardedQuoteView = QuoteView & { readonly card: CardImage | undefined };

interface Context {
  readonly archive: Archive;
  readonly urls: Urls;
  readonly settings: { readonly site: string; readonly name: string };
}

/** Finds the cards of articles and of quotes: of a quote its own, or that of its article. */
export function cardsOf({ archive, urls, settings }: Context, plan: CardPlan) {
  const absolute = (path: string) => absoluteAddress(path, settings.site);
  const known = new Map<string, CardImage | undefined>();
  const ofArticle = (entry: ArticleEntry): CardImage | undefined => {
    const subject = articleSubject(entry, archive);
    if (!plan.article(subject)) return undefined;
    return articleCardImage(subject, absolute(urls.articleCard(entry)), settings.name);
  };
  const article = (entry: ArticleEntry): CardImage | undefined => {
    if (!known.has(entry.id)) known.set(entry.id, ofArticle(entry));
    return known.get(entry.id);
  };
  return {
    article,
    quote: (inputs: QuoteInputs): CardedInputs => {
      const { quote, isShared } = inputs;
      const view = plan.wants({ isShared }) ? quoteView(inputs, urls) : undefined;
      const entry = archive.articles[archive.indexOf(quote.article.id)];
      const card =
        view && plan.quote(view)
          ? cardImage(view, absolute(urls.quoteCard(view.id)), settings.name)
          : entry && article(entry);
      return { ...inputs, ...(card ? { card } : {}) };
    },
  };
}

/** The page of a quote with its card. */
export function cardedView({ card, ...inputs }: CardedInputs, urls: Urls): CardedQuoteView {
  return { ...quoteView(inputs, urls), card };
}
