import { join } from 'node:path';

/** A style sheet of a page, and what decides its place among the others. */
export interface PageStyle {
  readonly depth: number;
  readonly order: number;
  readonly sheet:
    | { readonly type: 'inline'; readonly content: string }
    | { readonly type: 'external'; readonly src: string };
}

/** What a kept renderer says about itself. */
export interface RendererRecord {
  /** Of everything that it was made from. */
  readonly key: string;
  /** The module with which it begins. */
  readonly entry: string;
  /** The styles of each page, by Astro’s name for it. */
  readonly styles: readonly (readonly [string, readonly PageStyle[]])[];
}

/** The files of a kept renderer. */
export function rendererFiles(folder: string) {
  return {
    /** Modules for Node: as deep as Astro writes them, since their source maps name files from there. */
    modules: join(folder, 'node/modules'),
    /** Files that are the same in every site: scripts, fonts. */
    statics: join(folder, 'static'),
    record: join(folder, 'renderer.json'),
  };
}
