import type { Problem } from '../../core/source/problem.ts';
import { say, sayList } from '../../wording/say.ts';
import { hasInArchive, nameInArchive, type FileListing } from '../files/listing.ts';
import { readArchiveFile } from '../files/read-file.ts';
import { listArticleFiles } from '../articles/article-store.ts';
import type { Settings } from '../settings.ts';
import type { ArticleSource } from './article-source.ts';

/**
 * Opens what the settings name: the archive’s own articles, those of another program, or both.
 *
 * @throws as `node:fs` does if the cache cannot be written
 */
export async function openSource(settings: Settings): Promise<ArticleSource> {
  const { contentDir, foreign } = settings;
  if (!foreign) return readOnce(ownArticles(contentDir));
  // Most archives need none of the readers of other programs.
  const { foreignArticles } = await import('./foreign-articles.ts');
  const others = await foreignArticles(settings, foreign);
  const isApart = foreign.folder !== undefined && foreign.folder !== '.';
  if (!isApart || !hasInArchive(contentDir, 'articles')) return readOnce(others);
  return readOnce(together(ownArticles(contentDir), others));
}

/** Links ask for articles before their turn; each is read once. */
function readOnce(source: ArticleSource): ArticleSource {
  const known = new Map<string, ReturnType<ArticleSource['read']>>();
  const read = (path: string) => {
    const before = known.get(path);
    if (before) return before;
    const now = source.read(path);
    known.set(path, now);
    return now;
  };
  return { ...source, read };
}

/** The Markdown files below `articles/`. */
function ownArticles(contentDir: string): ArticleSource {
  const listing = listArticleFiles(contentDir);
  return {
    listing,
    notices: ignoredNotice(listing),
    read: (path) => readArchiveFile(contentDir, path),
    foreign: () => undefined,
  };
}

/** Pictures beside articles belong to them. */
const PICTURE = /^\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/** What is in the folder of articles and is not read, in one line. */
function ignoredNotice({ ignored = new Map<string, number>() }: FileListing): Problem[] {
  const others = [...ignored].filter(([ending]) => !PICTURE.test(ending)).sort();
  if (others.length === 0) return [];
  const kinds = others.map(([ending, count]) =>
    ending === ''
      ? say('files.ignored-hidden', { count })
      : say('files.ignored-kind', { count, ending }),
  );
  const message = say('files.ignored', { kinds: sayList(kinds, 'bare') });
  return [{ file: nameInArchive('articles'), message, hint: say('files.ignored-fix') }];
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
