import { gunzipSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packFile, packSection } from './pack.ts';

const BYTES = new TextEncoder().encode('ferry '.repeat(50));

test('a packed file is unpacked, and names no system', () => {
  const packed = packFile(BYTES);
  expect(new Uint8Array(gunzipSync(packed))).toEqual(BYTES);
  expect(packed[9]).toBe(255);
});

test('a packed part is unpacked', () => {
  expect(new Uint8Array(inflateRawSync(packSection(BYTES)))).toEqual(BYTES);
});
