import { normaliseWords } from '../article/quote-id.ts';
import type { VersionText } from './changed-passages.ts';
import { say } from '../../wording/say.ts';

/** What replaces a paragraph that had a withdrawn quote. */
export const withheld = (): string => say('corrections.withheld');

/** Words in a row that give a quote away; a shorter quote is given away by all of its words. */
const TELLING_WORDS = 5;

/**
 * A version without the paragraphs that say what a withdrawn quote said, so that withdrawn words
 * are not printed again as removed ones.
 *
 * @param withdrawn words of the quotes
 */
export function withholdWords(version: VersionText, withdrawn: readonly string[]): VersionText {
  const telling = withdrawn.flatMap(runsOf);
  if (telling.length === 0) return version;
  const withhold = (text: string): string => {
    const words = ` ${wordsOf(text).join(' ')} `;
    return telling.some((run) => words.includes(` ${run} `)) ? withheld() : text;
  };
  return {
    ...version,
    title: withhold(version.title),
    paragraphs: version.paragraphs.map(withhold),
  };
}

function runsOf(quote: string): string[] {
  const words = wordsOf(quote);
  if (words.length === 0) return [];
  const length = Math.min(TELLING_WORDS, words.length);
  return Array.from({ length: words.length - length + 1 }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string): string[] => normaliseWords(text).match(WORD) ?? [];
