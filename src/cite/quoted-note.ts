import { intervalWords } from './styles/cited-dates.ts';
import type { CitedSpeaker, CitedWork } from './cited.ts';
import { inMarks } from './quotation-marks.ts';
import { say } from '../wording/say.ts';

/** The day and the slug at the end of an article’s address. */
const DAY_AND_SLUG = /(\d{4})\/(\d\d)\/(\d\d)\/([^/?#]{1,300})\/?$/;

/** The key of a quote or an article in a reference manager: plain letters, permanent and unique. */
export function citationKey({ id, address }: CitedWork): string {
  if (id !== undefined) return `quote-${id}`;
  const [, ...parts] = DAY_AND_SLUG.exec(address) ?? [];
  return ['article', ...parts].join('-').replace(NOT_PLAIN, '-');
}

const NOT_PLAIN = /[^\w-]+/g;

/** Who is quoted, in words: `Mikhail Galuzin, Deputy Foreign Minister`; a printed source in marks. */
export function whoIsQuoted(speaker: CitedSpeaker | undefined): string | undefined {
  if (!speaker) return undefined;
  const name =
    speaker.resolved || speaker.disputed
      ? speaker.name
      : say('cite.as-printed', { source: inMarks(speaker.name) });
  return [name, speaker.role].filter(Boolean).join(', ');
}

/**
 * Who is quoted with which words, when and from where, on one line, for a reference manager's notes;
 * empty for an article of which there is nothing to note.
 */
export function quotedNote(quote: CitedWork): string {
  const { said, source, translated, article } = quote;
  const words = quote.words === undefined ? '' : inMarks(onOneLine(quote.words));
  const who = whoIsQuoted(quote.speaker);
  const facts = [
    said && say('cite.said', { when: intervalWords(said) }),
    translated !== undefined && say('cite.translated', { how: translated }),
    article.translated !== undefined && say('cite.article-translated', { how: article.translated }),
    source && say('cite.source', { source: [source.name, source.url].filter(Boolean).join(', ') }),
  ].filter(Boolean);
  const quoted = who === undefined ? words : `${who}: ${words}`;
  if (facts.length === 0) return quoted;
  const known = onOneLine(facts.join('; '));
  return quoted === '' ? known : `${quoted} (${known})`;
}

const WHITE_SPACE = /\s+/g;

/** A text without line breaks, which most formats cannot hold. */
export function onOneLine(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}
