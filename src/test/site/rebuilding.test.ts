import { appendFileSync, cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildSite,
  createBuildFolders,
  mustBuild,
  type TemporaryFolders,
} from '../support/site/build-site.ts';
import { samplePath, samples, writeSample, writeSampleContent } from '../support/sample-content.ts';
import { compareFolders, filesBelow } from '../support/site/site-files.ts';
import { MARKER } from '../../site/publish/marker.ts';

/** The table of what weighs what. */
const WEIGHT = /^what +files.*?^all .*?$/ms;
const UNCHANGED = /^Nothing has changed since .+ was built$/m;

describe('a site that was built already', () => {
  let folders: TemporaryFolders;
  /** What a clean build of the same makes. */
  let good: string;
  /** What the first build printed. */
  let first: string;

  beforeAll(async () => {
    folders = await createBuildFolders();
    await writeSampleContent(folders.content);
    ({ stdout: first } = await buildSite(folders));
    good = join(folders.root, 'good');
    cpSync(folders.out, good, { recursive: true });
  });
  afterAll(() => folders.remove());

  const inodes = () =>
    new Map(filesBelow(folders.out).map((file) => [file, statSync(join(folders.out, file)).ino]));

  test('is left alone while nothing changes, and what was told is told again', async () => {
    const before = inodes();
    const { code, stdout, stderr } = await buildSite(folders);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(UNCHANGED) });
    expect(stderr).toContain('not in the ledger yet');
    expect(WEIGHT.exec(stdout)?.[0]).toBe(WEIGHT.exec(first)?.[0] ?? 'a table');
    expect(inodes()).toEqual(before);
  });

  test.each<[string, (file: string) => void]>([
    ['was deleted', (file) => rmSync(file)],
    ['somebody changed', (file) => appendFileSync(file, '<!-- mine -->')],
    ['is the marker', () => appendFileSync(join(folders.out, MARKER), '\n')],
  ])('gets back a file that %s', async (_, spoil) => {
    spoil(join(folders.out, samplePath(samples.inquiry), 'index.html'));
    const { stdout } = await buildSite(folders);
    expect(stdout).not.toMatch(UNCHANGED);
    expect(compareFolders(good, folders.out)).toEqual([]);
    expect((await buildSite(folders)).stdout).toMatch(UNCHANGED);
  });

  test('has only those files replaced that say something else', async () => {
    const before = inodes();
    await writeSample(folders.content, { ...samples.inquiry, title: 'Who opened the gate?' });
    await mustBuild(folders);
    const after = inodes();
    const changed = compareFolders(good, folders.out).map((line) => line.replace(/^.*: /, ''));
    const replaced = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
    expect(replaced.filter((file) => file !== MARKER).sort()).toEqual(changed.sort());
    expect(changed.length).toBeLessThan(after.size / 2);
    await writeSample(folders.content, samples.inquiry);
    await mustBuild(folders);
    expect(compareFolders(good, folders.out)).toEqual([]);
  });

  test('is made again where the cache was damaged in between', async () => {
    for (const file of filesBelow(join(folders.cache, 'articles'))) {
      appendFileSync(join(folders.cache, 'articles', file), ' ');
    }
    rmSync(join(folders.out, samplePath(samples.inquiry), 'index.html'));
    await mustBuild(folders);
    expect(compareFolders(good, folders.out)).toEqual([]);
  });
});
