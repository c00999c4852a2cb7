import type { ArticleText } from '../../article/text.ts';
import { withoutAsides } from '../../markdown/text/asides.ts';
import { CUE_FORMS, SENTENCE_STARTERS, TITLE_HEADS } from '../words/lexicon.ts';
import { findStretches } from '../marks/find-stretches.ts';
import type { MarkedStretch } from '../marks/marked-stretch.ts';
import type { Span } from '../../text/span.ts';
import type { TextWarning } from '../speech-types.ts';
import { tokensOfArticle } from './article-tokens.ts';
import type { Token } from './tokens.ts';

/** A stretch in marks and the tokens that it covers. */
export interface Stretch extends MarkedStretch {
  readonly index: number;
  /** First token that starts inside the span, marks included. */
  readonly first: number;
  /** Token after the last one, marks included. */
  readonly after: number;
}

/**
 * An article read once: its tokens, its stretches in marks, and which token is in which stretch.
 */
export interface Outline {
  readonly article: ArticleText;
  readonly tokens: readonly Token[];
  readonly stretches: readonly Stretch[];
  /** For each token the index of its stretch, or -1. */
  readonly stretchOf: Int32Array;
  /** Nicknames inside names, marks included: part of the name and so no stretches. */
  readonly nicknames: readonly Span[];
  readonly warnings: readonly TextWarning[];
}

const NAME_BEFORE = /(?:^|[\s“"(])(?:\p{Lu}[\p{L}'’.-]{1,30}) $/u;
const NICKNAME = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?$/u;
const NAME_AFTER = /^ \p{Lu}\p{L}/u;

/** A nickname inside a name, Karl “Bear” Lundgren: part of the name, not speech. */
function isNickname(text: string, { span, inner }: MarkedStretch): boolean {
  if (inner.end - inner.start > 42) return false;
  if (!NICKNAME.test(text.slice(inner.start, inner.end))) return false;
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, span.start - 34), span.start));
  const word = before?.[0]
    .trim()
    .replace(/^[“"(]/, '')
    .toLowerCase();
  return (
    word !== undefined &&
    !SENTENCE_STARTERS.has(word) &&
    !CUE_FORMS.has(word) &&
    !TITLE_HEADS.has(word) &&
    NAME_AFTER.test(text.slice(span.end, span.end + 3))
  );
}

/** Reads an article into tokens and stretches. Linear in its length. */
export function outlineArticle(article: ArticleText): Outline {
  const tokens = tokensOfArticle(withoutAsides(article));
  const marked = findStretches(article);
  const stretchOf = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  const spoken = marked.stretches.filter((stretch) => !isNickname(article.text, stretch));
  const stretches = spoken.map((stretch, index): Stretch => {
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
    nicknames: marked.stretches.flatMap((stretch) =>
      isNickname(article.text, stretch) ? [stretch.span] : [],
    ),
    warnings: marked.warnings,
  };
}
