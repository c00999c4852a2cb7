import elisions from '../../../data/en/words/elisions.json' with { type: 'json' };
import type { Span } from '../../text/span.ts';
import { oneOf } from '../../text/word-pattern.ts';
import type { Mark } from './read-marks.ts';
import type { MarkPair } from './pair-marks.ts';

/** How likely a single mark closes: `weak` may be an apostrophe's (the owners’ fault, goin’ home). */
type Closing = 'strong' | 'medium' | 'weak';

const OPENED_BY = /^(?:[\p{L}\p{N}[“"«…$£€¿¡(.]|['’]\p{L})/u;
/** Letters left out at the beginning of a word: ’em, ’90s. */
const ELIDED_START = new RegExp(String.raw`^['‘\x60](?:${oneOf(elisions.starts)}|\d0s)\b`, 'iu');
/** Letters left out at the end of a word: goin’, ol’, th’. */
const ELIDED_END = new RegExp(String.raw`(?:in|\b${oneOf(elisions.ends)})$`, 'iu');
const ENDS_WORDS = /[.,;:?!…—–\-”"»]$/u;
const WORD_FIRST = /^[\p{L}\p{N}]/u;
/** ‘ Nobody came: an opening mark with a space after it. */
const OPENED_APART = /^\s\p{Lu}/u;
const NEXT_IS_WORD = /^\s[\p{L}\p{N}]/u;
const SPACE = /\s/;

/** Longest run of letters that decides what a mark is. */
const REACH = 8;

function opens(text: string, mark: Mark): boolean {
  if (mark.leaning === 'closes' || mark.context === 'closes') return false;
  const rest = text.slice(mark.end - 1, mark.end + REACH);
  if (mark.context === 'either') return mark.glyph === '‘' && OPENED_APART.test(rest.slice(1));
  return OPENED_BY.test(rest.slice(1)) && !ELIDED_START.test(rest);
}

function closing(text: string, mark: Mark, { start, end }: Span): Closing | undefined {
  if (mark.glyph === '‚' || mark.glyph === '`') return undefined;
  const before = text.slice(Math.max(start, mark.start - REACH), mark.start);
  const after = text.slice(mark.end, Math.min(end, mark.end + 2));
  // A mark with spaces on both sides is not an apostrophe: ‘The ferry is late ’ said Ana.
  if (SPACE.test(before.slice(-1))) return WORD_FIRST.test(after) ? undefined : 'strong';
  if (mark.context === 'opens' || before === '') return undefined;
  if (ENDS_WORDS.test(before)) return 'strong';
  const apostrophe = /s$/i.test(before) || ELIDED_END.test(before);
  return apostrophe && NEXT_IS_WORD.test(after) ? 'weak' : 'medium';
}

/** How the single marks of a paragraph pair. */
export interface SinglePairing {
  /** Outermost pairs, in order. */
  readonly pairs: readonly MarkPair[];
  /** A mark that certainly has no pair and is not inside one. */
  readonly open?: Mark;
  /** The pairs to use if the words of `open` do not continue in the next paragraph. */
  readonly weak?: readonly MarkPair[];
}

interface Opened {
  readonly mark: Mark;
  /** The likeliest closing mark so far. */
  candidate?: Mark;
  sure?: boolean;
  /** Pairs between the mark and its closing mark; they count if it has none. */
  readonly within: MarkPair[];
}

/** A quote in single marks contains at most one other. */
const DEEPEST = 2;

/**
 * Pairs the single marks of a paragraph, of which many are apostrophes. A mark after the end of a
 * sentence or a comma closes before one after a plural’s s: ‘It’s the owners’ fault that we are here,’.
 *
 * @param marks of one family; ’’ counts as two
 */
export function pairSingleMarks(text: string, marks: readonly Mark[], within: Span): SinglePairing {
  const stack: Opened[] = [];
  const pairs: MarkPair[] = [];
  const take = (close: Mark | undefined): void => {
    const opener = stack.pop();
    if (opener && close) (stack.at(-1)?.within ?? pairs).push({ open: opener.mark, close });
  };
  for (const mark of marks) {
    const top = stack.at(-1);
    if (opens(text, mark)) {
      if (top?.candidate) take(top.candidate);
      if (stack.length < DEEPEST) stack.push({ mark, within: [] });
      continue;
    }
    const strength = top && closing(text, mark, within);
    if (!top || !strength) continue;
    if (strength === 'strong') {
      // ‘He told me ‘Jump’ and I jumped,’: the inner one was closed before.
      if (stack.length > 1 && top.candidate) take(top.candidate);
      take(mark);
    } else if (!top.candidate || (strength === 'medium' && !top.sure)) {
      top.candidate = mark;
      top.sure = strength === 'medium';
    }
  }
  return finish(stack, pairs);
}

function finish(stack: readonly Opened[], pairs: readonly MarkPair[]): SinglePairing {
  const [bottom, inner] = stack;
  if (!bottom) return { pairs };
  const { mark: open, candidate, sure, within } = bottom;
  if (candidate && sure) return { pairs: [...pairs, { open, close: candidate }] };
  if (candidate) return { pairs, open, weak: [{ open, close: candidate }] };
  const last = inner?.candidate ? [{ open: inner.mark, close: inner.candidate }] : [];
  return { pairs, open, weak: [...within, ...last, ...(inner?.within ?? [])] };
}
