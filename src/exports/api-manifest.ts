import { downloadFormats } from '../core/addresses/urls.ts';
import { countSayings } from '../core/archive/subjects/each-saying.ts';
import { perFeedForm } from '../core/addresses/feed-forms.ts';
import type { ArchiveSettings } from '../core/settings/settings.ts';
import { newestDate } from '../core/archive/archive.ts';
import { publishedSchemas, type ApiManifest, type SchemaName } from './api-schemas.ts';
import { DATA_VERSION } from './manifest-schema.ts';
import type { RowContext } from './quote-row.ts';

/** The names of all published schemas. */
export const schemaNames = Object.keys(publishedSchemas) as SchemaName[];

/**
 * What the API has and where.
 *
 * @param settings what the archive says about itself
 */
export function apiManifest(
  { archive, urls, absolute }: RowContext,
  {
    name,
    publisher,
    licence,
    weight,
  }: Pick<ArchiveSettings, 'name' | 'publisher' | 'licence' | 'weight'>,
): ApiManifest {
  const feeds = urls.feeds(urls.home);
  // A template's braces are not part of an address and would be escaped.
  return {
    version: DATA_VERSION,
    name,
    ...(publisher ? { publisher: publisher.name } : {}),
    ...(licence ? { licence } : {}),
    site: absolute(urls.home),
    first: archive.articles[0]?.date ?? null,
    latest: newestDate(archive) ?? null,
    counts: archiveCounts(archive),
    downloads: Object.fromEntries(
      downloadFormats(weight.downloads).map((format) => [format, absolute(urls.download(format))]),
    ),
    lists: {
      articles: absolute(urls.api.list('articles')),
      speakers: absolute(urls.api.list('speakers')),
      places: absolute(urls.api.list('places')),
      tags: absolute(urls.api.list('tags')),
    },
    records: {
      article: absolute(urls.api.articlesOf('YYYY-MM')).replace('YYYY/MM', '{year}/{month}'),
      quote: absolute(urls.api.quote('ID')).replace('ID', '{id}'),
      speaker: absolute(urls.api.namesOf('speakers', 'LETTER')).replace('LETTER', '{letter}'),
      place: absolute(urls.api.namesOf('places', 'LETTER')).replace('LETTER', '{letter}'),
    },
    check: {
      head: absolute(urls.api.check('index.json')),
      pairs: absolute(urls.api.check('pairs/FILE.gz')).replace('FILE', '{file}'),
      articles: absolute(urls.api.check('articles/FILE.gz')).replace('FILE', '{file}'),
    },
    schemas: Object.fromEntries(
      schemaNames.map((schema) => [schema, absolute(urls.api.schema(schema))]),
    ),
    feeds: perFeedForm((form) => absolute(feeds[form])),
    documentation: absolute(urls.data),
  };
}

/** How many of each kind there are; speakers are those that have a page. The same words in three articles are three quotes and one saying. */
export function archiveCounts(archive: RowContext['archive']): ApiManifest['counts'] {
  return {
    articles: archive.articles.length,
    quotes: archive.quotes.length,
    sayings: countSayings(archive.quotes),
    speakers: archive.speakers.filter(({ hasPage }) => hasPage).length,
    places: archive.places.length,
    tags: archive.tags.length,
  };
}
