import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as locales from 'date-fns/locale';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinLocales } from './joined-locales.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-locales-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the joined file has all locales, and is made once', async () => {
  const file = await joinLocales(folder);
  const joined = (await import(pathToFileURL(file).href)) as Record<string, { code: string }>;
  expect(Object.keys(joined).sort()).toEqual(Object.keys(locales).sort());
  expect(joined['nb']?.code).toBe('nb');
  const { mtimeMs } = await stat(file);
  await joinLocales(folder);
  expect((await stat(file)).mtimeMs).toBe(mtimeMs);
});
