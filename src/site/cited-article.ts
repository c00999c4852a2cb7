import { articlePage, type ArticlePage } from '../cite/article-page.ts';
import { readStored, type StoredArticle } from '../archive-folder/articles/stored-article.ts';
import { rememberRecent } from '../core/memory/remember-recent.ts';
import { readSettings } from '../archive-folder/settings.ts';

/** An article with its page's text ready to be searched, for the pages and records of its quotes. */
export interface CitedArticleFile extends StoredArticle {
  readonly page: ArticlePage;
}

/** Quotes come in the order of their articles, so few articles are asked for at a time. */
const REMEMBERED_ARTICLES = 20;

/** Reads an article for its quotes: once, however many there are. */
export const readCitedArticle: (stored: string) => Promise<CitedArticleFile> = rememberRecent(
  REMEMBERED_ARTICLES,
  (stored) => stored,
  async (stored) => {
    const file = await readStored(readSettings().cacheDir, stored);
    return { ...file, page: articlePage(file.article) };
  },
);
