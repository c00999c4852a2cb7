import { describeCharacter, findImpossibleCharacter } from '../text/characters.ts';
import { formatKilobytes, limits } from '../source/limits.ts';
import type { Problem } from '../source/problem.ts';

const LINE_FEED = 0x0a;
const NUL = 0;
const LINE_ENDS = /\r\n?/g;

/**
 * Reads the bytes of a file as text with `\n` line ends and without a byte order mark.
 *
 * @returns the problem where the bytes are too many, are no UTF-8, or hold a NUL byte or no text
 */
export function decodeSource(bytes: Uint8Array, file: string): string | Problem {
  if (bytes.length > limits.fileBytes) {
    return {
      file,
      message: `The text is larger than ${formatKilobytes(limits.fileBytes)}, the limit for one article.`,
      hint: 'split it into several articles',
    };
  }
  const nul = bytes.indexOf(NUL);
  if (nul !== -1) {
    return {
      file,
      line: lineAt(bytes, nul),
      message: 'A NUL byte: this is no plain text in UTF-8.',
      hint: 'save it as plain text in UTF-8 (UTF-16 and word processor files hold such bytes)',
    };
  }
  let text: string;
  try {
    text = decode(bytes).replace(LINE_ENDS, '\n');
  } catch {
    return {
      file,
      line: firstInvalidLine(bytes),
      message: 'The text is not valid UTF-8.',
      hint: 'save it as UTF-8, for example with iconv -f WINDOWS-1252 -t UTF-8',
    };
  }
  const impossible = findImpossibleCharacter(text);
  if (impossible >= 0) {
    return {
      file,
      line: text.slice(0, impossible).split('\n').length,
      message: `The text holds ${describeCharacter(text, impossible)}.`,
      hint: 'remove it; save the file as plain text in UTF-8',
    };
  }
  if (text.trim() === '') {
    return { file, message: 'There is no text in it.', hint: 'give a file that holds an article' };
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === LINE_FEED).length + 1;
}

/** A line feed is never a part of a longer sequence, so each line can be tried by itself. */
function firstInvalidLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    try {
      decode(bytes.subarray(start, end === -1 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
  }
}
