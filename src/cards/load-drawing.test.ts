import { expect, test } from 'vitest';
import { loadDrawing } from './load-drawing.ts';

test('this platform draws', async () => {
  expect(await loadDrawing()).toHaveProperty('drawCard');
});
