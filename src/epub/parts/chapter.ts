import type { StoredArticle } from '../../archive-folder/articles/stored-article.ts';
import type { Article } from '../../core/article/article.ts';
import { bylineParts } from '../../core/authors/authors-of.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { say, sayParts } from '../../wording/say.ts';
import { toXhtml } from '../body/to-xhtml.ts';
import type { BookArticle, BookQuote } from '../book.ts';
import { addressLink, inLanguage, writePage, xml } from './markup.ts';

/** A finished document, and the pictures that it shows. */
export interface Chapter {
  readonly content: string;
  readonly images: readonly string[];
}

/** What the chapters of a book have in common. */
export interface ChapterContext {
  /** The language of the book’s own words. */
  readonly lang: string;
  /** The file of an article’s chapter by its full address. */
  readonly chapterAt: (url: string) => string | undefined;
}

/**
 * Writes the chapter of an article: date, headline, byline, text, corrections, the article’s address,
 * and a note for each quote, numbered in the order of the text, with its speaker and its address.
 */
export function writeChapter(
  planned: BookArticle,
  { article, body }: Pick<StoredArticle, 'article' | 'body'>,
  { lang, chapterAt }: ChapterContext,
): Chapter {
  const quotes = new Map(planned.quotes.map((quote) => [quote.id, quote]));
  const noted = new Set(quotes.keys());
  const html = withDateline(body.blocks, article.dateline).join('\n');
  const { xhtml, images, noted: order } = toXhtml(html, { page: planned.url, chapterAt, noted });
  const ours = inLanguage(lang);
  const notes = order.flatMap((id) => quotes.get(id) ?? []);
  const content = [
    `<article ${inLanguage(article.lang)}>`,
    `<header>`,
    `<p class="small" ${ours}>${xml(formatDate(planned.date, 'weekday'))}</p>`,
    `<h1>${xml(planned.title)}</h1>`,
    bylineOf(article),
    `</header>`,
    xhtml,
    ...article.corrections.map(({ date, text }) => correctionOf(date, text, ours)),
    `<p class="small address" ${ours}>${addressOf(planned.url)}</p>`,
    `</article>`,
    notesOf(notes, ours),
  ];
  return {
    content: writePage({
      title: planned.title,
      lang: article.lang,
      body: content.filter(Boolean).join('\n'),
    }),
    images,
  };
}

const PARAGRAPH_TAG = /^<p\b[^>]{0,500}>/;

/** The blocks with the dateline before the words of the first of them that has any. */
function withDateline(
  blocks: StoredArticle['body']['blocks'],
  dateline: string | undefined,
): string[] {
  const first = blocks.findIndex(({ anchor }) => anchor !== undefined);
  return blocks.map(({ html }, index) => {
    const [tag] = (index === first && dateline !== undefined && PARAGRAPH_TAG.exec(html)) || [];
    if (tag === undefined || dateline === undefined) return html;
    return `${tag}<span class="dateline">${xml(dateline)}</span> — ${html.slice(tag.length)}`;
  });
}

function bylineOf(article: Article): string {
  const parts = bylineParts(article).map(({ text, link }) =>
    link === undefined ? xml(text) : `<a href="${xml(link)}">${xml(text)}</a>`,
  );
  return parts.length === 0 ? '' : `<p class="small">${parts.join('')}</p>`;
}

function correctionOf(date: CalendarDate, text: string, ours: string): string {
  const words = sayParts('article.correction', { date: formatDate(date, 'long'), text });
  return `<p class="small" ${ours}>${xml(words.map((part) => part.text).join(''))}</p>`;
}

const addressOf = (url: string): string =>
  sayParts('epub.article-address', { url })
    .map(({ tag, text }) => (tag === undefined ? xml(text) : addressLink(text)))
    .join('');

function notesOf(quotes: readonly BookQuote[], ours: string): string {
  if (quotes.length === 0) return '';
  const heading = say('epub.notes');
  const notes = quotes.map(({ by, url }, index) => {
    const number = index + 1;
    const back = `<a role="doc-backlink" href="#mark-${number}">${number}</a>`;
    const name = by === undefined ? '' : `<bdi>${xml(by)}</bdi>: `;
    return `<aside epub:type="footnote" role="doc-footnote" id="note-${number}"><p>${back} ${name}${addressLink(url)}</p></aside>`;
  });
  return [
    `<section ${ours} epub:type="footnotes">`,
    `<h2>${xml(heading)}</h2>`,
    ...notes,
    `</section>`,
  ].join('\n');
}
