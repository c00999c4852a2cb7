import { createReadStream } from 'node:fs';

/**
 * The lines of a file in UTF-8, split at LF alone: text that is stored by line may contain other
 * characters that line readers treat as an end, such as U+2028.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
