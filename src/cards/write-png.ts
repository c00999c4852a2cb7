import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Rgb } from './reduce-colours.ts';

const deflateAsync = promisify(deflate);

/** A picture of few colours. */
export interface IndexedPicture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** At least one, at most four. */
  readonly colours: readonly Rgb[];
  /** The index of the colour of each pixel, row by row. */
  readonly indices: Uint8Array;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const PALETTE = 3;
const BITS_OF_A_BYTE = 8;

/**
 * Writes a picture as a PNG (ISO/IEC 15948) of one or two bits a pixel. The colours are known, so that
 * nothing has to be looked for as in an encoder for any picture, which takes several times as long.
 */
export async function writePng(picture: IndexedPicture): Promise<Buffer> {
  const { width, height, colours } = picture;
  const bits = colours.length > 2 ? 2 : 1;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, PALETTE, 0, 0, 0], 8);
  const rows = await deflateAsync(packRows(picture, bits), { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', rows),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Each row begins with the number of its filter: none, which is best for pictures of few colours. */
function packRows({ width, height, indices }: IndexedPicture, bits: 1 | 2): Uint8Array {
  const perByte = BITS_OF_A_BYTE / bits;
  const stride = Math.ceil(width / perByte);
  const rows = new Uint8Array((stride + 1) * height);
  let from = 0;
  for (let y = 0; y < height; y++) {
    let to = y * (stride + 1) + 1;
    for (let left = width; left > 0; left -= perByte, to++) {
      let byte = 0;
      for (let shift = BITS_OF_A_BYTE - bits, n = Math.min(perByte, left); n > 0; n--) {
        byte |= (indices[from++] ?? 0) << shift;
        shift -= bits;
      }
      rows[to] = byte;
    }
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
