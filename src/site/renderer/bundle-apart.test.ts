import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Settings } from '../../archive-folder/settings.ts';
import { bundleApart } from './bundle-apart.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function bundleWith(answer: string): Promise<void> {
  const program = join(folder, 'program.mjs');
  writeFileSync(program, `process.once('message', (asked) => { ${answer} });`);
  const settings = { cacheDir: folder } as Settings;
  return bundleApart({ settings, folder, key: 'k', verbose: false }, program);
}

test('what is asked for arrives, and the process is waited for', async () => {
  const told = "if (asked.key === 'k') process.send({}); process.disconnect();";
  await expect(bundleWith(told)).resolves.toBeUndefined();
});

test('a mistake is thrown here with what was said of it', async () => {
  const error = { name: 'SyntaxError', message: 'No end', stack: 'at x', said: { id: '/a.astro' } };
  const told = `process.send({ error: ${JSON.stringify(error)} }); process.disconnect();`;
  await expect(bundleWith(told)).rejects.toMatchObject({
    name: 'SyntaxError',
    message: 'No end',
    id: '/a.astro',
  });
});

test('a process that dies is told', async () => {
  await expect(bundleWith('process.exit(3);')).rejects.toThrow('(3)');
});
