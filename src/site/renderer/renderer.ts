import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSealed, openSealed, sealFolder } from '../../archive-folder/files/cache-file.ts';
import { readComponents } from '../../archive-folder/own/components.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { forgetCompiled, keepCompiled } from '../../program/compile-cache.ts';
import { programFolder } from '../../program/folder.ts';
import { siteVersion } from '../pipeline-version.ts';
import { openRenderer, type RenderApp } from './open-renderer.ts';
import { rendererFiles, type RendererRecord } from './renderer-files.ts';

/** What renders the pages of an archive. */
export interface Renderer {
  readonly app: RenderApp;
  /** The folder of files that are the same in every site. */
  readonly statics: string;
  readonly key: string;
}

/**
 * The renderer of an archive: bundled when the program, the archive’s own components, or the settings
 * that are compiled into it have changed; otherwise as it was kept.
 */
export async function getRenderer(settings: Settings, verbose: boolean): Promise<Renderer> {
  const folder = rendererFolder(settings.cacheDir);
  const key = rendererKey(settings);
  if (!isSealed(folder) || keyOf(folder) !== key) {
    openSealed(folder);
    forgetCompiled(settings.cacheDir);
    const { bundleApart } = await import('./bundle-apart.ts');
    await bundleApart({ settings, folder, key, verbose });
    await sealFolder(folder);
  }
  // Half of the time that it takes to load them is for compiling.
  keepCompiled(settings.cacheDir);
  // With an archive's own components there are source maps, for the lines of mistakes in them.
  if (readComponents(settings.contentDir).digest !== '') process.setSourceMapsEnabled(true);
  return { app: await openRenderer(folder), statics: rendererFiles(folder).statics, key };
}

/**
 * What a renderer is recognised by. The archive’s folder counts only where components of it are bundled,
 * and that of the cache never, so that a cache may be moved or lent.
 */
export function rendererKey({ site, base, lang, contentDir }: Settings): string {
  const { digest } = readComponents(contentDir);
  const components = digest === '' ? [] : [digest, contentDir];
  const from = [siteVersion(), process.version, programFolder, site, base, lang, ...components];
  return hash('sha256', JSON.stringify(from), 'hex');
}

/** Where the cache of an archive keeps its renderer. */
export const rendererFolder = (cacheDir: string): string => join(cacheDir, 'renderer');

function keyOf(folder: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(rendererFiles(folder).record, 'utf8')) as RendererRecord).key;
  } catch {
    return undefined;
  }
}
