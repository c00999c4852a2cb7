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

/** What the extraction reads otherwise than an editor would; the import of these is complete. */
const READ_OTHERWISE = new Map([
  ['docx/kiln.docx', 'single marks around words with an apostrophe are not read as a quote'],
]);

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
        expect(Object.keys(differences)).toEqual(READ_OTHERWISE.has(key) ? ['quotes'] : []);
        expect(differences).toEqual(
          READ_OTHERWISE.has(key) ? { quotes: differences['quotes'] } : {},
        );
      },
    );

    test('the figures by kind', () => {
      const equal = new Map<string, [number, number]>();
      for (const article of expected) {
        const kind = article.source.split('/')[0] ?? '';
        const [same, all] = equal.get(kind) ?? [0, 0];
        const found = imported.get(keyOf(article));
        const isSame =
          found !== undefined && Object.keys(compareArticle(found, article, FIXTURES)).length === 0;
        equal.set(kind, [same + (isSame ? 1 : 0), all + 1]);
      }
      const missing = [...equal].flatMap(([kind, [same, all]]) =>
        same === all ? [] : [`${kind} ${same} of ${all}`],
      );
      expect(missing).toEqual(['docx 1 of 2']);
    });

    test('nothing else is imported as an article', () => {
      const known = new Set(expected.map(keyOf));
      const others = [...imported].filter(
        ([key, { place }]) => !known.has(key) && place !== undefined,
      );
      expect(others.map(([key]) => key)).toEqual([]);
    });
  },
);
