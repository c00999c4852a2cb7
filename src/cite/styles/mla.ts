import { inOrder, inverted, listNames, shortForm } from './author-names.ts';
import type { Author } from '../../core/authors/author.ts';
import { dateParts } from './cited-dates.ts';
import type { CitedWork } from '../cited.ts';
import { endWithStop, inMarks } from '../quotation-marks.ts';
import { richText } from './rich-text.ts';
import { speakerName } from '../speaker-names.ts';
import type { StyledCitation } from './written.ts';

/** From this number on only the first author is named. */
const ET_AL_FROM = 3;

/**
 * MLA Handbook, 9th edition (2021), chapter 5, the list of works cited (author, title of source,
 * title of container, publication date, location), and chapter 6, citing indirect sources ("qtd. in").
 * The address keeps its `https://`, so that it can be followed.
 */
export function mla(quote: CitedWork): StyledCitation {
  const { title, authors, date, site } = quote.article;
  const { year, mlaMonth, day } = dateParts(date);
  const writers = authors.length > 0 ? `${endWithStop(listedNames(authors))} ` : '';
  const article = authors.length > 0 ? namesInText(authors) : inMarks(title);
  return {
    style: 'MLA',
    labels: ['cite.works-cited', 'cite.in-the-text'],
    reference: richText(
      writers,
      `${inMarks(endWithStop(title))} `,
      { text: site, italic: true },
      `, ${day} ${mlaMonth} ${year}, ${quote.address}.`,
    ),
    pointer: richText(
      speakerName(quote.speaker) === undefined ? `(${article})` : `(qtd. in ${article})`,
    ),
  };
}

function listedNames(authors: readonly Author[]): string {
  const [first, second] = authors;
  if (!first) return '';
  if (authors.length >= ET_AL_FROM) return `${inverted(first)}, et al.`;
  return second ? `${inverted(first)}, and ${inOrder(second)}` : inverted(first);
}

function namesInText(authors: readonly Author[]): string {
  const names = authors.map(shortForm);
  if (names.length >= ET_AL_FROM) return `${names[0]} et al.`;
  return listNames(names, [' and ', ' and ']);
}
