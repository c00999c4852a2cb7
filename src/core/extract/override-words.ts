import type { ArticleText } from '../article/text.ts';
import { MARK_CHARACTERS } from '../text/marks/glyphs.ts';
import { contains, type Span } from '../text/span.ts';

const MARK = new RegExp(`[${MARK_CHARACTERS}]`, 'u');
const MARKS = new RegExp(MARK, 'gu');

/** Folds what an editor may type otherwise than it is printed: marks, white space, case. */
export function foldTypedWords(text: string): string {
  return text.normalize('NFKC').replace(MARKS, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The quotes that some words mean: those that equal them, or else those that contain them. */
export function quotesThatFit<Quote extends { readonly words: string }>(
  match: string,
  quotes: readonly Quote[],
): Quote[] {
  const wanted = foldTypedWords(match);
  if (wanted === '') return [];
  const equal = quotes.filter(({ words }) => foldTypedWords(words) === wanted);
  if (equal.length > 0) return equal;
  return quotes.filter(({ words }) => foldTypedWords(words).includes(wanted));
}

/** Share of the words of `a` that `b` has too: 0 to 1. */
function likeness(a: string, b: string): number {
  const words = a.split(' ');
  const others = new Set(b.split(' '));
  return words.filter((word) => others.has(word)).length / Math.max(1, words.length);
}

/** The one of some texts that shares most words with what is wanted; undefined where none shares any. */
export function nearest(wanted: string, offered: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const offer of offered) {
    const score = likeness(wanted, foldTypedWords(offer));
    if (score > most) [best, most] = [offer, score];
  }
  return best;
}

/** A text folded like {@link foldTypedWords}, with the offset that each folded character came from. */
export function foldWithOffsets(text: string): { folded: string; offsets: number[] } {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const piece = text.charAt(at).normalize('NFKC').toLowerCase();
    if (MARK.test(piece)) continue;
    const next = /\s/.test(piece) ? ' ' : piece;
    if (next === ' ' && folded.endsWith(' ')) continue;
    for (const unit of next) {
      folded += unit;
      for (let k = 0; k < unit.length; k++) offsets.push(at);
    }
  }
  return { folded, offsets };
}

const APOSTROPHE_OR_MARK = "['’]";
const NO_APOSTROPHE = `(?!${APOSTROPHE_OR_MARK})[${MARK_CHARACTERS}]`;
const MARK_BEFORE = new RegExp(`${NO_APOSTROPHE}|(?<!\\p{L})${APOSTROPHE_OR_MARK}`, 'gu');
const MARK_AFTER = new RegExp(`${NO_APOSTROPHE}|${APOSTROPHE_OR_MARK}(?!\\p{L})`, 'u');

/** The whole of what stands between marks around some words of a paragraph; undefined without marks. */
export function betweenMarks({ text, paragraphs }: ArticleText, words: Span): Span | undefined {
  const paragraph = paragraphs.find((each) => contains(each, words));
  if (!paragraph) return undefined;
  const opening = [...text.slice(paragraph.start, words.start).matchAll(MARK_BEFORE)].at(-1);
  const closing = MARK_AFTER.exec(text.slice(words.end, paragraph.end));
  if (!opening || !closing) return undefined;
  return {
    start: paragraph.start + opening.index + opening[0].length,
    end: words.end + closing.index,
  };
}
