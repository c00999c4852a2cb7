import { cpSync, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sealFile } from '../../../archive-folder/files/cache-file.ts';
import { readSettings, type Settings } from '../../../archive-folder/settings.ts';
import { rendererFolder, rendererKey } from '../../../site/renderer/renderer.ts';
import { getRunFolder } from '../run/run-folder.ts';

/**
 * Gives a cache the pages that another build of this run bundled from the same, and takes them from the
 * first one that bundled them: bundling costs more than all else that a small archive needs.
 *
 * @param variables as the build gets them
 * @returns what to do once the build has come out
 */
export async function lendRenderer(
  variables: Readonly<Record<string, string>>,
): Promise<() => Promise<void>> {
  const settings = usableSettings(variables);
  if (!settings) return () => Promise.resolve();
  const own = rendererFolder(settings.cacheDir);
  const lent = join(await getRunFolder(), 'renderers', rendererKey(settings), 'renderer');
  if (existsSync(lent)) {
    if (!existsSync(own)) copyRenderer(lent, own);
    return () => Promise.resolve();
  }
  return () => keep(own, lent);
}

/** The tests of settings build with wrong ones, too. */
function usableSettings(variables: Readonly<Record<string, string>>): Settings | undefined {
  try {
    return readSettings(variables);
  } catch {
    return undefined;
  }
}

/** With its times, which its seal is made from. */
function copyRenderer(from: string, to: string): void {
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  cpSync(sealFile(from), sealFile(to), { preserveTimestamps: true });
}

/** In one step: tests run side by side, and the first one is enough. */
async function keep(own: string, lent: string): Promise<void> {
  const folder = dirname(lent);
  if (existsSync(folder) || !existsSync(sealFile(own))) return;
  await mkdir(dirname(folder), { recursive: true });
  const made = await mkdtemp(`${folder}-`);
  copyRenderer(own, join(made, 'renderer'));
  await rename(made, folder).catch(() => rm(made, { recursive: true, force: true }));
}
