import { speakersOfQuote } from '../../extract/speech-types.ts';
import type { ArticleEntry, EntryQuote } from '../entry.ts';
import { hasOwnPage, type PageRules } from '../page-rules.ts';
import type { QuoteSaying } from './sayings.ts';
import type { ArchiveQuote, Speaker } from './speakers.ts';

/** What quotes are resolved with. */
export interface QuoteResolution {
  /** The speaker of a key in an article. */
  readonly find: (articleId: string, key: string) => Speaker | undefined;
  /** Which quotes have a page. */
  readonly rules: PageRules;
  /** By the ids of their quotes. */
  readonly sayings: ReadonlyMap<string, QuoteSaying>;
}

/** The quotes of all articles, in their order, with speakers in place of keys. */
export function resolveQuotes(
  articles: readonly ArticleEntry[],
  resolution: QuoteResolution,
): ArchiveQuote[] {
  const quoted = new Set(
    articles.flatMap(({ id, quotes }) =>
      quotes.flatMap((quote) => found(id, speakersOfQuote(quote), resolution)),
    ),
  );
  return articles.flatMap((article) =>
    article.quotes.map((quote) => resolveQuote(article, quote, quoted, resolution)),
  );
}

function resolveQuote(
  article: ArticleEntry,
  { speaker: key, cospeakers: keys = [], about: named = [], ...quote }: EntryQuote,
  quoted: ReadonlySet<Speaker>,
  resolution: QuoteResolution,
): ArchiveQuote {
  const [speaker, ...cospeakers] = found(
    article.id,
    key === undefined ? [] : [key, ...keys],
    resolution,
  );
  // Capitals that no article quotes (TV, VAT) are seldom a body.
  const about = found(article.id, named, resolution).filter(
    (each) => each !== speaker && !cospeakers.includes(each) && isKnown(each, quoted),
  );
  const given = { ...quote, ...(speaker ? { speaker } : {}) };
  const saying = resolution.sayings.get(quote.id);
  return {
    ...given,
    article,
    ...(cospeakers.length > 0 ? { cospeakers } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...(saying ? { saying } : {}),
    hasPage: hasOwnPage(given, resolution.rules),
  };
}

const isKnown = (speaker: Speaker, quoted: ReadonlySet<Speaker>): boolean =>
  speaker.kind === 'person' || quoted.has(speaker);

/** Each once. */
function found(articleId: string, keys: readonly string[], { find }: QuoteResolution): Speaker[] {
  return [...new Set(keys.flatMap((key) => find(articleId, key) ?? []))];
}
