import { formatDate } from '../../core/calendar/date-words.ts';
import { say } from '../../wording/say.ts';
import type { Book, BookArticle } from '../book.ts';
import { SAYINGS_FILE, TITLE_FILE } from './front-pages.ts';
import { writePage, xml } from './markup.ts';

/** The file of the contents. */
export const NAVIGATION_FILE = 'nav.xhtml';

/**
 * Writes the contents of a book, which are its navigation document: the articles, under their days
 * where there are several days.
 */
export function writeNavigation({ title, lang, articles, said }: Book): string {
  const days = [...Map.groupBy(articles, ({ date }) => date)];
  const chapters =
    days.length > 1
      ? days.map(([date, of]) => {
          const list = of.map(toItem).join('\n');
          return `<li><span>${xml(formatDate(date, 'long'))}</span>\n<ol>\n${list}\n</ol></li>`;
        })
      : articles.map(toItem);
  const heading = say('epub.contents');
  const items = [
    link(TITLE_FILE, title),
    ...(said ? [link(SAYINGS_FILE, said.heading)] : []),
    ...chapters,
  ];
  const [first] = articles;
  const landmarks = [
    landmark('titlepage', TITLE_FILE, title),
    landmark('toc', NAVIGATION_FILE, heading),
    ...(first ? [landmark('bodymatter', said ? SAYINGS_FILE : first.file, first.title)] : []),
  ];
  const body = [
    `<nav epub:type="toc" role="doc-toc" id="toc">`,
    `<h1>${xml(heading)}</h1>`,
    `<ol>\n${items.join('\n')}\n</ol>`,
    `</nav>`,
    `<nav epub:type="landmarks" hidden="hidden">`,
    `<ol>\n${landmarks.join('\n')}\n</ol>`,
    `</nav>`,
  ];
  return writePage({ title: heading, lang, body: body.join('\n') });
}

const link = (file: string, words: string): string =>
  `<li><a href="${xml(file)}">${xml(words)}</a></li>`;

const landmark = (type: string, file: string, words: string): string =>
  `<li><a epub:type="${type}" href="${xml(file)}">${xml(words)}</a></li>`;

const toItem = ({ file, title }: BookArticle): string => link(file, title);
