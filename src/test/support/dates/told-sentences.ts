import { articleTextFromPlain } from '../../../core/article/text.ts';
import type { CalendarDate } from '../../../core/calendar/date.ts';
import { extractDates } from '../../../core/extract/dates/dates.ts';
import { readSentences, type Sentence } from '../../../core/extract/setting/scene/sentences.ts';
import { extractSpeech } from '../../../core/extract/speech.ts';

/** A Thursday. */
export const PUBLISHED = '2024-02-08' as CalendarDate;

/** The writer's sentences of a text of that day. */
export function toldSentences(text: string): Sentence[] {
  const article = articleTextFromPlain(text);
  const { quotes, speakers } = extractSpeech(article);
  const spans = quotes.flatMap((quote) => quote.spans);
  return readSentences(article, {
    quotes: spans,
    dates: extractDates(article, PUBLISHED),
    speakers,
  });
}
