import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import { displayedWords } from '../../core/text/display/displayed-words.ts';
import { ownMarks, type QuotedLine } from '../quote/page.ts';

/** A quote apart from its article: its words as they are displayed, between its own marks. */
export function displayedLine(quote: ArchiveQuote): QuotedLine {
  return { words: displayedWords(quote), ...ownMarks(quote) };
}
