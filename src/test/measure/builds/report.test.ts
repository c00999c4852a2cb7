import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleFigures } from './fixture.ts';
import { mergeFigures, readFigures, writtenFigures } from './figures-file.ts';
import { COSTS_PAGE, markdownTable, withTables } from './guide-tables.ts';
import { judgeTargets, TARGETS, type Target } from './judge-targets.ts';
import {
  costTable,
  missingRivals,
  printTable,
  shownFigure,
  targetTable,
  weightTable,
} from './report.ts';

const sizes = [exampleFigures(1000), exampleFigures(5000, {}, 300)];

const aim = (more: Partial<Target>): Target => ({
  articles: 1000,
  weight: 'normal',
  build: 'cold',
  measure: 'filesPerArticle',
  ...more,
});

test.each<[Target, number | undefined, boolean | undefined]>([
  [aim({ most: 18 }), 18, true],
  [aim({ below: 18 }), 18, false],
  [aim({ measure: 'kilobytesPerArticle', most: 250 }), 251, false],
  [aim({ build: 'bare', measure: 'cpuSeconds', most: 45 }), 40, true],
  [aim({ build: 'edited', measure: 'timesEleventy', most: 1.2 }), 1, true],
  [aim({ articles: 5000, build: 'bare', measure: 'costGrowth', most: 1.3 }), 1.5, false],
  [aim({ measure: 'extraction', least: 3 }), 3.4, true],
  [aim({ weight: 'small', measure: 'files', most: 20_000 }), undefined, undefined],
  [aim({ build: 'renamed', measure: 'cpuSeconds', most: 1 }), undefined, undefined],
])('%j is judged by what was measured', (target, reached, isReached) => {
  expect(judgeTargets(sizes, [target])).toEqual([
    { target, ...(reached === undefined ? {} : { reached, isReached }) },
  ]);
});

test('every target has one bound and is about another figure', () => {
  const bounds = TARGETS.map(({ below, most, least }) => [below, most, least]);
  expect(bounds.filter((each) => each.filter((bound) => bound !== undefined).length !== 1)).toEqual(
    [],
  );
  const about = TARGETS.map(({ articles, weight, build, measure }) =>
    [articles, weight, build, measure].join(),
  );
  expect(new Set(about).size).toBe(about.length);
});

test('tables have a row for every build, blog, kind and target', () => {
  const costs = printTable(costTable(sizes));
  expect(costs).toMatch(/^5,000 .*one article edited +2\.50 +1\.25 +812 +1 +– +17$/m);
  expect(costs).toMatch(/^1,000 .*Eleventy 3\.1\.8, plain blog +2\.50 +3 +275/m);
  expect(costs).not.toContain('Hugo 0');
  expect(missingRivals(exampleFigures(1))).toEqual(['Without Hugo: Hugo is not installed.']);
  expect(weightTable(exampleFigures(1000)).rows).toEqual([
    ['articles', '1,000', '43.0', '1.00', '43.0'],
    ['all', '18,000', '251.0', '18.00', '251.0'],
  ]);
  expect(targetTable(judgeTargets(sizes)).rows).toHaveLength(TARGETS.length);
});

test('figures have as many digits as mean something', () => {
  expect([0.456, 12.345, 1234.5, 18, undefined].map(shownFigure)).toEqual([
    '0.46',
    '12.3',
    '1,235',
    '18',
    '–',
  ]);
});

test('a run takes the place of one of the same size and weight', () => {
  const small = exampleFigures(1000, { weightName: 'small' });
  const again = exampleFigures(1000, { extraction: 4 });
  const merged = mergeFigures([...sizes, small], again);
  expect(merged).toEqual([again, small, sizes[1]]);
  expect(JSON.parse(writtenFigures(merged))).toEqual(merged);
});

test('the guide’s tables are those of the figures', () => {
  const page = readFileSync(COSTS_PAGE, 'utf8');
  expect(page).toBe(withTables(page, readFigures()));
  expect(() => withTables('nothing', [])).toThrow('no place for the table');
});

test('a table in Markdown is laid out in columns', () => {
  expect(markdownTable({ heads: ['a', 'word'], rows: [['12345', 'b']] })).toBe(
    '| a     | word |\n| ----- | ---- |\n| 12345 | b    |\n',
  );
});
