import { FeatureBuffer } from '../../core/extract/attribution/ranking/linear-model.ts';
import type { RankedSource } from '../../core/extract/attribution/ranking/ranker.ts';
import { visitStretches } from '../../core/extract/quotes/scare-quotes.ts';
import type { ArticleCases, QuoteCase } from './annotated-cases.ts';
import { seededRandom, shuffle } from './seeded.ts';
import { Trainer } from './trainer.ts';

const EPOCHS = 12;
const DECAY = 0.005;
/** Orders of the cases; the mean over several does not hang on one. */
const SEEDS = [20240209, 20240210, 20240211, 20240212, 20240213];

/** Fits the classifier that tells speech from scare quotes: logistic regression. */
export function trainQuotes(cases: readonly QuoteCase[]): Trainer {
  const trainers = SEEDS.map((seed) => {
    const trainer = new Trainer(DECAY);
    for (const { features } of cases) trainer.count(features);
    const random = seededRandom(seed);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const { features, speech } of shuffle(cases, random)) {
        const probability = 1 / (1 + Math.exp(-trainer.score(features)));
        trainer.step(features, (speech ? 1 : 0) - probability);
      }
      if (epoch >= EPOCHS / 2) trainer.collect();
    }
    trainer.average();
    return trainer;
  });
  return Trainer.meanOf(trainers, DECAY);
}

/** The cases of all stretches of some articles, with the sources that `sources` gives them. */
export function quoteCases(
  articles: readonly ArticleCases[],
  sources: (article: ArticleCases) => readonly RankedSource[],
): QuoteCase[] {
  const out = new FeatureBuffer();
  return articles.flatMap((article) => {
    const cases: QuoteCase[] = [];
    visitStretches(article.reading, sources(article), out, (index) => {
      cases.push({
        features: out.values.slice(0, out.count),
        speech: article.speech[index] ?? false,
      });
    });
    return cases;
  });
}
