import { shownSource } from '../../core/extract/speech-types.ts';
import { hasRules } from '../../core/extract/words/languages.ts';
import { noSpeaker } from '../speaker/no-speaker.ts';
import type { Article, Quote } from '../../core/article/article.ts';
import { contains } from '../../core/text/span.ts';
import { wholeCharacters } from '../../core/text/characters.ts';
import { say } from '../../wording/say.ts';

/** The words around a quote, as printed. */
export interface QuoteContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const CONTEXT = 160;
const LONGEST_QUOTE = 120;
const BLANK_LINES = /\n{2,}/g;

/** What the article prints just before and after a quote, cut at words. */
export function quoteContext(
  article: Pick<Article, 'text'>,
  quote: Pick<Quote, 'spans'>,
): QuoteContext {
  const start = quote.spans[0]?.start ?? 0;
  const end = quote.spans.at(-1)?.end ?? start;
  const text = (from: number, to: number) => article.text.slice(from, to).replace(BLANK_LINES, ' ');
  const before = text(Math.max(0, start - CONTEXT), start);
  const after = text(end, end + CONTEXT);
  return {
    before: start > CONTEXT ? `… ${before.replace(/^\S*\s+/, '')}` : before,
    quote: shorten(text(start, end)),
    after: end + CONTEXT < article.text.length ? `${after.replace(/\s+\S*$/, '')} …` : after,
  };
}

/** The full words are above their context, so a long quote is only indicated there. */
function shorten(quote: string): string {
  if (quote.length <= LONGEST_QUOTE) return quote;
  const begin = wholeCharacters(quote.slice(0, LONGEST_QUOTE / 2)).replace(/\s+\S*$/, '');
  return `${begin} … ${wholeCharacters(quote.slice(-LONGEST_QUOTE / 4)).replace(/^\S*\s+/, '')}`;
}

/** Says in a reader's words how the speaker was found. */
export function describeEvidence(article: Article, quote: Quote): string {
  if (quote.by === 'override') return say('quote.by-editor');
  const cue = quote.cue?.text;
  const source = shownSource(quote)?.text;
  const first = quote.spans[0];
  const paragraph = first && article.paragraphs.find((candidate) => contains(candidate, first));
  if (quote.by === 'continuation') return say('quote.by-continuation');
  if (!source) {
    return cue && hasRules(article.lang) ? say('quote.by-word', { cue }) : noSpeaker(article.lang);
  }
  const isBefore = quote.source && first && quote.source.span.start < first.start;
  const where = !paragraph ? 'text' : isBefore ? 'before' : 'after';
  const pronoun = quote.resolvedBy === 'pronoun' ? 'yes' : 'no';
  return cue && !source.includes(cue)
    ? say('quote.evidence-with-cue', { source, cue, where, pronoun })
    : say('quote.evidence', { source, where, pronoun });
}
