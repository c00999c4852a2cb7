import { afterAll, beforeAll, expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSite,
  createBuildFolders,
  type TemporaryFolders,
} from '../../test/support/site/build-site.ts';
import { samples, writeSample } from '../../test/support/sample-content.ts';

let folders: TemporaryFolders;
beforeAll(async () => {
  folders = await createBuildFolders();
  await writeSample(folders.content, samples.inquiry);
});
afterAll(() => folders.remove());

test('an archive becomes a site, and a second build finds nothing to do', async () => {
  const first = await buildSite(folders);
  expect(first.code, first.stderr).toBe(0);
  expect(first.stdout).toContain('files written');
  expect(existsSync(join(folders.out, 'index.html'))).toBe(true);
  const second = await buildSite(folders);
  expect(second.code, second.stderr).toBe(0);
  expect(second.stdout).not.toContain('files written');
}, 240_000);
