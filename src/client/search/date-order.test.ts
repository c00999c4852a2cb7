import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDateOrder } from './date-order.ts';

/** As Pagefind writes it: pages with their number of words, then the files of the index. */
const list = Buffer.from(
  'pagefind_dcd\x86e1.6.0\x83\x83jen_3747d16\x19\x01\x54`\x83jen_202b9e2\x18\xf7`\x83ken_681834ef\x05`\x81\x83a0d2016jen_ee45e62',
  'latin1',
);
const toArrayBuffer = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;
const found = ['en_681834ef', 'en_3747d16', 'en_202b9e2'].map((id) => ({ id }));

test.each([
  ['zipped', gzipSync(list)],
  ['unzipped on the way', list],
])('results come in the order of the list of pages, %s', async (_, bytes) => {
  const inOrder = await readDateOrder(toArrayBuffer(bytes));
  expect(inOrder(found).map(({ id }) => id)).toEqual(['en_3747d16', 'en_202b9e2', 'en_681834ef']);
});
