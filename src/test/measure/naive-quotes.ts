import type { CorpusArticle } from '../../cli/develop/corpus/input.ts';
import type { QuotesPrediction } from '../../cli/develop/corpus/quotes.ts';
import type { Span } from '../../core/text/span.ts';

const PARAGRAPH = /[^\n]+/g;
const MARKED = /[“"„«]([^“”"„«»]+)(?:[”"»]|$)/g;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*\p{L}(?: \p{Lu}[\p{L}'’.-]*\p{L})*`;
const VERB =
  '(?:said|says|told|asked|added|wrote|tweeted|argued|insisted|claimed|stated|noted|announced|declared|explained|warned|called|replied)';
const CUES = [
  new RegExp(String.raw`(?<name>${NAME}) ${VERB}\b`, 'gdu'),
  new RegExp(String.raw`\b${VERB} (?<name>${NAME})`, 'gdu'),
];
const NO_NAME = /^(?:He|She|It|They|We|I|You|The|A|An|This|That|But|And|In|On|As|Who)$/;

/**
 * The rival that anybody would write in an afternoon: whatever is in quotation marks is a quote,
 * its speaker the nearest capitalised words beside a reporting verb in the paragraph.
 */
export function naiveQuotes({ id, text }: CorpusArticle): QuotesPrediction {
  const quotes = [...text.matchAll(PARAGRAPH)].flatMap(({ 0: paragraph, index: offset }) => {
    const spans = [...paragraph.matchAll(MARKED)].map(({ 0: marked, index }) => ({
      start: offset + index,
      end: offset + index + marked.length,
    }));
    const names = namesBesideVerbs(paragraph, offset);
    return spans.map((span) => {
      const source = nearest(names, span);
      return { spans: [span], speaker: source && text.slice(source.start, source.end), source };
    });
  });
  return { id, quotes };
}

function namesBesideVerbs(paragraph: string, offset: number): Span[] {
  return CUES.flatMap((cue) =>
    [...paragraph.matchAll(cue)].flatMap(({ groups, indices }) => {
      const [start, end] = indices?.groups?.['name'] ?? [];
      if (start === undefined || end === undefined || NO_NAME.test(groups?.['name'] ?? '')) {
        return [];
      }
      return [{ start: offset + start, end: offset + end }];
    }),
  );
}

/**
 * The span nearest to `to` that is not inside it; the first of two equally near.
 *
 * @param within UTF-16 code units between the two that are too many
 */
export function nearest<Found extends Span>(
  found: readonly Found[],
  to: Span,
  within = Infinity,
): Found | null {
  let best: Found | null = null;
  let least = within;
  for (const span of found) {
    const distance = span.end <= to.start ? to.start - span.end : span.start - to.end;
    if (distance >= 0 && distance < least) [best, least] = [span, distance];
  }
  return best;
}
