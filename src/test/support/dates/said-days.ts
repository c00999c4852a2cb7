import { articleTextFromPlain } from '../../../core/article/text.ts';
import type { CalendarDate } from '../../../core/calendar/date.ts';
import { extractDates } from '../../../core/extract/dates/dates.ts';
import { readQuoteSettings } from '../../../core/extract/setting/quote-settings.ts';
import { extractSpeech } from '../../../core/extract/speech.ts';

/** A Thursday. */
const PUBLISHED = '2024-02-08' as CalendarDate;

/** The first day on which each quote of a text of that day was said; empty where the text is silent. */
export function saidDays(text: string): string[] {
  const article = articleTextFromPlain(text);
  const { quotes, speakers } = extractSpeech(article);
  const dates = extractDates(article, PUBLISHED);
  const found = { dates, places: [], speakers };
  const settings = readQuoteSettings(article, quotes, found, PUBLISHED);
  return settings.map(({ said }) => said?.start ?? '');
}
