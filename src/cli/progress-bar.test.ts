import { expect, test } from 'vitest';
import { createProgressBar } from './progress-bar.ts';

function drawOn(isTerminal: boolean) {
  const written: string[] = [];
  let time = 0;
  const bar = createProgressBar(
    { isTerminal, write: (text) => written.push(text) },
    () => (time += 60),
  );
  return { bar, written };
}

test('draws how much is done, at most ten times a second, and leaves no trace', () => {
  const { bar, written } = drawOn(true);
  for (let done = 1; done <= 6; done++) bar.show(done, 6);
  bar.clear();
  expect(written.length).toBeLessThan(7);
  expect(written[0]).toContain('1 of 6');
  expect(written.at(-1)).toBe('\r\u001B[K');
});

test('prints nothing where no terminal is', () => {
  const { bar, written } = drawOn(false);
  bar.show(1, 2);
  bar.clear();
  expect(written).toEqual([]);
});
