import type { Author } from '../../core/authors/author.ts';
import { dateParts } from '../styles/cited-dates.ts';
import type { CitedWork } from '../cited.ts';
import { citationKey, quotedNote } from '../quoted-note.ts';

/** A name in CSL-JSON. */
type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly suffix?: string };

/** The article, with the quote if there is one, as an item of CSL-JSON 1.0, which reference managers read. */
export function cslItem(quote: CitedWork): object {
  const { title, authors, date, lang, site } = quote.article;
  const { year, month, day } = dateParts(date);
  const note = quotedNote(quote);
  return {
    id: citationKey(quote),
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 ? { author: authors.map(toCslName) } : {}),
    'container-title': site,
    issued: { 'date-parts': [[year, month, day]] },
    URL: quote.address,
    language: lang,
    ...(note === '' ? {} : { note }),
  };
}

/** A list of one item, a line for each field: what programs import. */
export function cslJson(quote: CitedWork): string {
  const fields = Object.entries(cslItem(quote)).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `[{\n${fields.join(',\n')}\n}]`;
}

function toCslName(author: Author): CslName {
  if (!author.parts) return { literal: author.name };
  const { family, given, suffix } = author.parts;
  return { family, given, ...(suffix === '' ? {} : { suffix }) };
}
