import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CommandError } from '../command.ts';
import {
  compileFile,
  compileModule,
  describeProgram,
  isShipped,
  pointToCompiled,
} from './compile.ts';

describe('compileModule', () => {
  test('takes types away and names compiled modules', () => {
    const js = compileModule(
      "import type { A } from './a.ts';\nimport { b } from './b.ts';\nexport const c: A = b;\n",
      'c.ts',
    );
    expect(js).toMatch(/from ['"]\.\/b\.js['"]/);
    expect(js).not.toContain('a.ts');
    expect(js).not.toContain(': A');
  });

  test('a mistake is told with its file', () => {
    expect(() => compileModule('const = 1;', 'c.ts')).toThrow(CommandError);
    expect(() => compileModule('const = 1;', 'c.ts')).toThrow(/src\/c\.ts/);
  });
});

test.each([
  ["import a from '../site/a.ts';", "import a from '../site/a.js';"],
  ['<script src="../client/reader.ts">', '<script src="../client/reader.js">'],
  ["import a from './a.ts?worker&url';", "import a from './a.js?worker&url';"],
  ["import A from './A.astro';", "import A from './A.astro';"],
  ["import a from 'package/a.ts';", "import a from 'package/a.ts';"],
])('%s becomes %s', (text, expected) => {
  expect(pointToCompiled(text)).toBe(expected);
});

test.each([
  ['cli/verbatim.ts', true],
  ['pages/index.astro', true],
  ['data/countries.json', true],
  ['cli/verbatim.test.ts', false],
  ['env.d.ts', false],
  ['README.md', false],
  ['data/README.md', false],
  ['cli/develop/compile.ts', false],
  ['test/support/senses.ts', false],
  ['testimony/a.ts', true],
])('%s is shipped: %j', (file, shipped) => {
  expect(isShipped(file)).toBe(shipped);
});

describe('compileFile', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-compiled-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test.each([
    ['cli/command-io.ts', 'cli/command-io.js'],
    ['pages/404.astro', 'pages/404.astro'],
    ['data/world/countries-110m.json', 'data/world/countries-110m.json'],
  ])('writes %s as %s', async (file, written) => {
    await compileFile(file, join(folder, file));
    const text = await readFile(join(folder, written), 'utf8');
    expect(text).not.toMatch(/from '\.[^']*\.ts'/);
  });
});

test('the manifest of the compiled program has no script and nothing that only developers need', async () => {
  const manifest = JSON.parse(await describeProgram()) as object;
  expect(Object.keys(manifest)).toEqual(['name', 'version', 'type', 'dependencies']);
});
