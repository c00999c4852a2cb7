import { inverted } from '../styles/author-names.ts';
import type { CitedWork } from '../cited.ts';
import { citationKey, onOneLine, quotedNote } from '../quoted-note.ts';

/**
 * The article, with the quote if there is one, as a record of RIS (Research Information Systems' format, 2011): a tag
 * of two characters, two spaces, a hyphen and a space on each line, CRLF after it, TY first, ER last.
 */
export function ris(quote: CitedWork): string {
  const { title, authors, date, lang, site } = quote.article;
  const note = quotedNote(quote);
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'NEWS'],
    ['ID', citationKey(quote)],
    ...authors.map((author) => ['AU', inverted(author)] as const),
    ['TI', title],
    ['T2', site],
    ['PY', date.slice(0, 4)],
    ['DA', `${date.replaceAll('-', '/')}/`],
    ['UR', quote.address],
    ['LA', lang],
    ...(note === '' ? [] : [['N1', note] as const]),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${onOneLine(value)}\r\n`).join('');
}
