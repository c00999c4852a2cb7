import type { NotedQuote } from '../../cite/noted-quote.ts';
import type { ShownQuote } from '../../core/archive/shown.ts';
import { displayedWords } from '../../core/text/display/displayed-words.ts';
import { citedSpeaker } from './cite.ts';
import type { SpeakerLabel } from './page.ts';

/** What the note beside a quote without a page says of it for citing; others have a record. */
export function notedQuote(quote: ShownQuote, label: SpeakerLabel | undefined): NotedQuote {
  const { said, checkedIn, translated, role, article } = quote;
  return {
    words: displayedWords(quote),
    ...(label ? { speaker: citedSpeaker(label, role) } : {}),
    ...(said ? { said: { start: said.start, end: said.end } } : {}),
    ...(checkedIn ? { source: checkedIn } : {}),
    ...(translated === undefined ? {} : { translated }),
    ...(article.translated === undefined ? {} : { articleTranslated: article.translated }),
  };
}
