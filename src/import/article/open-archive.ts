import type { FieldTargets } from '../../core/source/field-targets.ts';
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
  'hexo',
  'docusaurus',
  'pelican',
  'gatsby',
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

/** Programs whose sites are a folder with a file for each article. */
export type SiteKind = Extract<
  KindName,
  | 'jekyll'
  | 'hugo'
  | 'eleventy'
  | 'astro'
  | 'zola'
  | 'hexo'
  | 'docusaurus'
  | 'pelican'
  | 'gatsby'
  | 'lektor'
  | 'markdown'
>;

/** Files of one kind that belong together: a site’s folder, or single files. */
export interface SourceGroup {
  readonly kind: KindName;
  /** The folder of the site, below the folder that is imported; empty for that folder itself. */
  readonly root: string;
  /** Paths below the folder that is imported. */
  readonly paths: readonly string[];
  /** What becomes of keys of front matter, where somebody said so; the table of keys says the rest. */
  readonly fields?: FieldTargets;
}

/** An archive as its reader opened it. Its articles can be read more than once. */
export interface ForeignArchive {
  readonly group: SourceGroup;
  /** The site’s time zone. */
  readonly zone?: string;
  /** The address of the old site: `https://example.org`. */
  readonly url?: string;
  /** The path below which it was: `/gazette`; absent for the root of its host. */
  readonly base?: string;
  readonly pictures?: PictureLookup;
  /**
   * Its articles, in a fixed order.
   *
   * @param wanted asked before a file of a site is read; one that is not wanted is passed over
   */
  readonly articles: (wanted?: (path: string) => boolean) => AsyncIterable<ForeignArticle>;
}

/** Opens the files of one kind. */
export type OpenKind = (group: SourceGroup, files: SourceFiles) => ForeignArchive;
