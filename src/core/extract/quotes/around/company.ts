import weights from '../../../../data/en/speech/company-weights.json' with { type: 'json' };
import {
  logit,
  probabilityOf,
  type NamedFeatures,
  type NamedWeights,
} from '../../attribution/ranking/dense-model.ts';
import type { Outline } from '../../prose/outline.ts';
import { CUE_FORMS } from '../../words/lexicon.ts';
import { SPEAKING_PRONOUNS } from '../../words/word-lists.ts';

/** Words; a stretch of fewer may be a term, a title or a slogan. */
const SHORT = 5;
/** What an article is taken to have besides its own, so that a short text says little of its kind. */
const USUAL = { words: 100, characters: 500, others: 2, odds: 2 };

/** What kind of article words in marks stand in. */
export interface ArticleKind {
  /** Reporting verbs and words to the reader (I, we, you) by all words outside marks: 0 to 1. */
  readonly reports: number;
  readonly voice: number;
  /** Stretches in marks, and those of {@link SHORT} words or more, by 1,000 characters. */
  readonly stretches: number;
  readonly long: number;
}

/** Reads what kind of article it is. Linear in its length. */
export function readArticleKind({ tokens, stretches, stretchOf, article }: Outline): ArticleKind {
  let [words, reports, voice] = [USUAL.words, 0, 0];
  tokens.forEach(({ shape, lower }, at) => {
    if (shape !== 'word' || stretchOf[at] !== -1) return;
    words++;
    if (CUE_FORMS.get(lower)?.strong === true) reports++;
    if (SPEAKING_PRONOUNS.has(lower)) voice++;
  });
  const long = stretches.filter(({ first, after }) => after - first - 2 >= SHORT);
  const length = (article.text.length + USUAL.characters) / 1000;
  return {
    reports: reports / words,
    voice: voice / words,
    stretches: stretches.length / length,
    long: long.length / length,
  };
}

/** The features of one stretch's second reading. */
export function companyFeatures(kind: ArticleKind, own: number, others: number): NamedFeatures {
  return [
    ['bias', 1],
    ['own', own],
    ['others', others],
    ['reports', Math.min(kind.reports, 0.04) * 50],
    ['voice', Math.min(kind.voice, 0.06) * 20],
    ['stretches', Math.log1p(kind.stretches)],
    ['long', Math.log1p(kind.long)],
  ];
}

/** The features of all stretches, from how likely each is speech by itself: 0 to 1. */
export function readCompany(outline: Outline, speech: readonly number[]): NamedFeatures[] {
  const kind = readArticleKind(outline);
  const odds = speech.map((probability) => logit(probability));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((own) => {
    const others = (all - own + USUAL.others * USUAL.odds) / (odds.length - 1 + USUAL.others);
    return companyFeatures(kind, own, others);
  });
}

/**
 * Reads each stretch again by the company that it keeps: among titles and terms a doubtful one is
 * rather a title or term, among whole sentences rather speech. Weights are computed by
 * `src/cli/training/train-ranker.ts`.
 *
 * @returns how likely each is speech, 0 to 1; what is certain by itself stays as it is
 */
export function readByCompany(
  outline: Outline,
  speech: readonly number[],
  fitted: NamedWeights = weights,
): number[] {
  return readCompany(outline, speech).map((features, k) => {
    const alone = speech[k] ?? 0;
    return alone === 0 || alone === 1 ? alone : probabilityOf(features, fitted);
  });
}
