import weights from '../../../../data/en/speech/company-weights.json' with { type: 'json' };
import {
  logit,
  probabilityOf,
  type NamedFeatures,
  type NamedWeights,
} from '../../attribution/ranking/dense-model.ts';
import type { Outline } from '../../prose/outline.ts';
import { LIST } from '../../words/listed.ts';

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
  tokens.forEach(({ shape, lists, cue }, at) => {
    if (shape !== 'word' || stretchOf[at] !== -1) return;
    words++;
    if (cue?.strong === true) reports++;
    if (lists & LIST.speakingPronoun) voice++;
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

/**
 * The features of one stretch's second reading.
 *
 * @param own log odds of its being speech by itself
 * @param others mean log odds of the article's other stretches
 * @param beside mean log odds of the other stretches of its sentence, if it has any
 */
export function companyFeatures(
  kind: ArticleKind,
  own: number,
  others: number,
  beside: number | undefined,
): NamedFeatures {
  return [
    ['bias', 1],
    ['own', own],
    ['others', others],
    ...(beside === undefined
      ? []
      : ([
          ['beside', beside],
          ['not-alone', 1],
        ] as const)),
    ['reports', Math.min(kind.reports, 0.04) * 50],
    ['voice', Math.min(kind.voice, 0.06) * 20],
    ['stretches', Math.log1p(kind.stretches)],
    ['long', Math.log1p(kind.long)],
  ];
}

interface Sum {
  readonly odds: number;
  readonly count: number;
}

/** The log odds of all stretches of each sentence. */
function sumSentences({ tokens, stretches }: Outline, odds: readonly number[]): Map<number, Sum> {
  const sums = new Map<number, Sum>();
  stretches.forEach(({ first }, k) => {
    const sentence = tokens[first]?.sentence ?? -1;
    const sum = sums.get(sentence) ?? { odds: 0, count: 0 };
    sums.set(sentence, { odds: sum.odds + (odds[k] ?? 0), count: sum.count + 1 });
  });
  return sums;
}

/** The features of all stretches, from how likely each is speech by itself: 0 to 1. */
export function readCompany(outline: Outline, speech: readonly number[]): NamedFeatures[] {
  const kind = readArticleKind(outline);
  const odds = speech.map((probability) => logit(probability));
  const all = odds.reduce((sum, each) => sum + each, 0);
  const sentences = sumSentences(outline, odds);
  return odds.map((own, k) => {
    const others = (all - own + USUAL.others * USUAL.odds) / (odds.length - 1 + USUAL.others);
    const sentence = outline.tokens[outline.stretches[k]?.first ?? -1]?.sentence ?? -1;
    const near = sentences.get(sentence);
    const beside = near && near.count > 1 ? (near.odds - own) / (near.count - 1) : undefined;
    return companyFeatures(kind, own, others, beside);
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
