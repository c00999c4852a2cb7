import { hasInArchive } from '../files/listing.ts';
import { readArchiveFile } from '../files/read-file.ts';
import { listArticleFiles } from '../article-store.ts';
import type { Settings } from '../settings.ts';
import type { ArticleSource } from './article-source.ts';

/**
 * Opens what the settings name: the archive’s own articles, those of another program, or both.
 *
 * @throws as `node:fs` does if the cache cannot be written
 */
export async function openSource(settings: Settings): Promise<ArticleSource> {
  const { contentDir, foreign } = settings;
  if (!foreign) return ownArticles(contentDir);
  // Most archives need none of the readers of other programs.
  const { foreignArticles } = await import('./foreign-articles.ts');
  const others = await foreignArticles(settings, foreign);
  const isApart = foreign.folder !== undefined && foreign.folder !== '.';
  if (!isApart || !hasInArchive(contentDir, 'articles')) return others;
  return together(ownArticles(contentDir), others);
}

/** The Markdown files below `articles/`. */
function ownArticles(contentDir: string): ArticleSource {
  return {
    listing: listArticleFiles(contentDir),
    notices: [],
    read: (path) => readArchiveFile(contentDir, path),
    foreign: () => undefined,
  };
}

function together(own: ArticleSource, others: ArticleSource): ArticleSource {
  const theirs = new Set(others.listing.paths);
  const of = (path: string) => (theirs.has(path) ? others : own);
  return {
    listing: {
      paths: [...own.listing.paths, ...others.listing.paths],
      problems: [...own.listing.problems, ...others.listing.problems],
    },
    notices: [...own.notices, ...others.notices],
    read: (path) => of(path).read(path),
    foreign: (path) => of(path).foreign(path),
  };
}
