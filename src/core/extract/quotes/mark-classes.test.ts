import { expect, test } from 'vitest';
import { FeatureBuffer, LinearModel } from '../attribution/ranking/linear-model.ts';
import { MARK_CLASSES } from '../mark-class.ts';
import { CLASS_TEMPLATES, classifyMark, MARK_MODELS, toMarkModels } from './mark-classes.ts';
import { QUOTE_TEMPLATES, T } from './templates.ts';

const NONE = { templates: {} };
const without = Object.fromEntries(MARK_CLASSES.map((name) => [name, NONE])) as Record<
  (typeof MARK_CLASSES)[number],
  typeof NONE
>;
const models = toMarkModels({ ...without, slogan: { templates: { shape: { 3: 100 } } } });

test('the class of the highest score is the mark’s, the first of several', () => {
  const out = new FeatureBuffer();
  expect(classifyMark(out, models)).toBe('title');
  out.add(T.shape, 3);
  expect(classifyMark(out, models)).toBe('slogan');
});

test('each class has weights, all of templates that tell classes apart', () => {
  expect([...MARK_MODELS.keys()]).toEqual([...MARK_CLASSES]);
  for (const model of MARK_MODELS.values()) expect(model).toBeInstanceOf(LinearModel);
  for (const name of CLASS_TEMPLATES) expect(QUOTE_TEMPLATES).toContain(name);
});
