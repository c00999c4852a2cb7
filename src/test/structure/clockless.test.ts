import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clockProblems } from './clockless.ts';

const SRC = join(import.meta.dirname, '../..');

test('no test sleeps for a time or measures one', () => {
  const tests = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts') || /^test\/.*\.ts$/.test(path));
  expect(tests.length).toBeGreaterThan(200);
  expect(
    tests.flatMap((path) => clockProblems(path, readFileSync(join(SRC, path), 'utf8'))),
  ).toEqual([]);
});

describe('a probe is noticed', () => {
  test.each([
    ['await new Promise((go) => setTimeout(go, 50));', 'sleeps by setTimeout'],
    ['await page.waitForTimeout(300);', 'sleeps by waitForTimeout'],
    ['await pause(5);', 'sleeps by pause'],
    ['const before = performance.now();', 'measures time by performance.now'],
    ['expect(Date.now() - before).toBeLessThan(9);', 'measures time by Date.now'],
    ['const t = process.hrtime.bigint();', 'measures time by process.hrtime.bigint'],
  ])('%s', (source, problem) => {
    expect(clockProblems('core/probe.test.ts', `\n${source}`)).toEqual([
      `core/probe.test.ts:2 ${problem}`,
    ]);
  });

  test.each([
    'await vi.waitUntil(() => done);',
    'const past = new Date(Date.now() - 11 * 60_000);',
    'await new Promise(setImmediate);',
    '// setTimeout(go, 50) would do',
    "spawn('node', ['-e', 'setInterval(() => {}, 1000)']);",
  ])('but not %s', (source) => {
    expect(clockProblems('core/probe.test.ts', source)).toEqual([]);
  });

  test('of what measures, only the tests count', () => {
    const source = 'const before = performance.now();';
    expect(clockProblems('test/measure/speed.ts', source)).toEqual([]);
    expect(clockProblems('test/measure/speed.test.ts', source)).toHaveLength(1);
  });
});
