import type { ArticleText } from '../../article/text.ts';
import { isAside } from '../../markdown/text/asides.ts';
import { slice } from '../../text/span.ts';
import { findBlockQuotes } from '../marks/block-quotes.ts';
import { findMarkedStretches } from '../marks/find-marked-stretches.ts';
import { withBlocks, type MarkedStretch } from '../marks/marked-stretch.ts';
import type { ExtractedQuote, Speech, UnspokenMark } from '../speech-types.ts';

const WORDS = /\p{Script=Han}|\p{Script=Hiragana}+|\p{Script=Katakana}+|[\p{L}\p{N}]+/gu;
const ENDS_SENTENCE = /[.?!…。？！؟۔]$/u;
/** One word that is no sentence is more often a name or a term. */
const FEWEST_WORDS = 2;
const DIRECT_WORDS = 4;
/** Nothing but the marks speaks for it. */
const CONFIDENCE = 0.5;

/**
 * Reads an article in a language that has no rules: words in its marks are quotes where they are more
 * than a name, and every speaker is left open. Nobody and no place is named.
 */
export function readUnreadSpeech(article: ArticleText): Speech {
  const marked = findMarkedStretches(article);
  const stretches = withBlocks(marked.stretches, findBlockQuotes(article)).filter(
    ({ inner }) => !isAside(article, inner),
  );
  const quotes: ExtractedQuote[] = [];
  const marks: UnspokenMark[] = [];
  let open: MarkedStretch[] = [];
  for (const stretch of stretches) {
    open.push(stretch);
    if (stretch.continues) continue;
    const quote = toQuote(article.text, open);
    if (quote) quotes.push(quote);
    // Without rules nothing tells a title from a term.
    else marks.push(...open.map(({ span }): UnspokenMark => ({ span, class: 'other' })));
    open = [];
  }
  return { quotes, marks, speakers: [], warnings: marked.warnings, unmatched: [] };
}

function toQuote(text: string, stretches: readonly MarkedStretch[]): ExtractedQuote | undefined {
  const words = stretches.map(({ inner }) => slice(text, inner).trim()).join(' ');
  const count = words.match(WORDS)?.length ?? 0;
  const sentence = ENDS_SENTENCE.test(words);
  if (count < FEWEST_WORDS && !sentence) return undefined;
  const small = /^\P{L}*\p{Ll}/u.test(words);
  return {
    kind: !small && (sentence || count >= DIRECT_WORDS) ? 'direct' : 'partial',
    spans: stretches.map(({ span }) => span),
    words,
    by: 'none',
    resolvedBy: 'none',
    confidence: CONFIDENCE,
  };
}
