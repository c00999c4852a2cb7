import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSealedLines, writeSealedLines } from './sealed-lines.ts';

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-lines-'));
  file = join(root, 'deep/lines.ndjson');
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([[[]], [['a', { b: ['line\nfeed', '\u2028', '“ü”'] }, null, 7]]])(
  '%j is read back',
  (values) => {
    writeSealedLines(file, values);
    expect(readSealedLines(file)).toEqual(values);
  },
);

test('very many are, too', () => {
  const values = Array.from({ length: 30_000 }, (_, n) => ({ n, words: 'a word and '.repeat(9) }));
  writeSealedLines(file, values);
  expect(readSealedLines(file)).toEqual(values);
});

test.each<[string, (text: string) => string]>([
  ['cut short', (text) => text.slice(0, -5)],
  ['emptied', () => ''],
  ['changed', (text) => text.replace('1', '2')],
])('a file that was %s is not', (_, damage) => {
  writeSealedLines(file, [{ n: 1 }]);
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  expect(readSealedLines(file)).toBeUndefined();
});

test('nor is one that is not there', () => {
  expect(readSealedLines(file)).toBeUndefined();
});
