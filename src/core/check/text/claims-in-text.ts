import type { Paragraph } from '../../article/text.ts';
import { findMarkedStretches } from '../../extract/marks/find-marked-stretches.ts';
import { hasRules } from '../../extract/words/languages.ts';
import { spokenWords } from '../../sayings/spoken-words.ts';
import { slice, type Span } from '../../text/span.ts';
import type { Claim } from '../claim.ts';
import { isAttribution, nameBeside } from './name-beside.ts';

/** Fewer words in marks are a name or a term sooner than what somebody said. */
const LEAST_WORDS = 3;
const ENDS_IN_COMMA = /,$/u;
/** From its first to its last character that is not white space. */
const LINE = /\S(?:[^\n]{0,20000}\S)?/gu;

/**
 * The claims that a text makes: the words in its quotation marks, paired as an article’s are, with who
 * speaks them where that is said beside them; if there are none, all of it.
 *
 * @param text as pasted
 * @param lang BCP 47
 * @param named who is said to have spoken, for all of them
 */
export function claimsInText(text: string, lang: string, named?: string): readonly Claim[] {
  const isRead = hasRules(lang);
  const quotes = joinParts(text, isRead).flatMap(({ words, first }): Claim[] => {
    if (spokenWords(words).length < LEAST_WORDS) return [];
    const who = named ?? (isRead ? nameBeside(text, first) : undefined);
    return [{ words, ...(who === undefined ? {} : { named: who }) }];
  });
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
  /** Whether the next paragraph continues it. */
  readonly continues: boolean;
}

/** The stretches in marks; those over several paragraphs, or with an attribution inside, are one. */
function joinParts(text: string, isRead: boolean): Part[] {
  const parts: Part[] = [];
  const { stretches } = findMarkedStretches({ text, paragraphs: linesOf(text) });
  for (const { span, inner, continues = false } of stretches) {
    const words = slice(text, inner).trim();
    const last = parts.at(-1);
    const isInterrupted =
      isRead &&
      last !== undefined &&
      ENDS_IN_COMMA.test(last.words) &&
      isAttribution(text.slice(last.end, span.start));
    if (last && (last.continues || isInterrupted)) {
      const first = isInterrupted ? last.first : { start: last.first.start, end: span.end };
      const joined = `${last.words} ${words}`;
      parts[parts.length - 1] = { words: joined, first, end: span.end, continues };
    } else parts.push({ words, first: span, end: span.end, continues });
  }
  return parts;
}

/**
 * Each line is a paragraph. Addresses and tags are not looked for, unlike in articles: few are pasted, and
 * what finds them would be loaded with every page that shares it.
 */
function linesOf(text: string): Paragraph[] {
  return Array.from(text.matchAll(LINE), ({ 0: line, index: start }) => ({
    kind: 'paragraph',
    start,
    end: start + line.length,
  }));
}
