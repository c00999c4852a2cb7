import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import { speakersOf } from '../../core/archive/speakers/speakers.ts';
import { absoluteAddress } from '../../core/addresses/absolute.ts';
import { quoteHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import type { Candidate } from '../../core/check/claim.ts';
import type { QuoteFinder } from '../../core/check/quote-finder.ts';
import { decideVerdict, type VerdictKind } from '../../core/check/verdict.ts';
import { writeDifference, type Differences } from '../../core/check/write-difference.ts';
import type { DraftQuote } from './read-draft.ts';

/** A quote of the archive that a draft’s quote may be. */
export interface PrintedCandidate extends Candidate {
  readonly speaker?: string;
  readonly date: CalendarDate;
  readonly title: string;
  /** Full. */
  readonly url: string;
  /** Whether the article says that the words were never spoken, or not by whom they are given to. */
  readonly disputed?: true;
}

/** A quote of a draft, and what the archive says of it. */
export interface CheckedQuote extends DraftQuote {
  readonly file: string;
  readonly verdict: VerdictKind;
  /** What the words are where only the speaker is another. */
  readonly words_are?: VerdictKind;
  /** Whether a “not” or the like was lost or added. */
  readonly negated?: true;
  /** The archive’s quotes: two where they were run together. */
  readonly printed?: readonly Omit<PrintedCandidate, 'speakers'>[];
  readonly differences?: Differences;
}

/** An archive’s quote as a candidate. */
export function toCandidate(quote: ArchiveQuote, urls: Urls, site: string): PrintedCandidate {
  const all = speakersOf(quote);
  const [first] = all;
  return {
    id: quote.id,
    words: quote.words,
    speakers: all.map(({ name, aliases }) => [name, ...aliases]),
    ...(first ? { speaker: all.map(({ name }) => name).join(', ') } : {}),
    date: quote.article.date,
    title: quote.article.title,
    url: absoluteAddress(quoteHref(quote, urls), site),
    ...(quote.disputed ? { disputed: true } : {}),
  };
}

/** Checks one quote of a draft. */
export function checkQuote(
  file: string,
  quote: DraftQuote,
  find: QuoteFinder<PrintedCandidate>,
): CheckedQuote {
  const { words, speaker } = quote;
  const named = speaker === undefined ? {} : { named: speaker };
  const verdict = decideVerdict({ words, ...named }, find(words));
  const { comparison, joined } = verdict;
  const found = joined ? [joined.first, joined.second] : verdict.quote ? [verdict.quote] : [];
  const printed = found.map(({ speakers: _names, ...shown }) => shown);
  return {
    file,
    ...quote,
    verdict: verdict.kind,
    ...(verdict.words ? { words_are: verdict.words } : {}),
    ...(verdict.negated ? { negated: true } : {}),
    ...(printed.length > 0 ? { printed } : {}),
    ...(comparison && verdict.quote
      ? { differences: writeDifference(words, verdict.quote.words, comparison) }
      : {}),
  };
}

/** Whether the archive has other words of somebody it knows: what must be looked at before printing. */
export function isWrong({ verdict, words_are, speaker }: CheckedQuote): boolean {
  return speaker !== undefined && (verdict === 'altered' || words_are === 'altered');
}
