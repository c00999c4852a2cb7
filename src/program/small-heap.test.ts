import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { SLOW_GROWTH } from './small-heap.ts';

test('V8 knows the flag', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(options).toContain(`${SLOW_GROWTH.split('=')[0] ?? ''} `);
});
