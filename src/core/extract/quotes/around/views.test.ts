import { expect, test } from 'vitest';
import { readProse } from '../../../../test/support/prose.ts';
import { isCalledAView, isGivenAfter } from './views.ts';

const called = (text: string) => {
  const { outline } = readProse(text);
  return outline.stretches.map((stretch) => isCalledAView(outline, stretch));
};

test.each([
  ['It will be a “calmer” and “cheaper” port. That is the view of Ana Ruiz.', [true, true]],
  ['The pier was a “sad sight”. This was the verdict of the council.', [true]],
  ['The pier was a “sad sight”. That is the end of it.', [false]],
  ['The pier was a “sad sight”. It fell. That was the verdict of the council.', [false]],
  ['The pier was a “sad sight”.\n\nThat was the verdict of the council.', [false]],
  ['The pier was a “sad sight”', [false]],
])('%s', (text, found) => {
  expect(called(text)).toEqual(found);
});

test.each([
  ['It came “ten years early,” in the view of Ana Ruiz.', true],
  ['It came “ten years early”, according to Ana Ruiz.', true],
  ['It came “ten years early,” in the rain.', false],
  ['It came “ten years early”', false],
  ['It came “ten years early.” According to Ana Ruiz, it rained.', false],
])('%s is given to somebody: %s', (text, given) => {
  const { outline } = readProse(text);
  expect(outline.stretches.map((stretch) => isGivenAfter(outline, stretch))).toEqual([given]);
});
