import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SiteKind } from '../article/open-archive.ts';
import { folderFiles } from '../run/folder-files.ts';
import { importArticles } from '../run/import-articles.ts';
import { readInPlace } from './read-in-place.ts';
import { sharedFolder } from '../../test/support/shared-folder.ts';

const FIXTURES = join(sharedFolder, 'archives/fixtures');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-in-place-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.skipIf(!existsSync(FIXTURES))('the archives of the fixtures', () => {
  test.each(['jekyll', 'hugo', 'eleventy', 'astro'] as const)(
    '%s gives the articles that an import gives, and the same again',
    async (kind: SiteKind) => {
      const files = folderFiles(join(FIXTURES, kind));
      const read = () => readInPlace({ kind, files, folder, version: '1' });
      const { records, texts } = await read();
      const imported = new Map<string, string>();
      for await (const { article, markdown } of importArticles(files, { from: kind })) {
        if (markdown !== undefined) imported.set(article.source, markdown);
      }
      const converted = records.filter((record) => record.converted);
      expect(converted.map(({ path }) => path)).toEqual([...imported.keys()].sort());
      for (const { path, converted: made } of converted) {
        const text = new TextDecoder().decode(texts.read(made?.text ?? ''));
        expect(frontMatterOf(text)).toBe(frontMatterOf(imported.get(path) ?? ''));
      }
      expect((await read()).records).toEqual(records);
    },
  );

  test('a file that changes alone is read alone', async () => {
    const files = folderFiles(join(FIXTURES, 'jekyll'));
    const options = { kind: 'jekyll', folder, version: '1' } as const;
    const { records } = await readInPlace({ ...options, files });
    const [first] = records.filter(({ converted }) => converted);
    const bytes = files.read(first?.path ?? '') ?? new Uint8Array();
    const changed = Buffer.concat([bytes, Buffer.from('\n\nOne more line.\n')]);
    const next = await readInPlace({
      ...options,
      files: { ...files, read: (path) => (path === first?.path ? changed : files.read(path)) },
    });
    const different = next.records.filter((record, at) => record.key !== records[at]?.key);
    expect(different.map(({ path }) => path)).toEqual([first?.path]);
    const other = await readInPlace({ ...options, files, version: '2' });
    expect(other.records.every((record, at) => record.key !== records[at]?.key)).toBe(true);
  });
});

const frontMatterOf = (text: string): string => text.slice(0, text.indexOf('\n---\n', 4));
