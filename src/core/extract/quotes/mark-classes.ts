import weights from '../../../data/en/speech/mark-weights.json' with { type: 'json' };
import {
  LinearModel,
  type FeatureBuffer,
  type ModelData,
} from '../attribution/ranking/linear-model.ts';
import { MARK_CLASSES, type MarkClass } from '../mark-class.ts';
import { QUOTE_TEMPLATES } from './templates.ts';

/** The features of {@link QUOTE_TEMPLATES} by which the classes are told apart. */
export const CLASS_TEMPLATES: ReadonlySet<(typeof QUOTE_TEMPLATES)[number]> = new Set([
  'bias',
  'length-capital',
  'title-case',
  'clue-before',
  'clue-before-near',
  'clue-after',
  'clue-after-near',
  'slot-form',
  'shape',
  'place',
  'title-works',
  'open-paragraph',
  'habit-titled',
  'headline',
]);

/** One model a class; the class of the highest score is the mark's. */
export type MarkModels = ReadonlyMap<MarkClass, LinearModel>;

/** Reads weights as their data file holds them. */
export const toMarkModels = (data: Readonly<Record<MarkClass, ModelData>>): MarkModels =>
  new Map(MARK_CLASSES.map((name) => [name, new LinearModel(data[name], QUOTE_TEMPLATES)]));

/** The classifier with the weights of its data file. */
export const MARK_MODELS: MarkModels = toMarkModels(weights);

/** By the number of a template: whether the classes have weights for it. */
const WEIGHED: readonly boolean[] = QUOTE_TEMPLATES.map((name) => CLASS_TEMPLATES.has(name));

/** What words in marks are that nobody speaks, by the features of their stretch. */
export function classifyMark(features: FeatureBuffer, models: MarkModels): MarkClass {
  // Most features are none of the classes': they are left out once, not looked up in each model.
  const own = features.only(WEIGHED);
  let best: MarkClass = 'other';
  let most = -Infinity;
  for (const [name, model] of models) {
    const score = model.score(own, own.length);
    if (score > most) [best, most] = [name, score];
  }
  return best;
}
