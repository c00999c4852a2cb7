import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareArticle, type ExpectedArticle } from './testing/compare-article.ts';
import { folderFiles } from './run/folder-files.ts';
import { importArticles, type RunArticle } from './run/import-articles.ts';
import { keyOf } from './run/plan.ts';
import { sharedFolder } from '../test/support/shared-folder.ts';

/** The archives that every session shares; a clone elsewhere has none. */
const SHARED = join(sharedFolder, 'archives');
const FIXTURES = join(SHARED, 'fixtures');
const EXPECTED = join(SHARED, 'expected.jsonl');
const present = existsSync(EXPECTED);

const expected = present
  ? readFileSync(EXPECTED, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ExpectedArticle)
  : [];

async function importAll(): Promise<Map<string, RunArticle>> {
  const found = new Map<string, RunArticle>();
  for await (const one of importArticles(folderFiles(FIXTURES))) found.set(keyOf(one.article), one);
  return found;
}

const imported = present ? await importAll() : new Map<string, RunArticle>();

describe.skipIf(!present)(
  `the archives of ${FIXTURES} (skipped where that folder is missing)`,
  () => {
    test.each(expected.map((article) => [keyOf(article), article] as const))(
      '%s',
      (key, article) => {
        const found = imported.get(key);
        if (!found) throw new Error('not imported');
        const differences = compareArticle(found, article, FIXTURES);
        expect(differences).toEqual({});
      },
    );

    test('nothing else is imported as an article', () => {
      const known = new Set(expected.map(keyOf));
      const others = [...imported].filter(
        ([key, { place }]) => !known.has(key) && place !== undefined,
      );
      expect(others.map(([key]) => key)).toEqual([]);
    });
  },
);
