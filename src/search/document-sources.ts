import { hash } from 'node:crypto';
import { readStored } from '../archive-folder/articles/stored-article.ts';
import type { OpenArchive } from '../archive-folder/open-archive.ts';
import type { Urls } from '../core/addresses/urls.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { spokenLanguage } from '../wording/say.ts';
import type { DocumentSource } from './build-search-index.ts';
import { sayingsIn, searchDocument } from './document.ts';

/** The articles of an archive, as the search index reads them. */
export function documentSources(opened: OpenArchive, urls: Urls): DocumentSource[] {
  const { archive, settings } = opened;
  const context = { archive, urls, siteLang: settings.lang };
  return archive.articles.map((entry) => ({
    key: keyOf(entry, opened, urls),
    date: entry.date,
    words: entry.wordCount,
    read: async () => {
      const { article } = await readStored(settings.cacheDir, entry.inputDigest);
      return searchDocument(article, entry, context);
    },
  }));
}

/**
 * A document is made of the finished article, its address, what the archive calls whom and what, and which
 * of its quotes were printed before.
 */
function keyOf(entry: ArticleEntry, { archive, settings }: OpenArchive, urls: Urls): string {
  const speakers = entry.speakers.map(({ key }) => {
    const speaker = archive.speaker(entry.id, key);
    return [key, speaker?.slug, speaker?.name];
  });
  const places = entry.places.map(({ id }) => archive.place(id)?.slug);
  const sayings = [...sayingsIn(entry, archive)];
  const of = [entry.inputDigest, urls.article(entry), settings.lang, spokenLanguage()];
  return hash('sha256', JSON.stringify([of, speakers, places, sayings]), 'hex').slice(0, 32);
}
