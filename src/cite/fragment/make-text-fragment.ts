import type { TextDirective } from './text-directive.ts';
import { findsOnly, neighbour, type Passage, type SearchablePage } from './text-fragment.ts';
import { wordsAtEnd, wordsAtStart } from './words-at.ts';

/** UTF-16 code units up to which a link contains the whole passage. */
const LONGEST_WHOLE = 120;
/**
 * A longer one is identified by this many words of its beginning and its end, or more if they
 * recur.
 */
const ENDS = [3, 5, 8, 12, 20] as const;
/** Words of context that are tried, the fewest first. */
const CONTEXTS = [1, 2, 3, 4, 6, 9, 14] as const;

/**
 * Makes the shortest text fragment that shows a passage and nothing else.
 *
 * @param passage begins and ends at words, without white space
 * @returns undefined if the page has the same words in the same surroundings twice
 */
export function makeTextFragment(
  page: SearchablePage,
  passage: Passage,
): TextDirective | undefined {
  const bodies = [...bodiesOf(page, passage)];
  for (const body of bodies) if (findsOnly(page, body, passage)) return body;
  // If longer ends do not help, the shortest ends get the context.
  const [body] = bodies;
  if (!body) return undefined;
  for (const count of CONTEXTS) {
    const prefix = prefixOf(page, passage, count);
    const suffix = suffixOf(page, passage, count);
    const candidates = [
      ...(prefix === undefined ? [] : [{ prefix, ...body }]),
      ...(suffix === undefined ? [] : [{ ...body, suffix }]),
      ...(prefix === undefined || suffix === undefined ? [] : [{ prefix, ...body, suffix }]),
    ];
    const found = candidates.find((candidate) => findsOnly(page, candidate, passage));
    if (found) return found;
  }
  return undefined;
}

/** The passage itself, or more and more of its two ends. */
function* bodiesOf({ blocks }: SearchablePage, { start, end }: Passage): Generator<TextDirective> {
  const first = blocks[start.block]?.text ?? '';
  const last = blocks[end.block]?.text ?? '';
  if (start.block === end.block) {
    const whole = first.slice(start.offset, end.offset);
    if (whole.length <= LONGEST_WHOLE) {
      yield { start: whole };
      return;
    }
    for (const count of ENDS) {
      const head = wordsAtStart(whole, count);
      const tail = wordsAtEnd(whole, count);
      if (head.length + tail.length >= whole.length) return;
      yield { start: head, end: tail };
    }
    return;
  }
  for (const count of ENDS) {
    yield {
      start: wordsAtStart(first.slice(start.offset), count),
      end: wordsAtEnd(last.slice(0, end.offset), count),
    };
  }
}

function prefixOf(page: SearchablePage, { start }: Passage, count: number): string | undefined {
  const own = page.blocks[start.block]?.text.slice(0, start.offset).trim() ?? '';
  const text = own || textOf(page, neighbour(page, start.block, -1));
  return text === '' ? undefined : wordsAtEnd(text, count);
}

function suffixOf(page: SearchablePage, { end }: Passage, count: number): string | undefined {
  const own = page.blocks[end.block]?.text.slice(end.offset).trim() ?? '';
  const text = own || textOf(page, neighbour(page, end.block, 1));
  return text === '' ? undefined : wordsAtStart(text, count);
}

function textOf({ blocks }: SearchablePage, block: number | undefined): string {
  return block === undefined ? '' : (blocks[block]?.text.trim() ?? '');
}
