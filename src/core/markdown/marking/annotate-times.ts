import { contains, overlap, type Span } from '../../text/span.ts';
import { measureText, type TextView } from '../text/plain-text.ts';
import { splice } from './splice.ts';
import { wrapRange } from './wrap-range.ts';

/** A view whose times are marked, and the anchor of each. */
export interface MarkedTimes {
  readonly view: TextView;
  /** By time: its anchor (`t-3`), or '' where it is in a quote or over several paragraphs. */
  readonly anchors: readonly string[];
}

/**
 * Marks the printed times of an article in its tree, which is changed in place, so that the
 * chronology can link to the very words. Must run after sanitising and before quotes are marked.
 *
 * @param times spans in the order of the text, UTF-16 code units, not overlapping
 * @param quotes spans that stay untouched: a time inside a quote is linked through the quote
 */
export function annotateTimes(
  view: TextView,
  times: readonly Span[],
  quotes: readonly Span[],
): MarkedTimes {
  const anchors = times.map(() => '');
  const inQuotes = createOverlaps(quotes);
  let next = 0;
  const blocks = view.blocks.map((block, index) => {
    const paragraph = view.paragraphs[index];
    if (!paragraph) return block;
    let nodes = [...block.nodes];
    while ((times[next]?.end ?? Infinity) <= paragraph.end) {
      const time = times[next];
      const anchor = `t-${next + 1}`;
      if (time && contains(paragraph, time) && !inQuotes(time)) {
        const own = { start: time.start - block.start, end: time.end - block.start };
        nodes = wrapRange(nodes, own, measureText, (children) => ({
          type: 'element',
          tagName: 'span',
          properties: { id: anchor, className: ['time'] },
          children,
        }));
        anchors[next] = anchor;
      }
      next++;
    }
    return splice(block, nodes);
  });
  return { view: { ...view, blocks }, anchors };
}

/** Says whether a span touches one of `others`; asked in the order of the text. */
function createOverlaps(others: readonly Span[]): (span: Span) => boolean {
  const sorted = [...others].sort((a, b) => a.start - b.start);
  let at = 0;
  return (span) => {
    while ((sorted[at]?.end ?? Infinity) <= span.start) at++;
    const other = sorted[at];
    return other !== undefined && overlap(other, span) > 0;
  };
}
