import { articleTextFromLines } from '../core/article-text.ts';
import { extractSpeech, type SpeechModels } from '../core/extract/speech.ts';
import type { Span } from '../core/span.ts';
import type { CorpusArticle } from './corpus-input.ts';

/** One article's quotes as the corpus scorer reads them. */
export interface QuotesPrediction {
  readonly id: string;
  readonly quotes: readonly PredictedQuote[];
}

export interface PredictedQuote {
  /** UTF-16 code units of the article's text, half-open. */
  readonly spans: readonly Span[];
  /** The resolved name; null while unresolved. */
  readonly speaker: string | null;
  /** Where the printed mention stands that the quote is attributed to. */
  readonly source: Span | null;
}

const OPENS = /["“„«»‟‘'‚‹]/u;
const CLOSES = /["”“»«’'›]/u;

/** The corpus annotates words in quotation marks only: turns of a bare transcript are left out. */
const isMarked = (text: string, { start, end }: Span): boolean =>
  OPENS.test(text.charAt(start)) || CLOSES.test(text.charAt(end - 1));

/** Predicts the quotes of one article, in the shape of `corpora/quotes`. */
export function predictQuotes(
  { id, text }: CorpusArticle,
  models?: SpeechModels,
): QuotesPrediction {
  const { quotes, speakers } = extractSpeech(articleTextFromLines(text), {}, models);
  const names = new Map(speakers.map(({ key, name }) => [key, name]));
  return {
    id,
    quotes: quotes
      .filter(({ spans }) => spans.some((span) => isMarked(text, span)))
      .map(({ spans, speaker, source }) => ({
        spans,
        speaker: names.get(speaker ?? '') ?? null,
        source: source?.span ?? null,
      })),
  };
}
