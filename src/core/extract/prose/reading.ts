import type { ArticleText } from '../../article/text.ts';
import { addDescriptions } from '../names/descriptions/descriptions.ts';
import type { Mention } from './mention.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { findNames } from '../names/names.ts';
import { outlineArticle, type Outline } from './outline.ts';
import { readSequence, type Sequence } from './sequence.ts';

/** An article with everything found in it that does not depend on who speaks. */
export interface Reading {
  readonly outline: Outline;
  /** In the order of the text; a longer mention before those inside it. */
  readonly mentions: readonly Mention[];
  readonly sequence: Sequence;
  /** By paragraph: whether it is a headline. */
  readonly headlines: readonly boolean[];
  readonly vocabulary: Vocabulary;
}

/** Reads an article: tokens, stretches in marks, mentions, sequence. Linear in its length. */
export function readArticleText(article: ArticleText): Reading {
  const outline = outlineArticle(article);
  const { names, headlines, vocabulary } = findNames(outline);
  const mentions = addDescriptions(outline, names);
  return { outline, mentions, sequence: readSequence(outline, mentions), headlines, vocabulary };
}
