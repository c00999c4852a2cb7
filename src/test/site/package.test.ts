import {
  spawn,
  spawnSync,
  type ChildProcessByStdio,
  type SpawnSyncReturns,
} from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectDir } from '../support/site/run-node.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_INSTALL = 250 * MEGABYTE;
const LARGEST_PACKAGE = 5 * MEGABYTE;
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const ARTICLE = `---
title: The bridge opens
date: 2024-02-08
---
YEREVAN — “The bridge is open,” Mayor Anna Petrosyan told reporters on Thursday.
`;

/** As a user’s shell would run it: nothing of npm’s or of this test in the environment. */
function run(program: string, args: readonly string[], cwd: string): SpawnSyncReturns<string> {
  return spawnSync(program, args, { cwd, env: environment(), encoding: 'utf8' });
}

function environment(): NodeJS.ProcessEnv {
  const own = /^(?:VERBATIM_|VITEST|npm_|NODE_ENV$|NODE_OPTIONS$|TEST$|MODE$|DEV$|PROD$|SSR$)/;
  const inherited = Object.entries(process.env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(inherited), NO_COLOR: '1' };
}

/** Bytes on the disk, in the blocks that a file takes, as `du` counts. */
function sizeOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    bytes += lstatSync(join(entry.parentPath, entry.name)).blocks * 512;
  }
  return bytes;
}

/** The address that a server prints, once it does. @throws with all that it said where it ends before */
function addressOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (text: string) => {
      said += text;
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address) resolve(address);
    };
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', listen);
    child.on('close', () => reject(new Error(said)));
  });
}

const root = await mkdtemp(join(tmpdir(), 'verbatim-package-'));
const archive = join(root, 'paper');
const packed = run(NPM, ['pack', '--json', '--pack-destination', root], projectDir);
const tarball = readdirSync(root).find((name) => name.endsWith('.tgz')) ?? '';
mkdirSync(join(archive, 'articles'), { recursive: true });
writeFileSync(join(archive, 'articles/2024-02-08-bridge.md'), ARTICLE);
const installed = run(
  NPM,
  // Else npm would install into a project that happens to be above the temporary folder.
  [
    'install',
    '--prefix',
    archive,
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    join(root, tarball),
  ],
  archive,
);
/** Only a registry that cannot be reached excuses: that npm refuses the package does not. */
const unreachable = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENOTCACHED|ECONNRESET/.test(
  installed.status === 0 ? '' : installed.stderr,
);
if (unreachable) {
  console.warn('Skipped: no registry can be reached, so that the packed tool cannot be installed.');
}

const bin = join(archive, 'node_modules/verbatim/src/cli/bin.cjs');
const verbatim = (cwd: string, ...args: string[]) => run(process.execPath, [bin, ...args], cwd);
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

test('npm pack gives one small file without tests, sources of fonts and training', () => {
  expect(packed.status, packed.stderr).toBe(0);
  const listed = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('['))) as {
    size: number;
    files: { path: string }[];
  }[];
  const paths = listed[0]?.files.map(({ path }) => path) ?? [];
  expect(listed[0]?.size).toBeLessThan(LARGEST_PACKAGE);
  expect(paths).toEqual(
    expect.arrayContaining([
      'package.json',
      'LICENSE',
      'src/cli/bin.cjs',
      'build/src/cli/verbatim.js',
      'build/src/pages/index.astro',
      'build/src/data/towns.bin',
    ]),
  );
  expect(
    paths.filter((path) => /\.ts$|\.test\.|\/test\/|training|develop|fixtures/.test(path)),
  ).toEqual([]);
  expect(existsSync(join(projectDir, 'build'))).toBe(false);
});

describe.skipIf(unreachable)('the packed tool, beside somebody’s articles', () => {
  beforeAll(() => {
    expect(installed.status, installed.stderr).toBe(0);
  });

  test('takes no more room than it may, and brings no Node of its own', () => {
    expect(sizeOf(join(archive, 'node_modules'))).toBeLessThanOrEqual(LARGEST_INSTALL);
    const packages = readdirSync(join(archive, 'node_modules'));
    expect(
      packages.filter((name) => /^node-(?:linux|win)|duckdb|cities|world-|fontsource/.test(name)),
    ).toEqual([]);
  });

  test('builds the site, from a folder below, and writes nothing into its own', () => {
    const before = readdirSync(join(archive, 'node_modules/verbatim/build'));
    const { status, stderr, stdout } = verbatim(archive, 'build');
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^Built dist \(\d+ files written\)$/m);
    const page = readFileSync(join(archive, 'dist/2024/02/08/bridge/index.html'), 'utf8');
    expect(page).toContain('The bridge is open');
    expect(page).toContain('Anna Petrosyan');
    expect(existsSync(join(archive, 'dist/speakers/anna-petrosyan/index.html'))).toBe(true);
    expect(readdirSync(join(archive, 'node_modules/verbatim/build'))).toEqual(before);
    expect(stderr).not.toMatch(/MODULE_TYPELESS|ExperimentalWarning/);
    const again = verbatim(join(archive, 'articles'), 'check-links', '--archive', '..');
    expect(again.status, again.stderr).toBe(0);
  });

  test('begins an archive elsewhere and builds it', () => {
    const fresh = join(root, 'fresh');
    mkdirSync(fresh);
    expect(verbatim(fresh, 'init').status).toBe(0);
    expect(readdirSync(fresh).sort()).toEqual(['.gitignore', 'articles', 'verbatim.yaml']);
    const { status, stderr } = verbatim(fresh, 'build');
    expect(status, stderr).toBe(0);
    expect(readFileSync(join(fresh, 'dist/index.html'), 'utf8')).toContain('The archive opens');
  });

  test.each(['dev', 'preview'])('serves the site: %s', async (command) => {
    const port = 4700 + (process.pid % 200) + (command === 'dev' ? 0 : 1);
    const child = spawn(process.execPath, [bin, command, '--port', String(port)], {
      cwd: archive,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      const address = await addressOf(child);
      const page = await fetch(`${address}2024/02/08/bridge/`);
      const text = await page.text();
      expect(page.status, text).toBe(200);
      expect(text).toContain('The bridge is open');
      // While somebody writes, each module is a file; what is served later is bundled.
      const [, script = ''] =
        (command === 'dev'
          ? /<script type="module" src="([^"]+every-page[^"]*)"/
          : /<script type="module" src="([^"]+)"/
        ).exec(text) ?? [];
      expect((await fetch(new URL(script, address))).status).toBe(200);
    } finally {
      child.kill();
    }
  });
});
