import { describe, expect, test } from 'vitest';
import { decodeSource } from './decode-source.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('decodeSource', () => {
  test('a byte order mark and CRLF are fine', () => {
    expect(decodeSource(encode('\uFEFFone\r\ntwo\rthree\n'), 'a.txt')).toBe('one\ntwo\nthree\n');
  });

  test.each([
    [
      'invalid UTF-8',
      Uint8Array.of(0x61, 0x0a, 0x62, 0xe9, 0x0a),
      2,
      'The text is not valid UTF-8.',
    ],
    ['a cut sequence', Uint8Array.of(0x61, 0xe2, 0x80), 1, 'The text is not valid UTF-8.'],
    [
      'NUL',
      encode('a\n\nb\0'),
      3,
      'The text contains a NUL byte, so it is not plain text in UTF-8.',
    ],
    ['nothing', encode(''), undefined, 'There is no text in it.'],
    ['white space', encode('\uFEFF \n\t\n'), undefined, 'There is no text in it.'],
    [
      'too much',
      encode('a'.repeat(256 * 1024 + 1)),
      undefined,
      'The text is larger than 256 KB, the limit for one article.',
    ],
  ])('refuses %s', (_, bytes, line, message) => {
    const problem = decodeSource(bytes, 'a.txt');
    expect(problem).toMatchObject({ file: 'a.txt', message, hint: expect.any(String) as string });
    expect(typeof problem === 'string' ? undefined : problem.line).toBe(line);
  });
});
