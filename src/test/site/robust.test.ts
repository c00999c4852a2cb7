import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  buildSite,
  createBuildFolders,
  mustBuild,
  type TemporaryFolders,
} from '../support/site/build-site.ts';
import { projectDir, runNode } from '../support/site/run-node.ts';
import { writeContent, writeSampleContent } from '../support/sample-content.ts';
import { compareFolders, filesBelow } from '../support/site/site-files.ts';

/** Readers of lines take these for an end. */
const SEPARATORS = `---
title: "One\\u2028two"
date: 2020-03-04
---

“It rose\u2028and fell\u2029again 😀,” said Georgi Hristov in Varna on Wednesday.
`;

describe('an archive that must not be lost', () => {
  let folders: TemporaryFolders;
  /** What a clean build of the same makes. */
  let good: string;

  beforeAll(async () => {
    folders = await createBuildFolders();
    await writeSampleContent(folders.content);
    await writeContent(folders.content, 'articles/2020/2020-03-04-separators.md', SEPARATORS);
    await mustBuild(folders);
    good = join(folders.root, 'good');
    cpSync(folders.out, good, { recursive: true });
  });
  afterAll(() => folders.remove());

  const isWhole = () => {
    expect(compareFolders(good, folders.out)).toEqual([]);
    const beside = readdirSync(folders.root).filter((name) => name.startsWith('.'));
    expect(beside).toEqual([]);
    expect(readdirSync(folders.content).filter((name) => name.startsWith('.'))).toEqual([]);
  };

  test('has a page of an article with separators of lines in it', () => {
    expect(existsSync(join(good, '2020/03/04/separators/index.html'))).toBe(true);
  });

  test('two builds at once both end well', async () => {
    // So that the first one has something to do while the second waits.
    rmSync(join(folders.out, 'index.html'));
    const results = await Promise.all([buildSite(folders), buildSite(folders)]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(results.map(({ stderr }) => stderr).join('')).toMatch(/Waiting for “build” \(process/);
    isWhole();
  });

  test('a build that is killed in the middle harms nothing, and the next one is right', async () => {
    await writeContent(
      folders.content,
      'articles/2020/2020-03-05-more.md',
      SEPARATORS.replace('04', '05'),
    );
    const child = spawn(process.execPath, ['src/cli/verbatim.ts', 'build'], {
      cwd: projectDir,
      stdio: 'ignore',
      env: {
        ...process.env,
        VERBATIM_CONTENT: folders.content,
        VERBATIM_CACHE: folders.cache,
        VERBATIM_OUT: folders.out,
      },
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    // It has begun to write, and is far from done.
    const partial = join(folders.root, '.dist.verbatim-next');
    await vi.waitUntil(
      () => child.exitCode !== null || (existsSync(partial) && readdirSync(partial).length > 0),
      { timeout: 120_000, interval: 5 },
    );
    child.kill('SIGKILL');
    await ended;
    expect(compareFolders(good, folders.out)).toEqual([]);
    rmSync(join(folders.content, 'articles/2020/2020-03-05-more.md'));
    await mustBuild(folders);
    isWhole();
  });

  test.each<[string, (whole: Buffer) => string | Buffer]>([
    ['cut short', (whole) => whole.subarray(0, Math.floor(whole.length / 2))],
    ['{}', () => '{}'],
    ['other JSON', () => '{"version":1,"a":[1]}'],
  ])('a cache of which every file is %s is made again', async (_, damage) => {
    const damaged = filesBelow(folders.cache);
    expect(damaged.length).toBeGreaterThan(20);
    for (const path of damaged) {
      const file = join(folders.cache, path);
      const whole = readFileSync(file);
      // A card is a link to the one in the site, which is not to change.
      rmSync(file);
      writeFileSync(file, damage(whole));
    }
    await mustBuild(folders);
    isWhole();
  });

  test('a picture that is linked from outside, or hidden, is never published', async () => {
    const picture =
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><path d="M0 0"/></svg>';
    writeFileSync(join(folders.root, 'secret.svg'), picture);
    await writeContent(folders.content, 'images/.trash/gone.svg', picture);
    symlinkSync(join(folders.root, 'secret.svg'), join(folders.content, 'images/secret.svg'));
    const body = SEPARATORS.replace('04', '06').concat(
      '\n![A](secret.svg)\n\n![B](/images/.trash/gone.svg)\n',
    );
    const path = 'articles/2020/2020-03-06-pictures.md';
    await writeContent(folders.content, path, body);
    const { code, stderr } = await buildSite(folders);
    expect(code).toBe(1);
    expect(stderr).toContain('The picture secret.svg is missing.');
    expect(stderr).toContain('The picture /images/.trash/gone.svg is missing.');
    for (const gone of [path, 'images/secret.svg', 'images/.trash']) {
      rmSync(join(folders.content, gone), { recursive: true });
    }
    expect(compareFolders(good, folders.out)).toEqual([]);
  });

  test('a slip in the name of the archive folder, or most of it gone, replaces nothing', async () => {
    const missing = { ...folders, content: join(folders.root, 'contnet') };
    expect(await buildSite(missing)).toMatchObject({ code: 1, stdout: '' });
    const empty = { ...folders, content: join(folders.root, 'empty') };
    await writeContent(empty.content, 'articles/.keep', '');
    const refused = await buildSite(empty);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/has 0 articles; the site .+ has \d+\..+build --yes/);
    isWhole();
    const { code } = await runNode(['src/cli/verbatim.ts', 'build', '--yes'], {
      VERBATIM_CONTENT: empty.content,
      VERBATIM_CACHE: join(folders.root, 'empty-cache'),
      VERBATIM_OUT: folders.out,
    });
    expect(code).toBe(0);
    expect(existsSync(join(folders.out, '2020'))).toBe(false);
  });
});
