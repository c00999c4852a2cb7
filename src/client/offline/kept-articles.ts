import type { SavedArticle } from '../reader/saved/saved.ts';
import { storeNames } from './strategy.ts';

/** `2024/02/08/bridge-closes/`, below the home page. */
const ARTICLE = /^(\d{4})\/(\d\d)\/(\d\d)\/(?!articles\/)[^/]+\/$/;
const TITLE = /<meta property="og:title" content="([^"]{0,500})"/;
const LANG = /<article\b[^>]{0,300}?\blang="?([\w-]{2,35})/;

/**
 * The articles that are kept for reading offline, the newest first; none where a browser has no store.
 *
 * @param home absolute address of the home page
 */
export async function readKeptArticles(home: string): Promise<SavedArticle[]> {
  if (!('caches' in globalThis)) return [];
  const name = storeNames(home).pages;
  // Opening it would make it.
  if (!(await caches.has(name))) return [];
  const store = await caches.open(name);
  const found: SavedArticle[] = [];
  for (const { url } of await store.keys()) {
    const [, ...day] = ARTICLE.exec(url.slice(home.length)) ?? [];
    const page = day.length === 0 ? undefined : await store.match(url);
    if (!page) continue;
    const html = await page.text();
    const title = plainText(TITLE.exec(html)?.[1] ?? '');
    const lang = LANG.exec(html)?.[1] ?? '';
    if (title !== '') found.push({ path: new URL(url).pathname, title, date: day.join('-'), lang });
  }
  return found.sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title));
}

/** The text of an attribute, as the browser reads it. */
function plainText(escaped: string): string {
  return new DOMParser().parseFromString(escaped, 'text/html').body.textContent ?? '';
}
