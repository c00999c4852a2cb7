import { stringify } from 'csv-stringify/sync';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRecord } from '../../import/in-place/records.ts';

/**
 * Writes what became of each file, and each note about it, as CSV.
 *
 * @returns the file
 */
export function writeForeignReport(records: readonly FileRecord[], folder: string): string {
  const rows = records.flatMap(({ path, converted, leftOut, reason = '', notes }) => {
    const outcome = leftOut ?? 'read';
    const first = { file: path, outcome, address: converted?.place.address ?? '' };
    return [
      { ...first, kind: '', detail: reason },
      ...notes.map(({ kind, detail }) => ({ ...first, kind, detail })),
    ];
  });
  const columns = ['file', 'outcome', 'address', 'kind', 'detail'];
  const file = join(folder, 'report.csv');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, stringify(rows, { header: true, columns, escape_formulas: true }));
  return file;
}
