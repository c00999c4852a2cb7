import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a complete file or none, with its folders: nobody ever reads half of one, and after a full
 * disk or a kill the old file is still there.
 *
 * @param lasting also waits until it is on the disk: for what cannot be recreated
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
    // The error of a full disk has no path.
    if (error instanceof Error) Object.assign(error, { path });
    throw error;
  }
}
