import type { Archive } from '../core/archive/archive.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { speakersOf, type ArchiveQuote, type Speaker } from '../core/archive/speakers/speakers.ts';
import type { Urls } from '../core/addresses/urls.ts';
import { isNameOf } from '../core/check/same-name.ts';
import type {
  CheckedArticle,
  CheckedPrinting,
  CheckedSpeaker,
} from '../core/check/shards/articles-shard.ts';

/**
 * An article as words are checked against it.
 *
 * @param lang the site’s language; another one is noted
 */
export function checkedArticle(
  entry: ArticleEntry,
  {
    archive,
    urls,
    lang,
  }: { readonly archive: Archive; readonly urls: Urls; readonly lang: string },
): CheckedArticle {
  const quotes = archive.quotesOf(entry.id);
  const speakers = [...new Set(quotes.flatMap(speakersOf<Speaker>))];
  return {
    url: urls.article(entry),
    title: entry.title,
    date: entry.date,
    ...(entry.lang === lang ? {} : { lang: entry.lang }),
    speakers: speakers.map(checkedSpeaker),
    quotes: quotes.map((quote) => checkedPrinting(quote, speakers)),
  };
}

function checkedPrinting(quote: ArchiveQuote, speakers: readonly Speaker[]): CheckedPrinting {
  const by = speakersOf(quote).map((speaker) => speakers.indexOf(speaker));
  const { id, words, source, disputed } = quote;
  return {
    id,
    words,
    ...(by.length > 0 ? { by } : {}),
    ...(by.length > 0 || source === undefined || disputed ? {} : { source }),
    ...(disputed ? { disputed: true } : {}),
  };
}

/** A speaker with the names by which a check would not find the first one. */
function checkedSpeaker({ slug, name, aliases }: Speaker): CheckedSpeaker {
  const others = aliases.filter((alias) => !isNameOf(alias, [name]));
  return { id: slug, name, ...(others.length > 0 ? { aliases: others } : {}) };
}
