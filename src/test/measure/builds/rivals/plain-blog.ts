import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeArticle } from '../archive/make-article.ts';
import type { ArchiveOptions } from '../archive/write-archive.ts';

/** How many of the newest articles the sidebar of every page lists. */
export const SIDEBAR = 50;

const STYLE = `body { display: grid; grid-template-columns: 16rem 1fr; gap: 2rem; margin: 1rem; font: 1rem/1.5 serif }
aside { font-size: .85rem } main { max-width: 40rem }`;

/**
 * A page of a plain blog: the article and a sidebar with the newest ones.
 *
 * @param parts what stands for each in the language of the program’s templates
 */
export function pageTemplate(parts: {
  readonly title: string;
  readonly date: string;
  readonly content: string;
  readonly sidebar: string;
}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title}</title>
<style>${STYLE}</style>
</head>
<body>
<aside><ol>${parts.sidebar}</ol></aside>
<main><h1>${parts.title}</h1><p>${parts.date}</p>${parts.content}</main>
</body>
</html>
`;
}

/** Writes the articles of an archive as posts: title, date and the same text. */
export async function writePosts(folder: string, options: ArchiveOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < options.articles; number++) {
    const { title, date, paragraphs } = makeArticle(number, options.seed);
    const source = `---\ntitle: ${title}\ndate: ${date}\n---\n\n${paragraphs.join('\n\n')}\n`;
    await writeFile(join(folder, `${date}-${number}.md`), source);
  }
}
