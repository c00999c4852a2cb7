import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { packBook } from './pack.ts';

const files = [
  { path: 'META-INF/container.xml', content: '<container/>' },
  { path: 'EPUB/images/a.png', content: new Uint8Array([1, 2, 3]) },
];

test('mimetype is first, and is not compressed', async () => {
  const text = Buffer.from(await packBook(files)).toString('latin1');
  expect(text.slice(30, 58)).toBe('mimetypeapplication/epub+zip');
  expect(text.charCodeAt(8)).toBe(0);
});

test('the same files give the same bytes, and can be read', async () => {
  const packed = await packBook(files);
  expect(await packBook(files)).toEqual(packed);
  const zip = await JSZip.loadAsync(packed);
  expect(Object.keys(zip.files)).toEqual(['mimetype', ...files.map(({ path }) => path)]);
});
