import { absoluteAddress } from '../../core/addresses/absolute.ts';
import type { Article } from '../../core/article/article.ts';
import { publishedStamp } from '../../core/calendar/clock-time.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import type { ArticleView, NoteQuote } from './page.ts';
import { publisherJsonLd, publisherView, type PublisherView } from '../site/publisher.ts';
import type { Author } from '../../core/authors/author.ts';
import type { NameParts } from '../../core/text/person-name.ts';
import { placeReference, sourceReference } from './references.ts';
import { againReferences, speakerReference } from '../speaker/reference.ts';

/** The article as schema.org's `NewsArticle`. */
export function articleJsonLd(
  article: Article,
  view: ArticleView,
  settings: Settings,
  publisher: PublisherView = publisherView(settings),
): object {
  const url = absoluteAddress(view.href, settings.site);
  const corrections = absoluteAddress(createUrls(settings.base).corrections(), settings.site);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: article.title,
    ...(article.summary === undefined ? {} : { description: article.summary }),
    datePublished: publishedStamp(article),
    dateModified: article.updated ?? publishedStamp(article),
    inLanguage: article.lang,
    ...(article.dateline === undefined ? {} : { dateline: article.dateline }),
    // A list, since a tag may have a comma in it.
    ...(view.tags.length > 0 ? { keywords: view.tags.map(({ label }) => label) } : {}),
    ...authorsJsonLd(article.authors),
    publisher: publisherJsonLd(publisher, corrections),
    ...(settings.licence ? { license: settings.licence.url } : {}),
    ...(article.corrections.length > 0 ? { correction: article.corrections.map(comment) } : {}),
    ...(article.sources.length > 0 ? { isBasedOn: article.sources.map(sourceReference) } : {}),
    ...(view.datelinePlace
      ? { locationCreated: placeReference(view.datelinePlace, settings) }
      : {}),
    isAccessibleForFree: true,
    mentions: [
      ...[...view.speaking, ...view.named].map(({ label }) => speakerReference(label, settings)),
      ...view.places.map(({ name, href }) => placeReference({ label: name, href }, settings)),
    ],
    ...(view.quotes.length > 0
      ? { hasPart: view.quotes.map((quote) => quoteReference(quote, settings)) }
      : {}),
  };
}

const AUTHOR_TYPES = { person: 'Person', organization: 'Organization' } as const;

function authorsJsonLd(named: readonly Author[]): { readonly author?: object } {
  const authors = named.map(({ name, kind, role, link, parts }) => ({
    ...(kind ? { '@type': AUTHOR_TYPES[kind] } : {}),
    name,
    ...(parts ? partsJsonLd(parts) : {}),
    ...(kind === 'person' && role !== undefined ? { jobTitle: role } : {}),
    ...(link === undefined ? {} : { url: link }),
  }));
  const [first] = authors;
  return first ? { author: authors.length === 1 ? first : authors } : {};
}

/** What citing in the browser needs as well (client/reader/cite). */
function partsJsonLd({ given, family, suffix }: NameParts): object {
  return {
    givenName: given,
    familyName: family,
    ...(suffix === '' ? {} : { honorificSuffix: suffix }),
  };
}

function comment({ date, text }: Article['corrections'][number]): object {
  return { '@type': 'CorrectionComment', text, datePublished: date };
}

/** A quote as a part of its article; its own page has the words. */
function quoteReference({ href, label }: NoteQuote, settings: Settings): object {
  return {
    '@type': 'Quotation',
    '@id': absoluteAddress(href, settings.site),
    ...(label?.resolved ? { spokenByCharacter: againReferences(label, settings) } : {}),
  };
}
