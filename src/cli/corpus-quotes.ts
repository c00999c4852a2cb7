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

/** Predicts the quotes of one article, in the shape of `corpora/quotes`. */
export function predictQuotes(
  { id, text }: CorpusArticle,
  models?: SpeechModels,
): QuotesPrediction {
  const { quotes, speakers } = extractSpeech(articleTextFromLines(text), {}, models);
  const names = new Map(speakers.map(({ key, name }) => [key, name]));
  return {
    id,
    quotes: quotes.map(({ spans, speaker, source }) => ({
      spans,
      speaker: names.get(speaker ?? '') ?? null,
      source: source?.span ?? null,
    })),
  };
}
