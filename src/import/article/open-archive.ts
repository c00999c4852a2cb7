import type { PictureLookup } from '../body/find-pictures.ts';
import type { ForeignArticle } from './foreign-article.ts';
import type { SourceFiles } from './source-files.ts';

/** The kinds of archive that are read; `--from` takes these words. */
export const KINDS = [
  'jekyll',
  'hugo',
  'eleventy',
  'astro',
  'zola',
  'lektor',
  'wordpress',
  'ghost',
  'movabletype',
  'feed',
  'medium',
  'substack',
  'html',
  'docx',
  'mail',
  'markdown',
  'text',
] as const;

export type KindName = (typeof KINDS)[number];

/** Files of one kind that belong together: a site’s folder, or single files. */
export interface SourceGroup {
  readonly kind: KindName;
  /** The folder of the site, below the folder that is imported; empty for that folder itself. */
  readonly root: string;
  /** Paths below the folder that is imported. */
  readonly paths: readonly string[];
}

/** An archive as its reader opened it. Its articles can be read more than once. */
export interface ForeignArchive {
  readonly group: SourceGroup;
  /** The site’s time zone. */
  readonly zone?: string;
  /** The address of the old site: `https://example.org`. */
  readonly url?: string;
  readonly pictures?: PictureLookup;
  readonly articles: () => AsyncIterable<ForeignArticle>;
}

/** Opens the files of one kind. */
export type OpenKind = (group: SourceGroup, files: SourceFiles) => ForeignArchive;
