import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layerProblems } from './layers.ts';

const SRC = join(import.meta.dirname, '../..');

const sources = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !/^test\//.test(path))
    .map((path) => [path, readFileSync(join(SRC, path), 'utf8')] as const),
);

test('the core meets neither the shell nor Astro, Node or a clock', () => {
  expect(layerProblems(sources)).toEqual([]);
});

describe('a probe in the core is noticed', () => {
  const probe = (source: string, file = 'core/extract/dates/probe.ts') =>
    layerProblems(new Map([[file, source]]));

  test.each([
    ['import { readFileSync } from "node:fs";', 'Node'],
    ["import { hash } from 'crypto';", 'Node'],
    ["import { readFile } from 'fs/promises';", 'Node'],
    ["import 'node:process';", 'Node'],
    ["export { join } from 'node:path';", 'Node'],
    ["export * from 'node:path';", 'Node'],
    ["const { cwd } = await import('node:process');", 'Node'],
    ['const fs = await import(`node:fs`);', 'Node'],
    ['const any = await import(name);', 'Node'],
    ["type Stats = import('node:fs').Stats;", 'Node'],
    ["import { getCollection } from 'astro:content';", 'Astro'],
    ["import { defineConfig } from 'astro/config';", 'Astro'],
    ["import type { Loader } from 'astro/loaders';", 'Astro'],
    ["import sitemap from '@astrojs/sitemap';", 'Astro'],
    ["import { openArchive } from '../../../archive-folder/open-archive.ts';", 'the shell'],
    ["import type { Settings } from '../../../archive-folder/settings.ts';", 'the shell'],
    ["import { getSite } from '../../../site/site.ts';", 'the shell'],
    ["import { quoteView } from '../../../views/quote/page.ts';", 'the shell'],
  ])('%s', (source, what) => {
    expect(probe(source)).toEqual([
      expect.stringMatching(new RegExp(`^core/extract/dates/probe\\.ts imports .*${what}$`)),
    ]);
  });

  test.each([
    ['export const now = Date.now();', 'Date.now'],
    ['export const now = globalThis.Date.now();', 'Date.now'],
    ["export const now = Date['now']();", 'Date.now'],
    ['export const now = new Date();', 'new Date()'],
    ['export const now = new Date;', 'new Date'],
    ['export const now = Date();', 'Date()'],
    ['export const start = performance.now();', 'performance.now'],
    ['export const seed = Math.random();', 'Math.random'],
    ['export const home = process.env.HOME;', 'process'],
    ['export const home = globalThis.process;', 'process'],
    ["const fs = require('fs');", 'require'],
    ["export const page = await fetch('https://example.org');", 'fetch'],
  ])('%s', (source, what) => {
    expect(probe(source)).toEqual([`core/extract/dates/probe.ts uses ${what}`]);
  });

  test.each([
    "// import { readFileSync } from 'node:fs' and Date.now() are for the shell",
    "export const text = 'new Date() and process.env';",
    'export const day = new Date(Date.UTC(2024, 1, 8));',
    "export const day = new Date('2024-02-08');",
    "import { UTCDate } from '@date-fns/utc';",
    "import words from '../../../data/en/people/titles.json' with { type: 'json' };",
    'export const step = { process: 1 }; export const one = step.process;',
  ])('but not %s', (source) => {
    expect(probe(source)).toEqual([]);
  });

  test('outside the core it is nobody’s concern', () => {
    expect(probe("import 'node:fs';", 'archive-folder/probe.ts')).toEqual([]);
  });
});
