import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { untestedModules } from './module-tests.ts';
import exceptions from './untested-modules.json' with { type: 'json' };

const SRC = join(import.meta.dirname, '../..');

const files = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('test/'))
    .map((path) => [path, readFileSync(join(SRC, path), 'utf8')] as const),
);
const { together } = exceptions;

test('every module that decides something has a test of its own name', () => {
  const excepted = new Set(Object.values(together).flat());
  expect(untestedModules(files).filter((file) => !excepted.has(file))).toEqual([]);
});

describe('the exceptions', () => {
  test.each(Object.entries(together))('%s tests several modules together', (file, modules) => {
    expect(existsSync(join(SRC, file))).toBe(true);
    expect(modules.length).toBeGreaterThan(1);
  });

  test('only modules that are there and have no test are excepted, each once', () => {
    const all = Object.values(together).flat();
    const untested = new Set(untestedModules(files));
    expect(all.filter((file) => !untested.has(file))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a probe is noticed', () => {
  const found = (source: string, file = 'core/extract/dates/probe.ts') =>
    untestedModules(new Map([[file, source]]));

  test.each([
    'export function decide(): boolean { return true; }',
    'export async function decide() {}',
    'export const decide = (a: number) => a > 1;',
    'export class Decider {}',
  ])('%s', (source) => {
    expect(found(source)).toHaveLength(1);
  });

  test.each([
    'export interface Data { readonly a: string }',
    'export type Kind = 1 | 2;',
    'export const LIMIT = 12;',
    'function decide() {}',
    "export { decide } from './other.ts';",
  ])('but not %s', (source) => {
    expect(found(source)).toEqual([]);
  });

  test('one beside its test, or of another room, is none', () => {
    const source = 'export function decide() {}';
    const both = new Map([
      ['core/probe.ts', source],
      ['core/probe.test.ts', ''],
    ]);
    expect(untestedModules(both)).toEqual([]);
    expect(found(source, 'cli/commands/probe.ts')).toEqual([]);
  });
});
