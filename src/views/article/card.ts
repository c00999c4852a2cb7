import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import { quoteHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleLink, type ArticleLink } from './link.ts';
import { ownMarks, quoteLabel, type QuotedLine, type SpeakerLabel } from '../quote/page.ts';

/** A headline with its strongest quote and those who speak in the story. */
export interface ArticleCard extends ArticleLink {
  readonly summary?: string;
  readonly quote?: QuotedLine & {
    readonly href: string;
    readonly speaker?: SpeakerLabel;
  };
  readonly speakers: readonly SpeakerLabel[];
  readonly quoteCount: number;
}

const BEST_LENGTH = 110;
const LONGEST_ON_A_FRONT_PAGE = 280;

const cards = new WeakMap<Archive, Map<ArticleEntry, ArticleCard>>();

/** The same each time: an article is in the lists of its day, month and year, of speakers and places. */
export function articleCard(entry: ArticleEntry, archive: Archive, urls: Urls): ArticleCard {
  const known = cards.get(archive) ?? new Map<ArticleEntry, ArticleCard>();
  cards.set(archive, known);
  const card = known.get(entry) ?? makeCard(entry, archive, urls);
  known.set(entry, card);
  return card;
}

function makeCard(entry: ArticleEntry, archive: Archive, urls: Urls): ArticleCard {
  const quotes = archive.quotesOf(entry.id);
  const strongest = strongestQuote(quotes);
  const labelOf = ({ source: _source, ...quote }: ArchiveQuote) => quoteLabel(quote, urls);
  const speakers = new Map<string, SpeakerLabel>();
  for (const quote of quotes) {
    const label = labelOf(quote);
    for (const each of label?.each ?? (label?.resolved ? [label] : []))
      speakers.set(each.name, each);
  }
  const speaker = strongest ? labelOf(strongest) : undefined;
  return {
    ...articleLink(entry, urls),
    ...(entry.summary === undefined ? {} : { summary: entry.summary }),
    ...(strongest
      ? {
          quote: {
            words: strongest.words,
            ...ownMarks(strongest),
            href: quoteHref(strongest, urls),
            ...(speaker ? { speaker } : {}),
          },
        }
      : {}),
    speakers: [...speakers.values()],
    quoteCount: entry.quotes.length,
  };
}

/**
 * A whole sentence by a named speaker, short enough to read at a glance; the first among equals.
 */
export function strongestQuote(quotes: readonly ArchiveQuote[]): ArchiveQuote | undefined {
  const weigh = (quote: ArchiveQuote) =>
    (quote.speaker === undefined ? 0 : 1000) +
    (quote.kind === 'direct' ? 500 : 0) -
    Math.abs(quote.words.length - BEST_LENGTH);
  let best: ArchiveQuote | undefined;
  for (const quote of quotes) {
    if (quote.words.length > LONGEST_ON_A_FRONT_PAGE || quote.disputed) continue;
    if (!best || weigh(quote) > weigh(best)) best = quote;
  }
  return best;
}
