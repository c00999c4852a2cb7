import { intervalWords } from './styles/cited-dates.ts';
import type { CitedQuote, CitedSpeaker } from './cited.ts';
import { inMarks } from './quotation-marks.ts';
import { say } from '../wording/say.ts';

/** The key of a quote in a reference manager: plain letters, permanent and unique. */
export function citationKey({ id }: CitedQuote): string {
  return `quote-${id}`;
}

/** Who is quoted, in words: `Mikhail Galuzin, Deputy Foreign Minister`; a printed source in marks. */
export function whoIsQuoted(speaker: CitedSpeaker | undefined): string | undefined {
  if (!speaker) return undefined;
  const name =
    speaker.resolved || speaker.disputed
      ? speaker.name
      : say('cite.as-printed', { source: inMarks(speaker.name) });
  return [name, speaker.role].filter(Boolean).join(', ');
}

/** Who is quoted with which words, when and from where, on one line, for a reference manager's notes. */
export function quotedNote(quote: CitedQuote): string {
  const { said, source, translated, article } = quote;
  const words = inMarks(onOneLine(quote.words));
  const who = whoIsQuoted(quote.speaker);
  const facts = [
    said && say('cite.said', { when: intervalWords(said) }),
    translated !== undefined && say('cite.translated', { how: translated }),
    article.translated !== undefined && say('cite.article-translated', { how: article.translated }),
    source && say('cite.source', { source: [source.name, source.url].filter(Boolean).join(', ') }),
  ].filter(Boolean);
  const quoted = who === undefined ? words : `${who}: ${words}`;
  return facts.length === 0 ? quoted : `${quoted} (${onOneLine(facts.join('; '))})`;
}

const WHITE_SPACE = /\s+/g;

/** A text without line breaks, which most formats cannot hold. */
export function onOneLine(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}
