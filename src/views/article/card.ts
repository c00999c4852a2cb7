import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import { quoteHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleLink, type ArticleLink } from './link.ts';
import { displayedLine } from '../stories/displayed-line.ts';
import { quoteLabel, type QuotedLine, type SpeakerLabel } from '../quote/page.ts';

/** A headline with its strongest quote and those who speak in the story. */
export interface ArticleCard extends ArticleLink {
  readonly summary?: string;
  readonly quote?: QuotedLine & {
    readonly href: string;
    readonly speaker?: SpeakerLabel;
    /** As printed. */
    readonly role?: string;
  };
  /** The name of the place where it was written, by its dateline. */
  readonly place?: string;
  readonly speakers: readonly SpeakerLabel[];
  readonly quoteCount: number;
}

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
  const place =
    entry.datelinePlace === undefined ? undefined : archive.place(entry.datelinePlace)?.name;
  return {
    ...articleLink(entry, urls),
    ...(place === undefined ? {} : { place }),
    ...(entry.summary === undefined ? {} : { summary: entry.summary }),
    ...(strongest
      ? {
          quote: {
            ...displayedLine(strongest),
            href: quoteHref(strongest, urls),
            ...(speaker ? { speaker } : {}),
            ...(strongest.role === undefined ? {} : { role: strongest.role }),
          },
        }
      : {}),
    speakers: [...speakers.values()],
    quoteCount: entry.quotes.length,
  };
}

/** A quote of so many UTF-16 code units says something, and is read at a glance. */
const SHORTEST = 40;
const LONGEST = 160;

/**
 * The quote that a headline is shown with: a whole sentence by a named speaker, the longest that is
 * read at a glance; without one, the named sentence that is nearest to that, then the longest named
 * fragment, then the same of quotes whose speaker is not named. The first among equals.
 */
export function strongestQuote(quotes: readonly ArchiveQuote[]): ArchiveQuote | undefined {
  let best: { quote: ArchiveQuote; strength: number } | undefined;
  for (const quote of quotes) {
    if (quote.words.length > LONGEST_ON_A_FRONT_PAGE || quote.disputed) continue;
    const strength = strengthOf(quote);
    if (!best || strength > best.strength) best = { quote, strength };
  }
  return best?.quote;
}

function strengthOf({ speaker, kind, words: { length } }: ArchiveQuote): number {
  const isSentence = kind === 'direct';
  const off = Math.max(0, length - LONGEST, isSentence ? SHORTEST - length : 0);
  const tier = (speaker ? 3 : 0) + (isSentence ? (off === 0 ? 2 : 1) : 0);
  return 1000 * tier + (off > 0 ? -off : length);
}
