import { formatDate } from '../../core/calendar/date-words.ts';
import { say, sayParts } from '../../wording/say.ts';
import type { Book, BookSaying } from '../book.ts';
import { addressLink, inLanguage, writePage, xml } from './markup.ts';

/** The files of the pages before the articles. */
export const TITLE_FILE = 'title.xhtml';
export const SAYINGS_FILE = 'said.xhtml';

/** Writes the title page: what the book holds, who publishes it, and where it comes from. */
export function writeTitlePage(book: Book): string {
  const { title, lang, days, publisher, source, licence, articles } = book;
  const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0);
  const counts = [
    say('counts.articles', { count: articles.length }),
    say('counts.quotes', { count: quotes }),
  ];
  const lines = [
    xml(days),
    xml(counts.join(', ')),
    xml(publisher),
    ...(licence ? [`<a href="${xml(licence.url)}">${xml(licence.name)}</a>`] : []),
  ];
  const from = sayParts('epub.page-address', { url: source }).map(({ tag, text }) =>
    tag === undefined ? xml(text) : addressLink(text),
  );
  const body = [
    `<section epub:type="titlepage">`,
    `<h1>${xml(title)}</h1>`,
    ...lines.map((line) => `<p>${line}</p>`),
    `<p class="small address">${from.join('')}</p>`,
    `</section>`,
  ];
  return writePage({ title, lang, body: body.join('\n') });
}

/** Writes what the speaker of a book said: each saying with its day, a link to its chapter, and its address. */
export function writeSayings(
  { heading, sayings }: NonNullable<Book['said']>,
  lang: string,
): string {
  const ours = inLanguage(lang);
  const body = [`<section>`, `<h1>${xml(heading)}</h1>`, ...sayings.map(toItem), `</section>`];
  return writePage({ title: heading, lang, body: body.join('\n') });

  function toItem({ date, file, lang: own, quote }: BookSaying): string {
    const { open, close } = quote.marks;
    const words = xml(open + quote.words + close);
    const day = `<a href="${xml(file)}">${xml(formatDate(date, 'long'))}</a>`;
    return [
      `<blockquote ${inLanguage(own)}>`,
      `<p>${words}</p>`,
      `<p class="small address" ${ours}>${day}. ${addressLink(quote.url)}</p>`,
      `</blockquote>`,
    ].join('\n');
  }
}
