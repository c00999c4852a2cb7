import type { ArticleText } from '../../core/article/text.ts';
import { toCalendarDate } from '../../core/calendar/date.ts';
import { extractDates } from '../../core/extract/dates/dates.ts';
import { extractSpeech } from '../../core/extract/speech.ts';
import { extractPlaces } from '../../core/extract/places/names/toponyms.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';

export const EXTRACTORS = ['extractSpeech', 'extractPlaces', 'extractDates'] as const;
export type Extractor = (typeof EXTRACTORS)[number];

const PUBLISHED = toCalendarDate(new Date('2024-02-08T12:00:00Z'));
/** Stands in for the people that extractSpeech finds, so that each extraction is timed alone. */
const PEOPLE = /\bAna Ruiz\b/g;

/** Makes the three extractions ready to be run over an article, each by itself. */
export function extractorsOf(
  article: ArticleText,
  gazetteer: Gazetteer,
): Readonly<Record<Extractor, () => unknown>> {
  const people = [...article.text.matchAll(PEOPLE)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  return {
    extractSpeech: () => extractSpeech(article),
    extractPlaces: () => extractPlaces(article, gazetteer, { people }),
    extractDates: () => extractDates(article, PUBLISHED),
  };
}
