import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text's UTF-8 in hexadecimal: the same wherever the core runs, since neither Node's
 * `crypto` nor the browser's (which is asynchronous) is part of it.
 *
 * @param length how many of its 64 digits
 */
export function digestOf(text: string, length = 64): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, length);
}
