import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readStored } from '../archive-folder/articles/stored-article.ts';
import type { Book } from './book.ts';
import { packBook, type BookFile } from './pack.ts';
import { writeChapter } from './parts/chapter.ts';
import { SAYINGS_FILE, TITLE_FILE, writeSayings, writeTitlePage } from './parts/front-pages.ts';
import { STYLE_FILE } from './parts/markup.ts';
import { NAVIGATION_FILE, writeNavigation } from './parts/navigation.ts';
import { CONTAINER, PACKAGE_FILE, writePackage } from './parts/package-document.ts';
import { STYLE } from './parts/style.ts';

/**
 * Makes the EPUB of a planned book from the texts and pictures that reading the archive has put into
 * its cache. The same archive gives the same bytes.
 *
 * @throws SideFileError if the cache was changed meanwhile
 */
export async function makeBook(book: Book, cacheDir: string): Promise<Uint8Array<ArrayBuffer>> {
  const files = new Map(book.articles.map(({ url, file }) => [url, file]));
  const context = { lang: book.lang, chapterAt: (url: string) => files.get(url) };
  const chapters: BookFile[] = [];
  const images = new Set<string>();
  for (const article of book.articles) {
    const stored = await readStored(cacheDir, article.stored);
    const chapter = writeChapter(article, stored, context);
    chapters.push(inBook(article.file, chapter.content));
    for (const name of chapter.images) images.add(name);
  }
  const names = [...images].sort();
  const pictures = await Promise.all(
    names.map(async (name) =>
      inBook(`images/${name}`, await readFile(join(cacheDir, 'images', name))),
    ),
  );
  return packBook([
    { path: 'META-INF/container.xml', content: CONTAINER },
    { path: PACKAGE_FILE, content: writePackage(book, names) },
    inBook(NAVIGATION_FILE, writeNavigation(book)),
    inBook(TITLE_FILE, writeTitlePage(book)),
    ...(book.said ? [inBook(SAYINGS_FILE, writeSayings(book.said, book.lang))] : []),
    ...chapters,
    inBook(STYLE_FILE, STYLE),
    ...pictures,
  ]);
}

const inBook = (file: string, content: string | Uint8Array): BookFile => ({
  path: `EPUB/${file}`,
  content,
});
