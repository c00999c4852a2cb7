import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KindName } from '../import/article/open-archive.ts';
import { kindOfText } from '../import/run/import-text.ts';

/** Exports are large; what comes on standard input is held in memory. */
export const MOST_STREAMED_BYTES = 1024 ** 3;

/** How files of a kind end, by which their readers know them. */
const ENDINGS: Readonly<Partial<Record<KindName, string>>> = {
  html: '.html',
  mail: '.eml',
  docx: '.docx',
  wordpress: '.xml',
  feed: '.xml',
  ghost: '.json',
  movabletype: '.txt',
};

/** Whether something without a name that says its kind is more than a text: a page, a mail, an export. */
export function isExport(bytes: Uint8Array): boolean {
  const kind = kindOfText(bytes);
  return kind !== undefined && kind in ENDINGS;
}

/**
 * Gives what came on standard input a name that says its kind, for as long as it is read.
 *
 * @throws as `node:fs` does
 */
export async function withNamedFile<Result>(
  bytes: Uint8Array,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-input-'));
  try {
    const file = join(folder, `input${endingOf(bytes)}`);
    await writeFile(file, bytes);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function endingOf(bytes: Uint8Array): string {
  const ending = ENDINGS[kindOfText(bytes) ?? 'text'] ?? '';
  // A JSON Feed is a feed, too.
  return ending === '.xml' && bytes.subarray(0, 64).includes(0x7b) ? '.json' : ending;
}
