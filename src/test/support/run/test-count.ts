/** What of vitest's JSON report the counting reads. */
export interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** How many tests came out how. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts the tests of a run. A file that failed without a failing test (it could not be read, or a
 * hook failed) counts as one failure, and so does a run that failed for no reason in the report, or
 * left none: a crash never comes out as no failure.
 *
 * @param report undefined where vitest wrote none
 * @param exitCode of vitest; null where a signal ended it
 */
export function countTests(report: TestReport | undefined, exitCode: number | null): TestCount {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of report?.testResults ?? []) {
    const failures = file.assertionResults.filter(({ status }) => status === 'failed').length;
    const passes = file.assertionResults.filter(({ status }) => status === 'passed').length;
    passed += passes;
    failed += failures === 0 && file.status === 'failed' ? 1 : failures;
    skipped += file.assertionResults.length - passes - failures;
  }
  if (failed === 0 && (exitCode !== 0 || report === undefined)) failed = 1;
  return { passed, failed, skipped };
}

/** The count of two runs together. */
export function addCounts(a: TestCount, b: TestCount): TestCount {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** The last line of a run: `N passed, N failed`, and how many were skipped where some were. */
export function formatCount({ passed, failed, skipped }: TestCount): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
