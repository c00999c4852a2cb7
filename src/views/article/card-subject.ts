import type { ArticleSubject } from '../../cards/content.ts';
import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { speakersOf } from '../../core/archive/speakers/speakers.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import { say, sayList } from '../../wording/say.ts';

/** A card has room for so many names. */
const MOST_NAMES = 2;

/** What of an article its card shows: the headline, the day, and who is quoted. */
export function articleSubject(entry: ArticleEntry, archive: Archive): ArticleSubject {
  const { title, lang, date, id } = entry;
  const quotes = archive.quotesOf(id);
  const names = new Set(quotes.flatMap(speakersOf).map(({ name }) => name));
  const shown = [...names].slice(0, MOST_NAMES);
  return {
    title,
    lang,
    dateText: formatDate(date, 'long'),
    ...(shown.length === 0
      ? {}
      : {
          quoting: sayList(shown, shown.length < names.size ? 'bare' : undefined),
          quoteCount: say('counts.quotes', { count: quotes.length }),
        }),
  };
}
