import type { ArticleText } from '../../article/text.ts';
import { CUE_FORMS } from '../words/lexicon.ts';
import { SPEAKING_PRONOUNS } from '../words/word-lists.ts';
import type { Span } from '../../text/span.ts';
import type { MarkPair } from './pair-marks.ts';
import type { Mark } from './read-marks.ts';

/** What the marks of one level (double, single) amount to in one paragraph. */
export interface Level {
  readonly pairs: readonly MarkPair[];
  /** A mark left open: its words may continue in the next paragraph. */
  readonly open?: Mark | undefined;
  /** The pairs to use if they do not. */
  readonly weak?: readonly MarkPair[] | undefined;
  readonly unpaired: readonly Mark[];
  /** The first mark of the paragraph, if the paragraph begins with it and it opens. */
  readonly opening?: Mark | undefined;
}

/** How the words after a mark that is left open end: they continue, or they fill their paragraph. */
export type Ending = 'continues' | 'ends';

const NOTHING: Level = { pairs: [], unpaired: [] };

/**
 * Reads what becomes of marks that are left open. The words continue if the next paragraph begins
 * with an opening mark, and so on up to one that is closed. If the last closing mark is missing,
 * they extend to the end of their paragraph only if its last sentence cannot be the writer's.
 *
 * @returns by paragraph; none if it is uncertain where the words end
 */
export function readEndings(
  { text, paragraphs }: ArticleText,
  levels: readonly Level[],
): Map<number, Ending> {
  const endings = new Map<number, Ending>();
  for (let index = levels.length - 1; index >= 0; index--) {
    const { open, unpaired } = levels[index] ?? NOTHING;
    const within = paragraphs[index];
    if (!open || !within) continue;
    const words = text.slice(open.end, within.end);
    if (continuesIn(levels[index + 1], open, endings.has(index + 1))) {
      const next = paragraphs[index + 1];
      const labelled = next && LABEL.test(text.slice(next.start + 1, next.end));
      if (!labelled && !endsInAttribution(words)) endings.set(index, 'continues');
      continue;
    }
    const before = text.slice(Math.max(within.start, open.start - 2), open.start);
    const clear = unpaired.length < 2 && (before === '' || OPENS_SPEECH.test(before));
    if (clear && speaksToTheEnd(words)) endings.set(index, 'ends');
  }
  return endings;
}

function continuesIn(next: Level | undefined, open: Mark, ended: boolean): boolean {
  const { opening, open: left, pairs } = next ?? NOTHING;
  if (opening?.glyph !== open.glyph) return false;
  return pairs[0]?.open === opening || (left === opening && ended);
}

/** How many characters at a paragraph's end are searched for an attribution. */
const LAST_WORDS = 60;
const ATTRIBUTION = /,\s(?:\p{Lu}[\p{L}.’'-]*\s|he\s|she\s|they\s|the\s\p{L}+\s){1,3}(\p{L}+)\.$/u;
const INVERTED = /,\s(\p{L}+)\s(?:\p{Lu}[\p{L}.’'-]*\s?|the\s\p{L}+\s?){1,4}\.$/u;

/** “The bridge is safe, Vandermeer said.”: the closing mark is missing before the writer's words. */
function endsInAttribution(words: string): boolean {
  const last = words.slice(-LAST_WORDS);
  const cue = ATTRIBUTION.exec(last)?.[1] ?? INVERTED.exec(last)?.[1];
  return cue !== undefined && CUE_FORMS.get(cue.toLowerCase())?.form === 'past';
}

/** "WALLACE: If I may, sir": somebody else speaks, though the marks continue. */
const LABEL = /^\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}:\s/u;
const OPENS_SPEECH = /[:,]\s?$/;
const ENDS_SENTENCE = /[.?!…]$/;
const LAST_SENTENCE = /[.?!…]["”’]?\s+(?=\p{Lu})/u;
const WORD = /\p{L}[\p{L}’']*/gu;

/** Whether the last sentence speaks in the first or second person, and no word in it reports speech. */
function speaksToTheEnd(words: string): boolean {
  if (!ENDS_SENTENCE.test(words) || /according to/i.test(words)) return false;
  const last = words.split(LAST_SENTENCE).at(-1) ?? '';
  const printed = last.match(WORD) ?? [];
  const cue = printed.some((word) => {
    const known = CUE_FORMS.get(word.toLowerCase());
    return known?.strong === true && known.form === 'past';
  });
  return !cue && printed.some((word) => word !== 'US' && SPEAKING_PRONOUNS.has(word.toLowerCase()));
}

/** A sentence longer than this up to its closing mark has no certain beginning. */
const LONGEST_UNOPENED = 400;
const FEWEST_UNOPENED = 8;
const ATTRIBUTION_AFTER = /^ (\p{L}+)(?: ((?:\p{L}|[.’'-])+))?(?: (\p{L}+))?(?: (\p{L}+))?/u;

/**
 * Whether the words before a closing mark without its opening one are speech from the beginning of
 * their paragraph: The water came up,” said Ana. They are one sentence, and its attribution follows.
 */
export function speaksFromStart(text: string, { start: from, end: to }: Span, mark: Mark): boolean {
  const words = text.slice(from, mark.start);
  if (words.length > LONGEST_UNOPENED || words.length < FEWEST_UNOPENED) return false;
  if (!/[,?!]$/.test(words) || LAST_SENTENCE.test(words)) return false;
  if (words.match(WORD)?.some((word) => isStrongCue(word))) return false;
  const after = ATTRIBUTION_AFTER.exec(text.slice(mark.end, Math.min(to, mark.end + 90)));
  return after?.slice(1).some((word) => isStrongCue(word ?? '')) ?? false;
}

const isStrongCue = (word: string): boolean => CUE_FORMS.get(word.toLowerCase())?.strong === true;
