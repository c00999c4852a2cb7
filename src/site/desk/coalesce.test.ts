import { expect, test } from 'vitest';
import { coalesce } from './coalesce.ts';

test('changes during a run are served by one more run', async () => {
  const runs: (() => void)[] = [];
  let most = 0;
  let now = 0;
  const change = coalesce(async () => {
    most = Math.max(most, ++now);
    await new Promise<void>((resolve) => runs.push(resolve));
    now--;
  });
  const first = change();
  const [second, third] = [change(), change()];
  expect(runs).toHaveLength(1);
  runs[0]?.();
  await first;
  await Promise.resolve();
  expect(runs).toHaveLength(2);
  runs[1]?.();
  await Promise.all([second, third]);
  const fourth = change();
  expect(runs).toHaveLength(3);
  runs[2]?.();
  await fourth;
  expect({ most, now }).toEqual({ most: 1, now: 0 });
});
