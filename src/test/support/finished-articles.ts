import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { buildArchive, type Archive } from '../../core/archive/archive.ts';
import { toEntry, type ArticleEntry } from '../../core/archive/entry.ts';
import type { Article } from '../../core/article/article.ts';
import { finishArticle, type FinishedArticle } from '../../core/article/finish.ts';
import { parseArticle } from '../../core/article/parse.ts';

/** What an article of a test says of itself besides its text. */
export interface TestArticle {
  readonly title?: string;
  readonly date?: string;
  readonly slug?: string;
  /** Further lines of front matter. */
  readonly more?: string;
}

/** Reads an article as the archive does; throws where it has problems. */
export function finish(body: string, of: TestArticle = {}): FinishedArticle {
  const { title = 'Bridge opens', date = '2024-02-08', slug = 'bridge', more = '' } = of;
  const source = `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\n${body}\n`;
  const parsed = parseArticle(source, `content/articles/${date}-${slug}.md`);
  if (!('tree' in parsed)) throw new Error(JSON.stringify(parsed));
  const finished = finishArticle(parsed, {
    gazetteer: loadGazetteer(),
    urls: createUrls('/'),
    images: new Map(),
  });
  if (!('article' in finished)) throw new Error(JSON.stringify(finished));
  return finished;
}

/** The article alone. */
export const parseTestArticle = (body: string, of?: TestArticle): Article =>
  finish(body, of).article;

/** An archive of some articles, and the articles in the order given. */
export function archiveOf(...sources: readonly (readonly [body: string, of?: TestArticle])[]): {
  readonly archive: Archive;
  readonly articles: readonly Article[];
  readonly entries: readonly ArticleEntry[];
} {
  const finished = sources.map(([body, of]) => finish(body, of));
  const entries = finished.map(({ article, basis }) =>
    toEntry(article, [], { inputDigest: '', warned: false, basis }),
  );
  return {
    archive: buildArchive(entries),
    articles: finished.map(({ article }) => article),
    entries,
  };
}
