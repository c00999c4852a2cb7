import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readLedger, writeLedger, type LedgerFile } from './core/ledger/ledger-files.ts';
import { emptyLedger, type Ledger } from './core/ledger/ledger.ts';
import { noTombstones, readTombstones, type Tombstones } from './core/ledger/tombstones.ts';
import type { Problem } from './core/problem.ts';

/** The ledger’s folder and the file of withdrawn addresses, as the editor knows them. */
export const LEDGER_FOLDER = 'content/ledger';
export const TOMBSTONES_FILE = 'content/tombstones.yaml';

/** Where the editor finds what is wrong with them. */
export const LEDGER_PLACES = { folder: LEDGER_FOLDER, tombstonesFile: TOMBSTONES_FILE };

/** All that was ever published, and what of it was withdrawn. */
export interface PublishedRecord {
  readonly ledger: Ledger;
  readonly tombstones: Tombstones;
}

/** An archive that has published nothing yet. */
export const nothingPublished: PublishedRecord = {
  ledger: emptyLedger,
  tombstones: noTombstones,
};

export type PublishedReading = PublishedRecord | { readonly problems: readonly Problem[] };

/** Reads the ledger and the tombstones below a content folder; there need not be any. */
export async function readPublished(contentDir: string): Promise<PublishedReading> {
  const ledger = readLedger(await readLedgerFiles(contentDir), LEDGER_FOLDER);
  const path = join(contentDir, 'tombstones.yaml');
  const tombstones = existsSync(path)
    ? readTombstones(await readFile(path, 'utf8'), TOMBSTONES_FILE)
    : noTombstones;
  const problems = [ledger, tombstones].flatMap((read) =>
    'problems' in read ? read.problems : [],
  );
  if ('problems' in ledger || 'problems' in tombstones) return { problems };
  return { ledger, tombstones };
}

async function readLedgerFiles(contentDir: string): Promise<LedgerFile[]> {
  const root = join(contentDir, 'ledger');
  if (!existsSync(root)) return [];
  const names = await readdir(root, { recursive: true });
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ndjson$/.test(name));
  return Promise.all(
    paths.sort().map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
  );
}

/** Lets git keep the lines of both sides where two branches add to one place; reading sorts it out. */
const MERGE_RULE = '*.ndjson merge=union\n';

async function writeMergeRule(root: string): Promise<void> {
  const path = join(root, '.gitattributes');
  if (!existsSync(path)) await writeFile(path, MERGE_RULE);
}

/**
 * Writes the ledger below a content folder; files that would stay the same are not touched.
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
  const before = new Map((await readLedgerFiles(contentDir)).map(({ path, text }) => [path, text]));
  const changed: string[] = [];
  for (const { path, text } of writeLedger(ledger)) {
    const known = before.get(path);
    before.delete(path);
    if (known === text) continue;
    changed.push(path);
    if (dry) continue;
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.tmp`, text);
    await rename(`${target}.tmp`, target);
  }
  changed.push(...before.keys());
  if (dry) return changed.sort();
  await writeMergeRule(root);
  for (const path of before.keys()) await rm(join(root, path));
  return changed.sort();
}
