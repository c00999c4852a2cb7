import type { ArticleText } from '../../article/text.ts';
import { isAside } from '../../markdown/text/asides.ts';
import { findBlockQuotes } from './block-quotes.ts';
import { findTurns } from './transcript-turns.ts';
import { findMarkedStretches, type MarkedStretches } from './find-marked-stretches.ts';
import { withBlocks } from './marked-stretch.ts';

/**
 * Finds everything that an article sets off as somebody's words: in quotation marks, as block
 * quotes, as turns of a transcript.
 */
export function findStretches(article: ArticleText): MarkedStretches {
  const { stretches, warnings } = findMarkedStretches(article);
  const blocks = [...findBlockQuotes(article), ...findTurns(article)];
  const all = withBlocks(stretches, blocks);
  return { stretches: all.filter(({ inner }) => !isAside(article, inner)), warnings };
}
