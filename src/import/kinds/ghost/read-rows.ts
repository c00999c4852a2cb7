import { JSONParser } from '@streamparser/json';
import type { SourceFiles } from '../../article/source-files.ts';
import { asRecord } from '../../sites/site.ts';

export type Row = Record<string, unknown>;

/** Where an export keeps its tables: below `db`, as Ghost writes it, or at the root. */
const PLACES = ['$.db.0.data', '$.db.0', '$.data', '$'];

/**
 * Reads the rows of some tables of an export one after the other, so that a file of any size needs the
 * memory of its largest row.
 *
 * @param names the tables: `posts`, `users`
 * @throws Error if the file is not JSON, or ends too early
 */
export async function* readRows(
  path: string,
  files: SourceFiles,
  names: readonly string[],
): AsyncGenerator<{ readonly table: string; readonly row: Row }> {
  const parser = new JSONParser({
    paths: PLACES.flatMap((place) => names.map((name) => `${place}.${name}.*`)),
    keepStack: false,
  });
  const read: { table: string; row: Row }[] = [];
  parser.onValue = ({ value, stack }) => {
    read.push({ table: String(stack.at(-1)?.key), row: asRecord(value) });
  };
  const decoder = new TextDecoder();
  for await (const chunk of files.stream(path)) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '' && !(parser.isEnded && text.trim() === '')) parser.write(text);
    yield* read.splice(0);
  }
  if (!parser.isEnded) parser.end();
  yield* read.splice(0);
}
