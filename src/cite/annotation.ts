import type { Article, Quote } from '../core/article/article.ts';
import { contains, type Span } from '../core/text/span.ts';
import { wholeCharacters } from '../core/text/characters.ts';

/** What the archive knows of an annotation, besides the article; all addresses are absolute. */
export interface AnnotationContext {
  /** Address of the record that holds the annotation. */
  readonly record: string;
  readonly article: string;
  readonly site: { readonly name: string; readonly home: string };
  /** The speaker's page, where there is one. */
  readonly speaker?: string;
  /** Who is quoted, in words. */
  readonly who?: string;
}

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Fragments of HTML, by the model's own table. */
const HTML_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3236';

/** A selector of the W3C's Web Annotation Data Model. */
export type Selector =
  | TextQuoteSelector
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  | {
      readonly type: 'FragmentSelector';
      readonly conformsTo: typeof HTML_FRAGMENT;
      readonly value: string;
      readonly refinedBy?: TextQuoteSelector;
    };

/** One part of a quote: the segment that all of its selectors select. */
export interface AnnotationTarget {
  readonly source: string;
  readonly selector: Selector[];
}

/** A quote as an annotation of its article. */
export interface QuoteAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying' | 'highlighting';
  readonly creator: { readonly id: string; readonly type: 'Organization'; readonly name: string };
  readonly body?: (
    | {
        readonly type: 'SpecificResource';
        readonly source: string;
        readonly purpose: 'identifying';
      }
    | {
        readonly type: 'TextualBody';
        readonly value: string;
        readonly format: 'text/plain';
        readonly purpose: 'describing';
      }
  )[];
  readonly target: AnnotationTarget[];
}

/** UTF-16 code units of context on each side, as many as Hypothesis keeps. */
const CONTEXT = 32;

/**
 * A quote as a W3C Web Annotation: that these words of the article are the speaker's. Each part of an
 * interrupted quote is a target of its own, since all selectors of one target must select the same
 * segment and the words between the parts are not the speaker's.
 */
export function quoteAnnotation(
  article: Article,
  quote: Quote,
  { record, article: source, site, speaker, who }: AnnotationContext,
): QuoteAnnotation {
  const body: NonNullable<QuoteAnnotation['body']> = [
    ...(speaker === undefined
      ? []
      : [{ type: 'SpecificResource', source: speaker, purpose: 'identifying' } as const]),
    ...(who === undefined
      ? []
      : [
          { type: 'TextualBody', value: who, format: 'text/plain', purpose: 'describing' } as const,
        ]),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${record}#annotation`,
    type: 'Annotation',
    motivation: speaker === undefined ? 'highlighting' : 'identifying',
    creator: { id: site.home, type: 'Organization', name: site.name },
    ...(body.length > 0 ? { body } : {}),
    target: quote.spans.map((span) => ({ source, selector: selectorsOf(article, quote, span) })),
  };
}

function selectorsOf(article: Article, quote: Quote, span: Span): Selector[] {
  const { text } = article;
  const exact: TextQuoteSelector = {
    type: 'TextQuoteSelector',
    exact: text.slice(span.start, span.end),
    prefix: wholeCharacters(text.slice(Math.max(0, span.start - CONTEXT), span.start)),
    suffix: wholeCharacters(text.slice(span.end, span.end + CONTEXT)),
  };
  const fragment = fragmentSelector(article, quote, span, exact);
  return [exact, positionSelector(text, span), ...(fragment ? [fragment] : [])];
}

/**
 * The element with the quote's id holds the whole quote where it is in one paragraph, and otherwise
 * its parts of the first; where that is more than one part, the words say which.
 */
function fragmentSelector(
  { paragraphs }: Article,
  { id, spans }: Quote,
  span: Span,
  exact: TextQuoteSelector,
): Selector | undefined {
  const first = spans[0];
  const paragraph = first && paragraphs.find((candidate) => contains(candidate, first));
  if (!paragraph || !contains(paragraph, span)) return undefined;
  const isAlone = spans.filter((other) => contains(paragraph, other)).length === 1;
  return {
    type: 'FragmentSelector',
    conformsTo: HTML_FRAGMENT,
    value: `q-${id}`,
    ...(isAlone ? {} : { refinedBy: exact }),
  };
}

/** The model counts code points, where the rest of this project counts UTF-16 code units. */
function positionSelector(text: string, { start, end }: Span): Selector {
  const first = countCodePoints(text.slice(0, start));
  const length = countCodePoints(text.slice(start, end));
  return { type: 'TextPositionSelector', start: first, end: first + length };
}

const SURROGATE_PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

function countCodePoints(text: string): number {
  return text.length - (text.match(SURROGATE_PAIR)?.length ?? 0);
}
