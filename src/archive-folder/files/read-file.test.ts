import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArchiveFile, readArchiveText } from './read-file.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'verbatim-read-'));
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

test('readArchiveText says what is wrong with a file, and knows that there is none', () => {
  expect(readArchiveText(content, 'places.yaml')).toBeUndefined();
  writeFileSync(join(content, 'places.yaml'), 'text');
  expect(readArchiveText(content, 'places.yaml')).toEqual({ text: 'text' });
  writeFileSync(join(content, 'places.yaml'), Buffer.of(0xff));
  expect(readArchiveText(content, 'places.yaml')).toMatchObject({
    problem: { file: 'content/places.yaml', message: 'The file is not valid UTF-8.' },
  });
});

test('readArchiveFile holds no more in memory than the file has', () => {
  writeFileSync(join(content, 'places.yaml'), 'text');
  const read = readArchiveFile(content, 'places.yaml');
  expect(read && 'bytes' in read && read.bytes.buffer.byteLength).toBe(4);
});

test.runIf(process.platform === 'linux')('is not held up by a pipe', () => {
  execFileSync('mkfifo', [join(content, 'places.yaml')]);
  expect(readArchiveText(content, 'places.yaml')).toMatchObject({
    problem: { message: 'This is not a file.' },
  });
});
