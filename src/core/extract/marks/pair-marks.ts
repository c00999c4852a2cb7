import { itemAt } from '../item-at.ts';
import type { Leaning } from '../../text/marks/glyphs.ts';
import type { Mark } from './read-marks.ts';

/** An opening mark and the one that closes it. */
export interface MarkPair {
  readonly open: Mark;
  readonly close: Mark;
}

/** How the marks of a paragraph pair. */
export interface Pairing {
  /** Outermost pairs, in order. */
  readonly pairs: readonly MarkPair[];
  /** The first mark that is left open, with no pair around it; what follows may be its words. */
  readonly open?: Mark;
  /** Marks without their pair, `open` among them, in order. */
  readonly unpaired: readonly Mark[];
}

type Direction = (mark: Mark) => Leaning;

const byContext: Direction = ({ context, leaning }) => (context === 'either' ? leaning : context);
const byShape: Direction = ({ context, leaning }) => (leaning === 'either' ? context : leaning);

/** An opening mark and what became of it. */
interface Opened {
  readonly mark: Mark;
  readonly parent: Opened | undefined;
  close?: Mark;
  /** Whether a pair is around it. */
  nested?: boolean;
}

/**
 * Pairs the marks of a paragraph like brackets. A mark says by its shape and by its neighbours
 * whether it opens or closes; where they disagree (a closing mark typed as an opening one) the
 * neighbours are tried first, then the shape; the one that leaves fewer marks without a pair wins.
 *
 * If marks are left over, pairs that rest on a guess are dropped: a pair stays only if both its
 * marks are clear.
 *
 * @param isMeasure whether a mark may belong to a measure (12"); it counts as a quotation mark if
 *   it pairs
 */
export function pairMarks(marks: readonly Mark[], isMeasure: (mark: Mark) => boolean): Pairing {
  const first = pairBy(marks, byContext);
  if (first.unpaired.length === 0) return first;
  const readings = [first, pairBy(marks, byShape)];
  const words = marks.filter((mark) => !isMeasure(mark));
  if (words.length < marks.length) readings.push(pairBy(words, byContext));
  let best = first;
  for (const reading of readings) {
    if (reading.unpaired.length < best.unpaired.length) best = reading;
  }
  // A quote over several paragraphs is printed with a mark left open at the end of each.
  const goesOn = best.unpaired.length === 1 && best.open !== undefined;
  return best.unpaired.length === 0 || goesOn
    ? best
    : { ...best, pairs: best.pairs.filter(isClear) };
}

function pairBy(marks: readonly Mark[], direction: Direction): Pairing {
  const opened: Opened[] = [];
  const stack: Opened[] = [];
  const unpaired: Mark[] = [];
  for (const mark of marks) {
    const leaning = direction(mark);
    const at = leaning === 'opens' ? -1 : openerOf(stack, mark);
    const opener = itemAt(stack, at);
    if (opener) {
      opener.close = mark;
      stack.length = at;
    } else if (leaning === 'closes') unpaired.push(mark);
    else {
      const entry: Opened = { mark, parent: stack.at(-1) };
      opened.push(entry);
      stack.push(entry);
    }
  }
  return toPairing(opened, unpaired);
}

/** Marks are nested three deep at most; the bound keeps a paragraph of marks linear. */
const DEEPEST = 6;

function openerOf(stack: readonly Opened[], { family }: Mark): number {
  for (let at = stack.length - 1; at >= Math.max(0, stack.length - DEEPEST); at--) {
    if (stack[at]?.mark.family === family) return at;
  }
  return -1;
}

function toPairing(opened: readonly Opened[], strays: readonly Mark[]): Pairing {
  const pairs: MarkPair[] = [];
  const unpaired = [...strays];
  let open: Mark | undefined;
  for (const entry of opened) {
    const { mark, parent, close } = entry;
    if (parent?.nested || parent?.close) entry.nested = true;
    if (!close) {
      unpaired.push(mark);
      if (!entry.nested) open ??= mark;
    } else if (!entry.nested) pairs.push({ open: mark, close });
  }
  unpaired.sort((a, b) => a.start - b.start);
  return { pairs, unpaired, ...(open ? { open } : {}) };
}

/**
 * Whether a pair's marks are placed as an opening and a closing mark are, and neither faces the
 * other way.
 */
function isClear({ open, close }: MarkPair): boolean {
  const opens = open.context === 'opens' || (open.context === 'either' && open.leaning === 'opens');
  const closes =
    close.context === 'closes' || (close.context === 'either' && close.leaning === 'closes');
  return opens && closes;
}
