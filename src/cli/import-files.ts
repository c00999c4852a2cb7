import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { constants, copyFile, link, mkdir, open, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { listFiles, type FileListing } from '../archive-folder/files/listing.ts';

/** The file system as importing uses it. */
export interface ImportFiles {
  /** Reads a file, or standard input for `-`: at most `limit` bytes. Rejects as `node:fs` does. */
  readonly read: (path: string, limit: number) => Promise<Uint8Array>;
  /** The files below a folder; undefined if a path is not a folder. */
  readonly list: (path: string) => FileListing | undefined;
  readonly isFolder: (path: string) => boolean;
  /** Creates a complete file or none, with its folders; false if the file already exists. */
  readonly create: (path: string, text: string) => Promise<boolean>;
}

/** What file systems such as exFAT answer; a copy that fails half-way may then leave a part. */
const WITHOUT_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** The files and standard input of this process. */
export const nodeFiles: ImportFiles = {
  read: (path, limit) =>
    path === '-' ? readStart(process.stdin, limit) : readFileStart(path, limit),
  list: listFolder,
  isFolder,
  create: createFile,
};

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function listFolder(path: string): FileListing | undefined {
  if (!isFolder(path)) return undefined;
  const { paths, problems } = listFiles({
    root: path,
    named: path,
    isOwn: () => true,
  });
  return { paths: paths.map((inner) => join(path, inner)), problems };
}

async function readFileStart(path: string, limit: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    return await readStart(handle.createReadStream({ autoClose: false }), limit);
  } finally {
    await handle.close();
  }
}

/** Reads no more than it must, so that a huge file named by mistake is refused at once. */
async function readStart(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/** A hard link, unlike a rename, fails where the name is taken, so nothing can be overwritten. */
async function createFile(path: string, text: string): Promise<boolean> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx', flush: true });
    await link(draft, path).catch((error: unknown) => {
      if (!WITHOUT_HARD_LINKS.has(codeOf(error))) throw error;
      return copyFile(draft, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
