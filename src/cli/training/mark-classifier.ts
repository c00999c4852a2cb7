import { partsOf, type ModelData } from '../../core/extract/attribution/ranking/linear-model.ts';
import { MARK_CLASSES, type MarkClass } from '../../core/extract/mark-class.ts';
import { CLASS_TEMPLATES } from '../../core/extract/quotes/mark-classes.ts';
import { QUOTE_TEMPLATES } from '../../core/extract/quotes/templates.ts';
import type { StretchCase } from './stretch-cases.ts';
import { seededRandom, shuffle } from './seeded.ts';
import { Trainer } from './trainer.ts';

const EPOCHS = 8;
const DECAY = 0.005;
const SEED = 20261129;

function telling(features: Int32Array): Int32Array {
  return features.filter((feature) => {
    const name = QUOTE_TEMPLATES[partsOf(feature).template];
    return name !== undefined && CLASS_TEMPLATES.has(name);
  });
}

/** Fits the classifier that says what words in marks are that nobody speaks: multinomial logit. */
export function trainMarks(cases: readonly StretchCase[]): Record<MarkClass, ModelData> {
  const marks = cases
    .filter((found) => found.class !== undefined)
    .map((found) => ({ ...found, features: telling(found.features) }));
  const models = MARK_CLASSES.map((name) => ({ name, trainer: new Trainer(DECAY) }));
  for (const { trainer } of models) {
    for (const { features } of marks) trainer.count(features);
    trainer.prepare();
  }
  // All counted the same cases: a feature has one place in all of them.
  const places = (features: Int32Array): Int32Array =>
    models[0]?.trainer.lookUp(features) ?? features;
  const known = marks.map((found) => ({ ...found, places: places(found.features) }));
  const random = seededRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { places: at, class: right, weight } of shuffle(known, random)) {
      const scores = models.map(({ trainer }) => trainer.score(at));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = odds.reduce((a, b) => a + b, 0);
      models.forEach(({ name, trainer }, k) => {
        trainer.step(at, weight * ((name === right ? 1 : 0) - (odds[k] ?? 0) / all));
      });
    }
    if (epoch >= EPOCHS / 2) for (const { trainer } of models) trainer.collect();
  }
  return Object.fromEntries(
    models.map(({ name, trainer }) => {
      trainer.average();
      return [name, trainer.toData(QUOTE_TEMPLATES)];
    }),
  ) as Record<MarkClass, ModelData>;
}
