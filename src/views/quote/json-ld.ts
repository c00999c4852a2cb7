import { absoluteAddress } from '../../core/addresses/absolute.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { againReferences, speakerReferences } from '../speaker/reference.ts';
import type { QuoteView } from './page.ts';
import { placeReference, sourceReference } from '../article/references.ts';
import { say } from '../../wording/say.ts';

/** The quote as schema.org's `Quotation`. */
export function quoteJsonLd(view: QuoteView, settings: Settings): object {
  const url = (path: string) => absoluteAddress(path, settings.site);
  const { said } = view.dates;
  const { sources } = view.ofArticle;
  const speaker = view.speaker?.resolved ? view.speaker : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': url(view.href),
    url: url(view.href),
    text: view.words,
    inLanguage: view.lang,
    ...(said?.datetime === undefined ? {} : { dateCreated: said.datetime }),
    datePublished: view.article.date,
    ...(view.saidIn ? { locationCreated: placeReference(view.saidIn, settings) } : {}),
    ...(view.source ? { isBasedOn: sourceReference(view.source) } : {}),
    ...(view.translated === undefined
      ? {}
      : { description: say('quote.translated-by', { by: view.translated }) }),
    ...(speaker
      ? {
          creator: speakerReferences(speaker, settings),
          spokenByCharacter: againReferences(speaker, settings),
        }
      : {}),
    ...(view.spokenOf.length > 0
      ? {
          mentions: view.spokenOf.map((place) => placeReference(place, settings)),
        }
      : {}),
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': url(view.article.href),
      headline: view.article.title,
      datePublished: view.article.date,
      ...(sources.length > 0 ? { isBasedOn: sources.map(sourceReference) } : {}),
    },
  };
}
