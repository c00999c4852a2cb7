import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shortenScopes } from './shorten-scopes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-scopes-'));
  mkdirSync(join(folder, 'chunks'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('a class has the same short name in styles and modules, whatever they are called', () => {
  write('page.css', 'p.astro-zz34ab56{margin:0}.astro-aa34ab56 b{color:red}');
  write('chunks/page.mjs', '`<p class="soft astro-zz34ab56"><i class="astro-aa34ab56">`');
  shortenScopes(folder);
  expect(read('page.css')).toBe('p._1{margin:0}._0 b{color:red}');
  expect(read('chunks/page.mjs')).toBe('`<p class="soft _1"><i class="_0">`');
});

test('a name that no style has stays, and so does a file that is neither text nor bundled', () => {
  write('page.css', 'p.astro-zz34ab56{margin:0}');
  write('chunks/page.mjs', 'document.querySelector("astro-fragment")');
  write('picture.svg', '<g class="astro-zz34ab56"/>');
  shortenScopes(folder);
  expect(read('chunks/page.mjs')).toContain('astro-fragment');
  expect(read('picture.svg')).toContain('astro-zz34ab56');
});
