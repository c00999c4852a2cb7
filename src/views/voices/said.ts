import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import { quoteHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { quoteLabel, type QuotedLine, type SpeakerLabel } from '../quote/page.ts';
import { displayedLine } from '../stories/displayed-line.ts';

/** A short quote of a column of quotes. */
export interface SaidLine extends QuotedLine {
  readonly id: string;
  readonly href: string;
  readonly lang: string;
  readonly speaker: SpeakerLabel;
  readonly role?: string;
}

/** What may be in a column of quotes. */
export interface SaidChoice {
  /** How many quotes, each by another speaker. */
  readonly most: number;
  /** Of the period that the column is of: a quote that was said outside of it is left out. */
  readonly period?: string;
  /** Addresses of quotes that the page shows elsewhere. */
  readonly shown: ReadonlySet<string>;
  /** With fewer lines than this, longer quotes follow and further ones by the same speakers. */
  readonly atLeast?: number;
}

/** Longer words are not taken in at a glance: in UTF-16 code units, less than this. */
const TOO_LONG = 90;
/** Of quotes that fill up a column that would be empty. */
const TOO_LONG_TO_FILL = 160;
/** Fewer say too little without their article. */
const TOO_SHORT = 12;
const SHORTEST_FRAGMENT = 40;

/**
 * Short quotes by named speakers, in the order of the articles: of each article one that is a whole
 * sentence, then further ones, then fragments.
 */
export function saidLines(
  articles: readonly ArticleEntry[],
  archive: Pick<Archive, 'quotesOf'>,
  urls: Urls,
  choice: SaidChoice,
): SaidLine[] {
  const { period, atLeast = 0 } = choice;
  const named = articles.map(({ id }) =>
    archive.quotesOf(id).filter((quote) => isSaid(quote) && isOf(quote, period)),
  );
  const ofArticles = named.map((quotes) => quotes.filter(isShort));
  const sentences = ofArticles.map((quotes) => quotes.filter(({ kind }) => kind === 'direct'));
  const candidates = [
    ...sentences.flatMap(([first]) => first ?? []),
    ...sentences.flatMap(([_first, ...others]) => others),
    ...ofArticles.flat().filter(isFragment),
  ];
  const lines = linesOf(candidates, urls, choice);
  if (lines.length >= atLeast) return lines;
  const hrefs = new Set([...choice.shown, ...lines.map(({ href }) => href)]);
  const rest = { most: atLeast - lines.length, shown: hrefs };
  return [...lines, ...linesOf(named.flat().filter(isFilling), urls, rest, false)];
}

/** @param once whether each speaker is heard only once */
function linesOf(
  candidates: readonly ArchiveQuote[],
  urls: Urls,
  { most, shown }: SaidChoice,
  once = true,
): SaidLine[] {
  const lines: SaidLine[] = [];
  const heard = new Set<unknown>();
  for (const quote of candidates) {
    if (lines.length >= most) break;
    const href = quoteHref(quote, urls);
    const speaker = quoteLabel(quote, urls);
    if (!speaker || (once && heard.has(quote.speaker)) || shown.has(href)) continue;
    heard.add(quote.speaker);
    const { id, role, article } = quote;
    const said = { id, href, lang: article.lang, ...displayedLine(quote), speaker };
    lines.push({ ...said, ...(role === undefined ? {} : { role }) });
  }
  return lines;
}

const isSaid = ({ speaker, disputed }: ArchiveQuote): boolean => speaker !== undefined && !disputed;

const isShort = ({ words }: ArchiveQuote): boolean =>
  words.length >= TOO_SHORT && words.length < TOO_LONG;

const isFilling = (quote: ArchiveQuote): boolean =>
  quote.words.length < TOO_LONG_TO_FILL &&
  (quote.kind === 'direct' ? quote.words.length >= TOO_SHORT : isFragment(quote));

const isFragment = ({ kind, words }: ArchiveQuote): boolean =>
  kind === 'partial' && words.length >= SHORTEST_FRAGMENT;

/** Whether it may have been said then: nothing says that it was said at another time. */
function isOf({ said }: ArchiveQuote, period: string | undefined): boolean {
  if (!said || period === undefined) return true;
  const size = period.length;
  return said.start.slice(0, size) <= period && said.end.slice(0, size) >= period;
}
