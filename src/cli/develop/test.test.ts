import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import {
  describeMissingBrowser,
  missingBrowserFails,
  readReport,
  runsOfAll,
  vitestArguments,
} from './test.ts';

test.each([
  [{}, []],
  [{ testNamePattern: 'a b' }, ['-t', 'a b']],
  [{ project: ['unit', 'site'] }, ['--project=unit', '--project=site']],
  [{ update: true, bail: '1', coverage: true }, ['--update', '--bail=1', '--coverage']],
  [{ update: false, coverage: false }, []],
])('%j are the arguments %j', (values, args) => {
  expect(vitestArguments(values)).toEqual(args);
});

describe('runsOfAll', () => {
  test('unit tests come first; sites and, where there is a browser, its tests at the same time', () => {
    expect(runsOfAll(['src/core'], true)).toEqual([
      [['--project=unit', 'src/core']],
      [
        ['--project=site', 'src/core'],
        ['--project=browser', 'src/core'],
      ],
    ]);
    expect(runsOfAll([], false)).toEqual([[['--project=unit']], [['--project=site']]]);
  });

  test('coverage is that of the unit tests', () => {
    expect(runsOfAll(['--coverage', '--coverage.reporter=text', 'src/core'], false)).toEqual([
      [['--project=unit', '--coverage', '--coverage.reporter=text', 'src/core']],
      [['--project=site', 'src/core']],
    ]);
  });
});

describe('without a browser', () => {
  test.each([
    [{}, false],
    [{ CI: '' }, false],
    [{ CI: '0' }, false],
    [{ CI: 'false' }, false],
    [{ CI: 'true' }, true],
    [{ CI: '1' }, true],
    [{ CHROMIUM: '/opt/chromium' }, true],
  ])('%j: fails %j', (env, fails) => {
    expect(missingBrowserFails(env)).toBe(fails);
  });

  test('says which program was asked for', () => {
    expect(describeMissingBrowser('/opt/none')).toContain('names no program (/opt/none)');
    expect(describeMissingBrowser(undefined)).toMatch(/^No Chromium or Chrome was found, /);
  });
});

describe('readReport', () => {
  let scratch: ScratchContent;
  beforeEach(async () => {
    scratch = await createScratchContent();
  });
  afterEach(() => scratch.remove());

  test.each([
    ['{"numPassedTests":2}', { numPassedTests: 2 }],
    ['{"numPassed', undefined],
  ])('%s', async (text, report) => {
    const file = join(scratch.settings.contentDir, 'report.json');
    await writeFile(file, text);
    expect(await readReport(file)).toEqual(report);
  });

  test('a run that wrote none has none', async () => {
    expect(await readReport(join(scratch.settings.contentDir, 'none.json'))).toBeUndefined();
  });
});
