import { describe, expect, test } from 'vitest';
import {
  ALL_CODES,
  codeAnywhere,
  codeInFile,
  fileOfCode,
  fileOfHash,
  hashText,
  readCode,
  writeCode,
} from './hash-text.ts';

const HASHES = Array.from({ length: 4000 }, (_, index) => hashText(`word${index} again`));

test('hashes stay what was published', () => {
  expect(hashText('')).toBe(2872998923);
  expect(hashText('the bridge')).toBe(2174596627);
  expect(hashText('élan vital')).toBe(3644036437);
});

test('both ends of a hash spread over files and codes', () => {
  const files = new Set(HASHES.map((hash) => fileOfHash(hash, 64)));
  expect(files.size).toBe(64);
  expect(Math.max(...files)).toBe(63);
  expect(new Set(HASHES.map(codeInFile)).size).toBeGreaterThan(3990);
  expect(new Set(HASHES.map(codeAnywhere)).size).toBeGreaterThan(3990);
});

test('the file of a code is that of its hash', () => {
  for (const hash of HASHES.slice(0, 50)) {
    expect(fileOfCode(codeAnywhere(hash), 32)).toBe(fileOfHash(hash, 32));
  }
  expect(fileOfHash(HASHES[0] ?? 0, 1)).toBe(0);
});

describe('codes', () => {
  test('are written in five letters and read back', () => {
    for (const code of [0, 1, 31, 32, 12345, ALL_CODES - 1]) {
      expect(writeCode(code)).toMatch(/^[0-9a-hjkmnp-tv-z]{5}$/u);
      expect(readCode(writeCode(code))).toBe(code);
    }
    expect(writeCode(ALL_CODES - 1)).toBe('zzzzz');
  });

  test('are in the order of their letters', () => {
    const codes = HASHES.map(codeInFile).sort((a, b) => a - b);
    expect(codes.map(writeCode)).toEqual(codes.map(writeCode).sort());
  });

  test('of other letters are none', () => {
    expect(readCode('ab!de')).toBeNaN();
  });
});
