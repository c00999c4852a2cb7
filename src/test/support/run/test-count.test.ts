import { describe, expect, test } from 'vitest';
import { addCounts, countTests, formatCount, type TestReport } from './test-count.ts';

function report(...files: [status: string, ...tests: string[]][]): TestReport {
  return {
    testResults: files.map(([status, ...tests], index) => ({
      name: `${index}.test.ts`,
      status,
      assertionResults: tests.map((result) => ({ status: result })),
    })),
  };
}

describe('countTests', () => {
  test('adds up the tests of all files', () => {
    const all = report(['passed', 'passed', 'passed', 'skipped'], ['failed', 'failed', 'passed']);
    expect(countTests(all, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  test('counts tests that are to be written as skipped', () => {
    expect(countTests(report(['passed', 'todo', 'passed']), 0)).toMatchObject({ skipped: 1 });
  });

  test.each([
    ['a file that could not be read', report(['failed'], ['passed', 'passed']), 1, 1],
    ['a file whose hook failed', report(['failed', 'pending', 'passed']), 1, 1],
    ['an error outside all tests', report(['passed', 'passed']), 1, 1],
    ['a run that a signal ended', report(['passed', 'passed']), null, 1],
    ['a run that left no report', undefined, 1, 0],
    ['a run without a report that says all is well', undefined, 0, 0],
  ] as const)('never says that %s did not fail', (_, of, exitCode, passed) => {
    expect(countTests(of, exitCode)).toMatchObject({ passed, failed: 1 });
  });
});

describe('formatCount', () => {
  test.each([
    [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
    [{ passed: 12, failed: 1, skipped: 3 }, '12 passed, 1 failed, 3 skipped'],
  ])('%j', (count, line) => {
    expect(formatCount(count)).toBe(line);
  });
});

test('two runs are one count', () => {
  const run = { passed: 2, failed: 1, skipped: 0 };
  expect(addCounts(run, { passed: 3, failed: 0, skipped: 4 })).toEqual({
    passed: 5,
    failed: 1,
    skipped: 4,
  });
});
