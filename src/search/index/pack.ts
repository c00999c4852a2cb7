import { deflateRawSync, gzipSync } from 'node:zlib';

/** In a packed file the byte that names the system that packed it, and what means none in particular. */
const SYSTEM_BYTE = 9;
const NO_SYSTEM = 255;
const LEVEL = 9;

/** Packs a file as every system does. */
export function packFile(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: LEVEL });
  packed[SYSTEM_BYTE] = NO_SYSTEM;
  return packed;
}

/** Packs a part of a file; nothing if there is nothing in it. */
export function packSection(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: LEVEL });
}
