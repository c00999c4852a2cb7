import { createHash } from 'node:crypto';

/** The namespace of addresses, RFC 9562, appendix A. */
const ADDRESSES = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID that an address always has: version 5 of RFC 9562, the name being the address. */
export function urlUuid(url: string): string {
  const digest = createHash('sha1').update(Buffer.from(ADDRESSES, 'hex')).update(url).digest();
  const bytes = digest.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32].map((end, part) => hex.slice([0, 8, 12, 16, 20][part], end)).join('-');
}
