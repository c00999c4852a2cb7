import { expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { Notes } from './notes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string, string[]]>([
  ['a byte order mark', utf8('\uFEFFFerry'), 'Ferry', ['byte-order-mark']],
  ['line ends of Windows', utf8('a\r\nb'), 'a\nb', ['crlf-line-ends']],
  ['Windows-1252', new Uint8Array([0x93, 0x48, 0x69, 0x94]), '“Hi”', ['encoding']],
  ['control characters', utf8('Fer\u0008ry\u0002'), 'Ferry', ['control-characters-removed']],
  ['NUL, as in what is not a text', utf8('a\0\u0008'), 'a\0\u0008', []],
  ['a form feed', utf8('one\ftwo'), 'one\ntwo', []],
])('%s', (_, bytes, text, kinds) => {
  const notes = new Notes();
  expect(decodeBytes(bytes, notes)).toBe(text);
  expect(notes.list.map(({ kind }) => kind)).toEqual(kinds);
});
