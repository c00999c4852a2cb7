import type { Settings } from '../settings.ts';
import { speakerReference } from './speaker-reference.ts';
import type { QuoteView } from './quote-view.ts';

/** The quote as schema.org's `Quotation`. */
export function quoteJsonLd(view: QuoteView, settings: Settings): object {
  const url = (path: string) => new URL(path, settings.site).href;
  const speaker = view.speaker?.resolved ? speakerReference(view.speaker, settings) : undefined;
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
    ...(speaker ? { creator: speaker, spokenByCharacter: speaker } : {}),
    ...(view.spokenOf.length > 0
      ? {
          mentions: view.spokenOf.map(({ label, href }) => ({
            '@type': 'Place',
            '@id': url(href),
            name: label,
          })),
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
