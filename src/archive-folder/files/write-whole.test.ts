import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([false, true])(
  'writes a file with its folders, and over another (lasting: %s)',
  async (lasting) => {
    const path = join(folder, 'ledger', 'quotes', '2024.ndjson');
    await writeWhole(path, 'The ferry stays.\n', { lasting });
    await writeWhole(path, 'It went.\n', { lasting });
    expect(readFileSync(path, 'utf8')).toBe('It went.\n');
    expect(readdirSync(join(folder, 'ledger', 'quotes'))).toEqual(['2024.ndjson']);
  },
);

test('where it fails, nothing is left and the error names the file', async () => {
  const path = join(folder, 'taken');
  mkdirSync(join(path, 'inside'), { recursive: true });
  await expect(writeWhole(path, 'The ferry stays.')).rejects.toMatchObject({ path });
  expect(readdirSync(folder)).toEqual(['taken']);
});
