import type { Element, ElementContent } from 'hast';
import { FIRST_MARK, LAST_MARK } from '../../text/marks/glyphs.ts';
import type { Span } from '../../text/span.ts';
import { contains } from '../../text/span.ts';
import { measureText, textOf, type TextBlock, type TextView } from '../text/plain-text.ts';
import { splice } from './splice.ts';
import { wrapRange } from './wrap-range.ts';

/** What annotating needs to know of a quote. */
export interface QuoteToMark {
  readonly id: string;
  /** Quotation marks included; in order. */
  readonly spans: readonly Span[];
}

/** A quote whose parts no single wrapper holds: `:target` alone cannot highlight all of them. */
export type ScatteredQuote = string;

interface Part {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly first: boolean;
}

/**
 * Marks the quotes of an article in its tree, which is changed in place: an element for each span,
 * with the quote's id on the first part; where an attribution interrupts a quote within one
 * paragraph, one around all its parts carries the id instead. They are `span`, not `q`: Firefox puts
 * marks of its own around a `q` that is copied as plain text, beside the printed ones. Must run after
 * sanitising, so that no article can forge these ids and classes.
 *
 * @returns the ids of quotes that are marked in several places
 */
export function annotateQuotes(view: TextView, quotes: readonly QuoteToMark[]): ScatteredQuote[] {
  const scattered: ScatteredQuote[] = [];
  const partsByBlock = new Map<TextBlock, Part[]>();
  for (const quote of quotes) {
    let first = true;
    for (const [index, block] of view.blocks.entries()) {
      const paragraph = view.paragraphs[index];
      const spans = paragraph ? quote.spans.filter((span) => contains(paragraph, span)) : [];
      if (spans.length === 0) continue;
      const part: Part = { id: quote.id, spans, first };
      partsByBlock.set(block, [...(partsByBlock.get(block) ?? []), part]);
      if (!first && scattered.at(-1) !== quote.id) scattered.push(quote.id);
      first = false;
    }
  }
  for (const [block, parts] of partsByBlock) scattered.push(...markBlock(block, parts));
  return [...new Set(scattered)];
}

function markBlock(block: TextBlock, parts: readonly Part[]): ScatteredQuote[] {
  const scattered: ScatteredQuote[] = [];
  let nodes: ElementContent[] = [...block.nodes];
  const hulls: Span[] = [];
  for (const part of parts) {
    const start = part.spans[0]?.start ?? block.start;
    const hull = { start, end: part.spans.at(-1)?.end ?? start };
    const crosses = hulls.some((other) => other.end > hull.start && !contains(other, hull));
    const asOne = part.spans.length > 1 && !crosses;
    if (part.spans.length > 1 && crosses) scattered.push(part.id);
    part.spans.forEach((span, index) => {
      const anchor = !asOne && part.first && index === 0 ? part.id : undefined;
      const relative = shift(span, block.start);
      const properties = {
        className: ['quote', `q-${part.id}`, ...(relative.start === 0 ? ['hangs'] : [])],
        ...anchorOf(anchor),
      };
      nodes = wrapRange(nodes, relative, measureText, (covered) =>
        element('span', properties, markMarks(covered)),
      );
    });
    if (asOne) {
      const anchor = part.first ? part.id : undefined;
      nodes = wrapRange(nodes, shift(hull, block.start), measureText, (covered) =>
        element(
          'span',
          { className: ['quote-parts', `q-${part.id}`], ...anchorOf(anchor) },
          covered,
        ),
      );
    }
    hulls.push(hull);
  }
  splice(block, nodes);
  return scattered;
}

function shift(span: Span, by: number): Span {
  return { start: span.start - by, end: span.end - by };
}

function anchorOf(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id: `q-${id}` };
}

/** Wraps the quotation marks, which are words to a screen reader and take the spot colour. */
function markMarks(covered: ElementContent[]): ElementContent[] {
  const text = covered.map(textOf).join('');
  const [opening = ''] = FIRST_MARK.exec(text) ?? [];
  const [closing = ''] = LAST_MARK.exec(text.slice(opening.length)) ?? [];
  const spans = [
    { start: text.length - closing.length, end: text.length },
    { start: 0, end: opening.length },
  ];
  return spans
    .filter(({ start, end }) => start < end)
    .reduce(
      (nodes, span) =>
        wrapRange(nodes, span, measureText, (mark) =>
          element('span', { className: ['mark'] }, mark),
        ),
      covered,
    );
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
