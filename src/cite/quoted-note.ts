import { intervalWords } from './styles/cited-dates.ts';
import type { CitedQuote, CitedSpeaker } from './cited.ts';
import { inMarks } from './quotation-marks.ts';

/** The key of a quote in a reference manager: plain letters, and its own for good. */
export function citationKey({ id }: CitedQuote): string {
  return `quote-${id}`;
}

/** Who is quoted, in words: `Mikhail Galuzin, Deputy Foreign Minister`; a printed source in marks. */
export function whoIsQuoted(speaker: CitedSpeaker | undefined): string | undefined {
  if (!speaker) return undefined;
  const name = speaker.resolved ? speaker.name : `${inMarks(speaker.name)} (as printed)`;
  return [name, speaker.role].filter(Boolean).join(', ');
}

/** Who is quoted with which words, when and from where, on one line, for a reference manager's notes. */
export function quotedNote(quote: CitedQuote): string {
  const { said, source, translated, article } = quote;
  const words = inMarks(onOneLine(quote.words));
  const who = whoIsQuoted(quote.speaker);
  const facts = [
    said && `said ${intervalWords(said)}`,
    translated !== undefined && `translated ${translated}`,
    article.translated !== undefined && `article translated ${article.translated}`,
    source && `source: ${[source.name, source.url].filter(Boolean).join(', ')}`,
  ].filter(Boolean);
  const quoted = who === undefined ? words : `${who}: ${words}`;
  return facts.length === 0 ? quoted : `${quoted} (${onOneLine(facts.join('; '))})`;
}

const WHITE_SPACE = /\s+/g;

/** A text without line breaks, which most formats cannot hold. */
export function onOneLine(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}
