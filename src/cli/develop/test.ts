import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findBrowser, HOW_TO_GET_A_BROWSER } from '../../test/support/site/browser.ts';
import {
  makeRunFolder,
  RUN_FOLDER_VARIABLE,
  testCacheDir,
} from '../../test/support/run/run-folder.ts';
import {
  addCounts,
  countTests,
  formatCount,
  type TestCount,
  type TestReport,
} from '../../test/support/run/test-count.ts';
import { projectDir } from '../../test/support/site/run-node.ts';
import { defineCommand } from '../command.ts';
import { startCommand } from '../run-command.ts';

const COVERAGE = '--coverage';

/** The command that runs the tests of this program. */
export const testCommand = defineCommand({
  name: 'test',
  usage: '[options] [PATH…] [-- arguments of vitest]',
  about: `
Runs all tests of this program: unit, site and, where a Chromium or Chrome is found, browser. With PATH
only those whose path holds it: npm test -- src/core`,
  options: {
    testNamePattern: { type: 'string', short: 't', value: 'NAME', help: 'whose name matches' },
    project: { type: 'string', multiple: true, value: 'NAME', help: 'unit, site or browser' },
    update: { type: 'boolean', short: 'u', help: 'write snapshots again' },
    bail: { type: 'string', value: 'N', help: 'end after so many failures' },
    coverage: { type: 'boolean', help: 'measure what unit tests run' },
  },
  operands: { least: 0, most: Number.MAX_SAFE_INTEGER, missing: '' },
  passesRest: true,
  statuses: '0 nothing failed, 1 something did, 2 not understood.',
  run: ({ values, operands, rest }) => runTests([...vitestArguments(values), ...operands, ...rest]),
});

interface TestOptions {
  readonly testNamePattern?: string;
  readonly project?: readonly string[];
  readonly update?: boolean;
  readonly bail?: string;
  readonly coverage?: boolean;
}

/** The options of this command as vitest takes them. */
export function vitestArguments(values: TestOptions): string[] {
  const { testNamePattern, project = [], update, bail, coverage } = values;
  return [
    ...(testNamePattern === undefined ? [] : ['-t', testNamePattern]),
    ...project.map((name) => `--project=${name}`),
    ...(update ? ['--update'] : []),
    ...(bail === undefined ? [] : [`--bail=${bail}`]),
    ...(coverage ? [COVERAGE] : []),
  ];
}

/** @returns the exit status: 0 only if nothing failed */
async function runTests(passedOn: readonly string[]): Promise<number> {
  const browser = findBrowser();
  const ownProjects = passedOn.some((arg) => /^--project(?:=|$)/.test(arg));
  const runFolder = await makeRunFolder();
  try {
    let total: TestCount = { passed: 0, failed: 0, skipped: 0 };
    const groups = ownProjects ? [[passedOn]] : runsOfAll(passedOn, browser !== undefined);
    for (const [index, runs] of groups.entries()) {
      const counts = await Promise.all(
        runs.map((run, nth) => countRun(run, `report-${index}-${nth}.json`, runFolder)),
      );
      total = counts.reduce(addCounts, total);
    }
    if (!browser && !ownProjects) {
      console.log(describeMissingBrowser(process.env['CHROMIUM']));
      if (missingBrowserFails()) total = { ...total, failed: total.failed + 1 };
    }
    console.log(formatCount(total));
    // Not every project has a test in each PATH, but one of them must.
    return total.failed === 0 && total.passed + total.skipped > 0 ? 0 : 1;
  } finally {
    await rm(runFolder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @param named the program that was asked for by name */
export function describeMissingBrowser(named: string | undefined): string {
  const what = named ? `CHROMIUM names no program (${named})` : 'No Chromium or Chrome was found';
  return `${what}, so the browser tests did not run: ${HOW_TO_GET_A_BROWSER}.`;
}

/**
 * The runs of vitest that make up all tests, by their arguments: those of a group at the same time, one
 * group after the other. Unit tests use all cores, and the floors of coverage are theirs alone. Site
 * tests build one site at a time, which leaves a core to the browser tests.
 */
export function runsOfAll(passedOn: readonly string[], browser: boolean): (readonly string[])[][] {
  const unmeasured = passedOn.filter((arg) => !arg.startsWith(COVERAGE));
  const builds = ['--project=site', ...(browser ? ['--project=browser'] : [])];
  return [[['--project=unit', ...passedOn]], builds.map((project) => [project, ...unmeasured])];
}

async function countRun(
  vitestArgs: readonly string[],
  reportName: string,
  runFolder: string,
): Promise<TestCount> {
  const reportFile = join(runFolder, reportName);
  const exitCode = await runVitest(
    [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      '--passWithNoTests',
      ...vitestArgs,
    ],
    runFolder,
  );
  const report = await readReport(reportFile);
  await rename(reportFile, join(testCacheDir, reportName)).catch(() => undefined);
  return countTests(report, exitCode);
}

/** In CI nothing may be left out; a browser that was asked for by name must be there. */
export function missingBrowserFails({ CI: ci, CHROMIUM: named } = process.env): boolean {
  return Boolean(named) || (ci !== undefined && !['', '0', 'false'].includes(ci));
}

function runVitest(vitestArgs: readonly string[], runFolder: string): Promise<number | null> {
  const entry = join(
    dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
    'vitest.mjs',
  );
  const child = spawn(process.execPath, [entry, ...vitestArgs], {
    cwd: projectDir,
    env: { ...process.env, [RUN_FOLDER_VARIABLE]: runFolder },
    stdio: 'inherit',
  });
  // The terminal sends the signal to the child as well; this process stays to clear up after it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code));
  });
}

/** What vitest wrote of a run; undefined if it did not come to that. */
export async function readReport(path: string): Promise<TestReport | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as TestReport;
  } catch {
    return undefined;
  }
}

if (import.meta.main) await startCommand(testCommand);
