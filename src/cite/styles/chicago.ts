import { inOrder, inverted, listNames } from './author-names.ts';
import type { Author } from '../../core/authors/author.ts';
import { dateParts } from './cited-dates.ts';
import type { CitedWork } from '../cited.ts';
import { endWithComma, endWithStop, inMarks } from '../quotation-marks.ts';
import { richText } from './rich-text.ts';
import { speakerName } from '../speaker-names.ts';
import type { StyledCitation } from './written.ts';

/** A note names all authors up to the first number, a bibliography up to the second. */
const MOST_IN_NOTE = 3;
const MOST_IN_BIBLIOGRAPHY = 10;
const FIRST_OF_MANY = 7;

/**
 * The Chicago Manual of Style, 17th edition (2017), notes and bibliography: articles of newspapers
 * (14.191 to 14.200; one without an author is listed under the newspaper, 14.199), words quoted in
 * another work (14.260), a comma after a title that ends in a question mark (6.125).
 */
export function chicago(quote: CitedWork): StyledCitation {
  const { title, authors, date, site } = quote.article;
  const { year, monthName, day } = dateParts(date);
  const when = `${monthName} ${day}, ${year}`;
  const newspaper = { text: site, italic: true };
  const speaker = speakerName(quote.speaker);
  const writers = authors.length > 0 ? `${noteNames(authors)}, ` : '';
  return {
    style: 'Chicago',
    labels: ['cite.bibliography', 'cite.note'],
    reference:
      authors.length > 0
        ? richText(
            `${endWithStop(bibliographyNames(authors))} `,
            `${inMarks(endWithStop(title))} `,
            newspaper,
            `, ${when}. ${quote.address}.`,
          )
        : richText(newspaper, `. ${inMarks(endWithStop(title))} ${when}. ${quote.address}.`),
    pointer: richText(
      speaker === undefined ? '' : `${speaker}, quoted in `,
      `${writers}${inMarks(endWithComma(title))} `,
      newspaper,
      `, ${when}, ${quote.address}.`,
    ),
  };
}

function noteNames(authors: readonly Author[]): string {
  const names = authors.map(inOrder);
  if (names.length > MOST_IN_NOTE) return `${names[0]} et al.`;
  return listNames(names, [' and ', ', and ']);
}

function bibliographyNames(authors: readonly Author[]): string {
  const names = authors.map((author, index) => (index === 0 ? inverted(author) : inOrder(author)));
  if (names.length > MOST_IN_BIBLIOGRAPHY) {
    return `${names.slice(0, FIRST_OF_MANY).join(', ')}, et al.`;
  }
  return listNames(names, [', and ', ', and ']);
}
