import { describeCharacter, findImpossibleCharacter } from '../text/characters.ts';
import { formatKilobytes, limits } from '../source/limits.ts';
import type { Problem } from '../source/problem.ts';
import { say } from '../../wording/say.ts';

const LINE_FEED = 0x0a;
const NUL = 0;
const LINE_ENDS = /\r\n?/g;

/**
 * Reads the bytes of a file as text with `\n` line ends and without a byte order mark.
 *
 * @returns the problem if there are too many bytes, they are not UTF-8, or they hold a NUL byte or
 *   no text
 */
export function decodeSource(bytes: Uint8Array, file: string): string | Problem {
  if (bytes.length > limits.fileBytes) {
    return {
      file,
      message: say('importing.too-large', { limit: formatKilobytes(limits.fileBytes) }),
      hint: say('importing.too-large-fix'),
    };
  }
  const nul = bytes.indexOf(NUL);
  if (nul !== -1) {
    return {
      file,
      line: lineAt(bytes, nul),
      message: say('importing.nul'),
      hint: say('importing.nul-fix'),
    };
  }
  let text: string;
  try {
    text = decode(bytes).replace(LINE_ENDS, '\n');
  } catch {
    return {
      file,
      line: firstInvalidLine(bytes),
      message: say('importing.no-utf8'),
      hint: say('importing.no-utf8-fix'),
    };
  }
  const impossible = findImpossibleCharacter(text);
  if (impossible >= 0) {
    return {
      file,
      line: text.slice(0, impossible).split('\n').length,
      message: say('importing.impossible', { character: describeCharacter(text, impossible) }),
      hint: say('importing.impossible-fix'),
    };
  }
  if (text.trim() === '') {
    return { file, message: say('importing.no-text'), hint: say('importing.no-text-fix') };
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
