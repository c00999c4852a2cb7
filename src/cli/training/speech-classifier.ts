import type { StretchCase } from './stretch-cases.ts';
import { seededRandom, shuffle } from './seeded.ts';
import { Trainer } from './trainer.ts';

const EPOCHS = 12;
const DECAY = 0.02;
/** Orders of the cases; the mean over several does not hang on one. */
const SEEDS = [20240209, 20240210, 20240211, 20240212, 20240213];

/**
 * Fits the classifier that tells speech from scare quotes: logistic regression.
 *
 * @param orders how many orders of the cases the weights are a mean of; all by default
 */
export function trainQuotes(cases: readonly StretchCase[], orders = SEEDS.length): Trainer {
  const trainers = SEEDS.slice(0, orders).map((seed) => {
    const trainer = new Trainer(DECAY);
    for (const { features } of cases) trainer.count(features);
    trainer.prepare();
    const known = cases.map((found) => ({ ...found, places: trainer.lookUp(found.features) }));
    const random = seededRandom(seed);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const { places, speech, weight } of shuffle(known, random)) {
        const probability = 1 / (1 + Math.exp(-trainer.score(places)));
        trainer.step(places, weight * ((speech ? 1 : 0) - probability));
      }
      if (epoch >= EPOCHS / 2) trainer.collect();
    }
    trainer.average();
    return trainer;
  });
  return Trainer.meanOf(trainers, DECAY);
}
