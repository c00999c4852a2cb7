import { readStored } from '../archive-folder/articles/stored-article.ts';
import type { Article } from '../core/article/article.ts';
import type { CalendarDate } from '../core/calendar/date.ts';
import { formatDate } from '../core/calendar/date-words.ts';
import { withoutNames } from '../views/article/link-names.ts';
import { absoluteLinks } from '../views/site/absolute-links.ts';
import { escapeUTF8 as escapeMarkup } from 'entities/escape';
import type { FeedItem } from '../views/site/feed.ts';
import type { FeedArticle } from './feed.ts';
import { xmlText } from './xml-text.ts';
import { sayParts } from '../wording/say.ts';

/**
 * Reads an article for feeds.
 *
 * @param site the address of the site
 */
export async function readFeedArticle(
  { href, identity, stored, tags }: FeedItem,
  { cacheDir, site }: { readonly cacheDir: string; readonly site: string },
): Promise<FeedArticle> {
  const { article, body } = await readStored(cacheDir, stored);
  const url = new URL(href, site).href;
  const html = body.blocks.map((block) => block.html).join('\n');
  const { summary, authors } = article;
  return {
    id: new URL(identity, site).href,
    url,
    title: xmlText(article.title),
    html: xmlText(absoluteLinks(withoutNames(html), url) + corrections(article)),
    ...(summary === undefined ? {} : { summary: xmlText(summary) }),
    authors: authors.map(({ name, link }) => ({
      name: xmlText(name),
      ...(link === undefined ? {} : { link }),
    })),
    lang: article.lang,
    tags: tags.map(xmlText),
    published: article.date,
    ...(article.time === undefined ? {} : { time: article.time }),
    updated: lastChangeOf(article),
  };
}

function corrections({ corrections: all }: Article): string {
  const paragraphs = all.map(({ date, text }) => `\n<p>${correctionHtml(date, text)}</p>`);
  return paragraphs.join('');
}

function correctionHtml(date: CalendarDate, text: string): string {
  const parts = sayParts('article.correction', { date: formatDate(date, 'long'), text });
  const pieces = parts.map((piece) =>
    piece.tag === undefined
      ? escapeMarkup(piece.text)
      : `<time datetime="${date}">${escapeMarkup(piece.text)}</time>`,
  );
  return pieces.join('');
}

function lastChangeOf({ date, updated, corrections: all }: Article): CalendarDate {
  const days = [date, updated ?? date, ...all.map((correction) => correction.date)];
  return days.sort().at(-1) ?? date;
}
