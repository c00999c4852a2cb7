/** Words of a document, counted from 0: `count` of them from `start` on. */
export interface WordRange {
  readonly start: number;
  readonly count: number;
}

/** A quote as the search index knows it. */
export interface IndexedQuote {
  readonly id: string;
  /** Where its words stand in the document; several where an attribution interrupts it. */
  readonly ranges: readonly WordRange[];
  /** Slug of the speaker; absent while nobody is known to have said it. */
  readonly speaker?: string;
  /** The speaker's name, or the source as printed; absent where none is. */
  readonly label?: string;
}

/**
 * A quote as an anchor of a Pagefind document: anchors travel with the document and are never
 * searched themselves. Pagefind indexes what stands in metadata, and so would each quote's id become
 * a word of the index.
 */
export interface QuoteAnchor {
  readonly id: string;
  readonly title: string;
}

/**
 * Writes a quote as an anchor.
 *
 * @example { id: 'q-04sx', title: '14+9,28+6 elena-markova Elena Markova' }
 */
export function writeQuoteAnchor({ id, ranges, speaker, label }: IndexedQuote): QuoteAnchor {
  const places = ranges.map(({ start, count }) => `${start}+${count}`).join(',');
  return { id: `q-${id}`, title: `${places} ${speaker ?? '-'} ${label ?? ''}`.trimEnd() };
}

const TITLE = /^([\d+,]+) (\S+)(?: (.+))?$/;

/** Reads a quote back from its anchor; undefined where the anchor is another's. */
export function readQuoteAnchor(anchor: {
  readonly id: string;
  readonly title?: string;
}): IndexedQuote | undefined {
  const [, places = '', speaker = '-', label] = TITLE.exec(anchor.title ?? '') ?? [];
  if (places === '' || !anchor.id.startsWith('q-')) return undefined;
  const ranges = places.split(',').map((place) => {
    const [start = 0, count = 0] = place.split('+').map(Number);
    return { start, count };
  });
  return {
    id: anchor.id.slice(2),
    ranges,
    ...(speaker === '-' ? {} : { speaker }),
    ...(label === undefined ? {} : { label }),
  };
}
