import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { REPLACEABLE } from '../../core/settings/components.ts';
import { componentPlugin } from './replaced-components.ts';

const SRC = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'verbatim-components-'));
const footer = join(root, 'components/Footer.astro');
mkdirSync(join(root, 'components'));
writeFileSync(footer, '<footer/>');
afterAll(() => rmSync(root, { recursive: true }));

/** Asks the plugin as Vite does; packages are answered as Vite would answer the program. */
async function resolveFrom(source: string, importer: string): Promise<unknown> {
  const plugin = componentPlugin(SRC, root);
  const context = {
    resolve: (name: string, from: string) => Promise.resolve({ id: `${name} of ${from}` }),
  };
  const { buildStart, resolveId } = plugin as unknown as {
    buildStart: () => void;
    resolveId: (this: typeof context, ...args: unknown[]) => Promise<unknown>;
  };
  buildStart();
  return resolveId.call(context, source, importer, {});
}

const base = join(SRC, 'layouts/Base.astro');

test('whatever imports a replaced component gets the archive’s', async () => {
  expect(await resolveFrom('../components/site/Footer.astro', base)).toBe(footer);
  expect(await resolveFrom('./Footer.astro', join(SRC, 'components/site/X.astro?astro'))).toBe(
    footer,
  );
  expect(await resolveFrom('../components/site/Masthead.astro', base)).toBeUndefined();
});

test('every component that can be replaced has a file, which a replacement may import', async () => {
  for (const name of REPLACEABLE) {
    const own = String(await resolveFrom(`virtual:verbatim/components/${name}`, footer));
    expect(own).toMatch(/\/src\/components\/.*\.astro$/);
    expect(existsSync(own), own).toBe(true);
  }
  expect(await resolveFrom('virtual:verbatim/components/Nothing', footer)).toBeUndefined();
});

test('a replacement has the program’s packages, and its own files', async () => {
  expect(await resolveFrom('date-fns/format', footer)).toEqual({
    id: expect.stringContaining('date-fns/format of '),
  });
  expect(await resolveFrom('./parts/Badge.astro', footer)).toBeUndefined();
});
