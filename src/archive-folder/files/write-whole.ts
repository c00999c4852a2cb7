import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all, with its folders: no one ever reads half of one, and a full disk
 * or a kill leaves the file that was there.
 *
 * @param lasting also waits until it is on the disk: for what cannot be made again
 * @throws as `node:fs` does
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { lasting = false }: { readonly lasting?: boolean } = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(part, content, { flush: lasting });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    // A full disk is told without a path.
    if (error instanceof Error) Object.assign(error, { path });
    throw error;
  }
}
