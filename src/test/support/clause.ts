import type { CalendarDate } from '../../core/calendar/date.ts';
import { articleTextFromPlain } from '../../core/article/text.ts';
import { extractDates } from '../../core/extract/dates/dates.ts';
import type { ClauseDate } from '../../core/extract/setting/clause/adverbial-date.ts';
import {
  attributionClause,
  quoteSpans,
  tokensOf,
  type AttributionClause,
} from '../../core/extract/setting/clause/attribution-clause.ts';
import { extractSpeech } from '../../core/extract/speech.ts';

/** A Thursday. */
const PUBLISHED = '2024-02-08' as CalendarDate;

/** The clause that attributes the first quote of a text, and the dates in it. */
export function clauseOf(text: string): { clause: AttributionClause; dates: ClauseDate[] } {
  const article = articleTextFromPlain(text);
  const { quotes } = extractSpeech(article);
  const [quote] = quotes;
  const clause = quote && attributionClause(article, quoteSpans(quotes), quote);
  if (!clause) throw new Error(`no clause in ${text}`);
  const dates = extractDates(article, PUBLISHED)
    .map((date) => ({ date, ...tokensOf(clause.tokens, date.span) }))
    .filter(({ first, after }) => after > first);
  return { clause, dates };
}
