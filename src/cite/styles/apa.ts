import { listNames, shortForm, withInitials } from './author-names.ts';
import type { Author } from '../../core/authors/author.ts';
import { dateParts } from './cited-dates.ts';
import type { CitedWork } from '../cited.ts';
import { endWithComma, endWithStop, inMarks } from '../quotation-marks.ts';
import { richText } from './rich-text.ts';
import { speakerShortForm } from '../speaker-names.ts';
import type { StyledCitation } from './written.ts';

/** From this number on a text names the first author alone. */
const ET_AL_FROM = 3;
/** If there are more authors than this, the last follows an ellipsis. */
const MOST_AUTHORS = 20;

/**
 * Publication Manual of the American Psychological Association, 7th edition (2020): an article of a
 * newspaper online (10.1, example 16), authors (9.7 to 9.12), dates (9.13 to 9.15), words that
 * another work quotes (8.6). Titles keep their capitals: no rule can tell which words are names.
 */
export function apa(quote: CitedWork): StyledCitation {
  const { title, authors, date, site } = quote.article;
  const { year, monthName, day } = dateParts(date);
  const when = `(${year}, ${monthName} ${day}).`;
  const lead = authors.length > 0 ? `${endWithStop(authorList(authors))} ${when} ` : '';
  const headline = `${endWithStop(title)} `;
  const article = authors.length > 0 ? namesInText(authors) : inMarks(endWithComma(title));
  const cited = authors.length > 0 ? `${article}, ${year}` : `${article} ${year}`;
  const speaker = speakerShortForm(quote.speaker);
  return {
    style: 'APA',
    labels: ['cite.reference', 'cite.in-the-text'],
    reference: richText(
      lead,
      headline,
      lead === '' ? `${when} ` : '',
      { text: site, italic: true },
      '. ',
      quote.address,
    ),
    pointer: richText(speaker === undefined ? `(${cited})` : `(${speaker}, as cited in ${cited})`),
  };
}

function authorList(authors: readonly Author[]): string {
  const names = authors.map(withInitials);
  const last = names.at(-1) ?? '';
  if (names.length > MOST_AUTHORS) {
    return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${last}`;
  }
  return listNames(names, [', & ', ', & ']);
}

function namesInText(authors: readonly Author[]): string {
  const names = authors.map(shortForm);
  if (names.length >= ET_AL_FROM) return `${names[0]} et al.`;
  return listNames(names, [' & ', ' & ']);
}
