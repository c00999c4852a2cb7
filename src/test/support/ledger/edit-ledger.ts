import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScratchContent } from '../scratch-content.ts';

export type LedgerRow = Record<string, unknown>;

export const QUOTES = 'ledger/quotes/2024.ndjson';
export const ARTICLES = 'ledger/articles/2024.ndjson';
export const SPEAKERS = 'ledger/speakers.ndjson';
export const PLACES = 'ledger/places.ndjson';

/** The rows of a file of the ledger. */
export async function rowsOf({ settings }: ScratchContent, path: string): Promise<LedgerRow[]> {
  const text = await readFile(join(settings.contentDir, path), 'utf8');
  return text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LedgerRow);
}

/** Writes the rows of a file of the ledger otherwise. */
export async function editRows(
  scratch: ScratchContent,
  path: string,
  change: (rows: LedgerRow[]) => readonly LedgerRow[],
): Promise<void> {
  const rows = change(await rowsOf(scratch, path));
  await scratch.write(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Makes a ledger as one of an earlier version is, which knows nothing of how an article was given. */
export const withoutDigests = (scratch: ScratchContent): Promise<void> =>
  editRows(scratch, ARTICLES, (rows) =>
    rows.map(({ body: _body, overrides: _overrides, ...row }) => row),
  );
