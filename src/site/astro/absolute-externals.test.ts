import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programFolder } from '../../program/folder.ts';
import { absoluteExternals } from './absolute-externals.ts';

/** Asks the plugin as Vite does; `resolved` is what Vite itself would make of the import. */
async function ask(
  id: string,
  resolved: { id: string; external: boolean } | null,
  environment = 'prerender',
): Promise<unknown> {
  const plugin = absoluteExternals() as unknown as {
    resolveId: (this: object, id: string, importer: string, options: object) => Promise<unknown>;
  };
  const context = { environment: { name: environment }, resolve: async () => resolved };
  return plugin.resolveId.call(context, id, join(programFolder, 'src/pages/index.astro'), {});
}

test('a package that stays outside the bundle is imported by its file', async () => {
  const found = (await ask('zod', { id: 'zod', external: true })) as { id: string };
  expect(found).toMatchObject({ external: true });
  expect(fileURLToPath(found.id)).toContain(join('node_modules', 'zod'));
});

test.each([
  ['a file', './page.ts', 'prerender'],
  ['a virtual module', '\0virtual', 'prerender'],
  ['a module of Node', 'node:fs', 'prerender'],
  ['what the browser gets', 'zod', 'client'],
])('%s is left to Vite', async (_, id, environment) => {
  expect(await ask(id, { id, external: true }, environment)).toBeNull();
});

test('what is bundled stays as Vite found it', async () => {
  const inside = { id: '/bundled/zod.js', external: false };
  expect(await ask('zod', inside)).toBe(inside);
  expect(await ask('zod', null)).toBeNull();
});
