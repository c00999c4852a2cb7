import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listArchiveFiles } from '../files/listing.ts';
import { readArchiveText } from '../files/read-file.ts';
import { readLedger, writeLedger, type LedgerFile } from '../../core/ledger/record/files.ts';
import { emptyLedger, type Ledger } from '../../core/ledger/ledger.ts';
import {
  noTombstones,
  readTombstones,
  type Tombstones,
} from '../../core/ledger/record/tombstones.ts';
import type { Problem } from '../../core/source/problem.ts';
import { writeWhole } from '../files/write-whole.ts';

/** The ledger’s folder and the file of withdrawn addresses, as the editor knows them. */
export const LEDGER_FOLDER = 'content/ledger';
export const TOMBSTONES_FILE = 'content/tombstones.yaml';

/** Where the editor finds the files with mistakes. */
export const LEDGER_PLACES = { folder: LEDGER_FOLDER, tombstonesFile: TOMBSTONES_FILE };

/** Everything that was ever published, and what was withdrawn. */
export interface PublishedRecord {
  readonly ledger: Ledger;
  readonly tombstones: Tombstones;
}

/** An archive that has not published anything yet. */
export const nothingPublished: PublishedRecord = {
  ledger: emptyLedger,
  tombstones: noTombstones,
};

export type PublishedReading = PublishedRecord | { readonly problems: readonly Problem[] };

/** Reads the ledger and the tombstones below an archive folder; there need not be any. */
export function readPublished(contentDir: string): PublishedReading {
  const { files, problems: unreadable } = readLedgerFiles(contentDir);
  const ledger = readLedger(files, LEDGER_FOLDER);
  const tombstones = readTombstonesFile(contentDir);
  if ('problems' in ledger || 'problems' in tombstones || unreadable.length > 0) {
    const wrong = [ledger, tombstones].flatMap((read) => ('problems' in read ? read.problems : []));
    return { problems: [...unreadable, ...wrong] };
  }
  return { ledger, tombstones };
}

function readTombstonesFile(contentDir: string): ReturnType<typeof readTombstones> {
  const read = readArchiveText(contentDir, 'tombstones.yaml');
  if (!read) return noTombstones;
  return 'text' in read ? readTombstones(read.text, TOMBSTONES_FILE) : { problems: [read.problem] };
}

interface LedgerFiles {
  readonly files: readonly LedgerFile[];
  readonly problems: readonly Problem[];
}

const NDJSON = /\.ndjson$/;

function readLedgerFiles(contentDir: string): LedgerFiles {
  const { paths, problems } = listArchiveFiles(contentDir, 'ledger', NDJSON);
  const files: LedgerFile[] = [];
  for (const path of paths) {
    const read = readArchiveText(contentDir, path);
    if (read && 'text' in read) files.push({ path: path.slice('ledger/'.length), text: read.text });
    else if (read) problems.push(read.problem);
  }
  return { files, problems };
}

/**
 * Lets git keep the lines of both sides if two branches add at one place; the reader sorts them
 * out.
 */
const MERGE_RULE = '*.ndjson merge=union\n';

async function writeMergeRule(root: string): Promise<void> {
  const path = join(root, '.gitattributes');
  if (!existsSync(path)) await writeWhole(path, MERGE_RULE);
}

/**
 * Writes the ledger below an archive folder; files that would stay the same are not touched.
 *
 * @param dry only says what would change
 * @returns paths of the files that changed, below the ledger’s folder
 */
export async function writeLedgerFiles(
  contentDir: string,
  ledger: Ledger,
  dry = false,
): Promise<string[]> {
  const root = join(contentDir, 'ledger');
  const before = new Map(readLedgerFiles(contentDir).files.map(({ path, text }) => [path, text]));
  const changed: string[] = [];
  for (const { path, text } of writeLedger(ledger)) {
    const known = before.get(path);
    before.delete(path);
    if (known === text) continue;
    changed.push(path);
    if (dry) continue;
    await writeWhole(join(root, path), text, { lasting: true });
  }
  changed.push(...before.keys());
  if (dry) return changed.sort();
  await writeMergeRule(root);
  for (const path of before.keys()) await rm(join(root, path));
  return changed.sort();
}
