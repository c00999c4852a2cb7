import type { ArticleText } from '../article-text.ts';
import { findMarkedStretches, type MarkedStretch } from './quotation-marks.ts';
import type { TextWarning } from './speech-types.ts';
import { readTokens, type Token } from './tokens.ts';

/** A stretch in marks and the tokens that it covers. */
export interface Stretch extends MarkedStretch {
  readonly index: number;
  /** First token that starts inside the span, marks included. */
  readonly first: number;
  /** Token after the last one, marks included. */
  readonly after: number;
}

/** An article read once: its tokens, its stretches in marks, and which token lies in which stretch. */
export interface Outline {
  readonly article: ArticleText;
  readonly tokens: readonly Token[];
  readonly stretches: readonly Stretch[];
  /** For each token the index of its stretch, or -1. */
  readonly stretchOf: Int32Array;
  readonly warnings: readonly TextWarning[];
}

/** Reads an article into tokens and stretches. Linear in its length. */
export function outlineArticle(article: ArticleText): Outline {
  const tokens = readTokens(article);
  const marked = findMarkedStretches(article);
  const stretchOf = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  const stretches = marked.stretches.map((stretch, index): Stretch => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < stretch.span.start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < stretch.span.end)
      stretchOf[at++] = index;
    return { ...stretch, index, first, after: at };
  });
  return {
    article,
    tokens,
    stretches,
    stretchOf,
    warnings: marked.warnings,
  };
}
