import { articleTextFromLines } from '../../article/text.ts';
import { readUnreadSpeech } from '../../extract/quotes/unread-speech.ts';
import { hasRules } from '../../extract/words/languages.ts';
import { spokenWords } from '../../sayings/spoken-words.ts';
import type { Span } from '../../text/span.ts';
import type { Claim } from '../claim.ts';
import { isAttribution, nameBeside } from './name-beside.ts';

/** Fewer words in marks are a name or a term sooner than what somebody said. */
const LEAST_WORDS = 3;
const ENDS_IN_COMMA = /,$/u;

/**
 * The claims that a text makes: the words in its quotation marks, paired as an article’s are, with who
 * speaks them where that is said beside them; if there are none, all of it.
 *
 * @param text as pasted
 * @param lang BCP 47
 * @param named who is said to have spoken, for all of them
 */
export function claimsInText(text: string, lang: string, named?: string): readonly Claim[] {
  const article = articleTextFromLines(text);
  const isRead = hasRules(lang);
  const quotes = joinParts(text, readUnreadSpeech(article).quotes, isRead).flatMap(
    ({ words, first }): Claim[] => {
      if (spokenWords(words).length < LEAST_WORDS) return [];
      const who = named ?? (isRead ? nameBeside(text, first) : undefined);
      return [{ words, ...(who === undefined ? {} : { named: who }) }];
    },
  );
  if (quotes.length > 0) return quotes;
  const words = text.trim();
  if (spokenWords(words).length === 0) return [];
  return [{ words, ...(named === undefined ? {} : { named }) }];
}

interface Part {
  readonly words: string;
  /** Of the words up to an attribution that interrupts them. */
  readonly first: Span;
  readonly end: number;
}

/** Quotes that an attribution interrupts become one again. */
function joinParts(
  text: string,
  quotes: readonly { readonly words: string; readonly spans: readonly Span[] }[],
  isRead: boolean,
): Part[] {
  const parts: Part[] = [];
  for (const { words, spans } of quotes) {
    const [start = 0, end = 0] = [spans[0]?.start, spans.at(-1)?.end];
    const last = parts.at(-1);
    if (
      isRead &&
      last &&
      ENDS_IN_COMMA.test(last.words) &&
      isAttribution(text.slice(last.end, start))
    ) {
      parts[parts.length - 1] = { ...last, words: `${last.words} ${words}`, end };
    } else parts.push({ words, first: { start, end }, end });
  }
  return parts;
}
