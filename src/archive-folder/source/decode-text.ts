import type { Problem } from '../../core/source/problem.ts';
import { say } from '../../wording/say.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Bytes as text; undefined if they are not valid UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The problem of a file that is not valid UTF-8, at its first wrong line. */
export function invalidUtf8(bytes: Uint8Array, file: string): Problem {
  const line = firstLineThat(bytes, (part) => decodeText(part) === undefined);
  return {
    file,
    line,
    message: say('files.not-utf8'),
    hint: say('files.not-utf8-fix'),
  };
}

const LINE_FEED = 10;

/** 1-based number of the first line whose bytes satisfy a test; 1 if none does. */
function firstLineThat(bytes: Uint8Array, test: (line: Uint8Array) => boolean): number {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const next = bytes.indexOf(LINE_FEED, start);
    const end = next < 0 ? bytes.length : next;
    if (test(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}
