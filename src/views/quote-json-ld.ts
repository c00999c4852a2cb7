import type { Settings } from '../settings.ts';
import type { QuoteView } from './quote-view.ts';

/** The quote as schema.org's `Quotation`. */
export function quoteJsonLd(view: QuoteView, settings: Settings): object {
  const url = (path: string) => new URL(path, settings.site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': url(view.href),
    url: url(view.href),
    text: view.words,
    inLanguage: view.lang,
    // An assumed date is nobody's word.
    ...(view.said.assumed || view.said.datetime === undefined
      ? {}
      : { dateCreated: view.said.datetime }),
    ...(view.speaker?.resolved
      ? {
          creator: {
            '@type': view.speaker.kind === 'body' ? 'Organization' : 'Person',
            name: view.speaker.name,
            ...(view.speaker.href === undefined ? {} : { '@id': url(view.speaker.href) }),
          },
        }
      : {}),
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': url(view.article.href),
      headline: view.article.title,
      datePublished: view.article.date,
    },
  };
}
