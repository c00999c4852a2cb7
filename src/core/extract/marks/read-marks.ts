import type { Span } from '../../text/span.ts';
import {
  GLYPHS,
  MARK_PATTERN,
  OPENING_CHARACTERS,
  type Leaning,
  type MarkFamily,
} from '../../text/marks/glyphs.ts';

/** A quotation mark as it is printed; a backslash that was typed before it is part of it. */
export interface Mark extends Span {
  readonly glyph: string;
  readonly family: MarkFamily;
  /** What its shape says. */
  readonly leaning: Leaning;
  /** What the characters beside it say. */
  readonly context: Leaning;
}

const MARKS = new RegExp(`\\\\?(${MARK_PATTERN})`, 'gu');
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
const HEBREW = /\p{Script=Hebrew}/u;
/** What an opening mark may follow, besides white space. */
const BEFORE_OPENING = new RegExp(String.raw`[\s([{—–\-/…:：@¿¡${OPENING_CHARACTERS}]`, 'u');
const OPENING_BRACKET = /[([{]/;
/** What an opening mark is never followed by. */
const CLOSING_PUNCTUATION = /[\s,.;:!?)\]}]/;
const STARTS_WORDS = /^\.{2,3}/;

function contextOf(text: string, { start, end }: Span, within: Span): Leaning {
  const before = start <= within.start ? '' : text.charAt(start - 1);
  const after = end >= within.end ? '' : text.charAt(end);
  const starts = after !== '' && (!CLOSING_PUNCTUATION.test(after) || dots(text, end));
  const opens = starts && (before === '' || BEFORE_OPENING.test(before));
  const closes =
    before !== '' &&
    !SPACE.test(before) &&
    !OPENING_BRACKET.test(before) &&
    (after === '' || !WORD.test(after));
  if (opens === closes) return 'either';
  return opens ? 'opens' : 'closes';
}

/** “...and then”: an ellipsis may start the words. */
const dots = (text: string, at: number): boolean => STARTS_WORDS.test(text.slice(at, at + 3));

/** Whether a mark is part of a word: don’t, rock ’n’ roll’s first, צה"ל. */
function isInWord(text: string, { start, end }: Span, family: MarkFamily): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (!WORD.test(before) || !WORD.test(after)) return false;
  return family === 'single' || (HEBREW.test(before) && HEBREW.test(after));
}

/** A paragraph with more marks than this is not news, and nothing in it is certain. */
export const MOST_MARKS = 2000;

/**
 * Finds the quotation marks of one paragraph, in order. Apostrophes inside words are left out;
 * those at the end of a word are not yet distinguished from marks. Reading stops one mark after
 * {@link MOST_MARKS}.
 *
 * @param unread stretches that are not words (code, tags, addresses): in order; marks in them do
 *   not count
 */
export function readMarks(text: string, within: Span, unread: readonly Span[] = []): Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  for (const match of text.slice(within.start, within.end).matchAll(MARKS)) {
    const [printed, glyph = ''] = match;
    const start = within.start + match.index;
    const span = { start, end: start + printed.length };
    while ((unread[next]?.end ?? Infinity) <= start) next++;
    if ((unread[next]?.start ?? Infinity) <= start) continue;
    const shape = GLYPHS.get(glyph);
    if (!shape || isInWord(text, span, shape.family)) continue;
    const context = contextOf(text, span, within);
    if (glyph === ',,' && context !== 'opens') continue;
    marks.push({ ...span, glyph, ...shape, context });
    if (marks.length > MOST_MARKS) break;
  }
  return marks;
}

/** 6'2" and 12" are measures, not speech. */
export function isInches(text: string, { glyph, start, end }: Mark): boolean {
  return (
    (glyph === '"' || glyph === '″' || glyph === "''") &&
    /\d/.test(text.charAt(start - 1)) &&
    !/\p{L}/u.test(text.charAt(end))
  );
}
