import { expect, test } from 'vitest';
import { programFile } from '../../program/folder.ts';
import { nativeModules } from './native-modules.ts';

const { load, applyToEnvironment } = nativeModules();

test('gives a module of the program as Node has loaded it', async () => {
  const file = programFile('src/core/addresses/absolute.ts');
  const code = (await load(file)) ?? '';
  const forwarded = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as object;
  const native = (await import('../../core/addresses/absolute.ts')) as object;
  expect(Object.keys(forwarded)).toEqual(Object.keys(native));
  expect(code).toContain(`get(${JSON.stringify(file)})`);
});

test.each([
  'src/views/article/page.ts',
  'src/core/calendar/date-words.ts',
  'src/maps/README.md',
  'src/core/addresses/absolute.ts?url',
])('leaves %s to Vite', async (path) => {
  expect(await load(programFile(path))).toBeUndefined();
});

test.each([
  ['client', false],
  ['ssr', true],
  ['prerender', true],
])('in the environment %s: %s', (name, applies) => {
  expect(applyToEnvironment({ name })).toBe(applies);
});
