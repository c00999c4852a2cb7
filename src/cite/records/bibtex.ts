import type { Author } from '../../core/authors/author.ts';
import { dateParts } from '../styles/cited-dates.ts';
import type { CitedWork } from '../cited.ts';
import { citationKey, onOneLine, quotedNote, whoIsQuoted } from '../quoted-note.ts';

/** What TeX would read as a command; a brace counts for BibTeX even after a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '#': '\\#',
  $: '\\$',
};
const SPECIAL = /[\\{}~^%&_#$]/g;

/** Text as written in a BibTeX field. */
export function escapeBibtex(text: string): string {
  return onOneLine(text).replace(SPECIAL, (character) => COMMANDS[character] ?? character);
}

/**
 * The article, with the quote if there is one, as an entry of BibTeX, which biblatex and reference managers read too.
 * The title is in two pairs of braces, so that no style changes its capitals.
 */
export function bibtex(quote: CitedWork): string {
  const { title, authors, date, lang, site } = quote.article;
  const { year, bibtexMonth, day } = dateParts(date);
  const who = whoIsQuoted(quote.speaker);
  const note = quotedNote(quote);
  const fields: readonly (readonly [name: string, value: string] | undefined)[] = [
    authors.length > 0 ? ['author', `{${authors.map(toBibtexName).join(' and ')}}`] : undefined,
    ['title', `{{${escapeBibtex(title)}}}`],
    ['journal', `{${escapeBibtex(site)}}`],
    ['year', `{${year}}`],
    ['month', bibtexMonth],
    ['day', `{${day}}`],
    // An address is read as it is; what would end the field is escaped in addresses anyway.
    ['url', `{${quote.address}}`],
    ['language', `{${escapeBibtex(lang)}}`],
    who === undefined ? undefined : ['note', `{Quoting ${escapeBibtex(who)}}`],
    note === '' ? undefined : ['annote', `{${escapeBibtex(note)}}`],
  ];
  const lines = fields.flatMap((field) => (field ? [`  ${field[0]} = ${field[1]}`] : []));
  return `@article{${citationKey(quote)},\n${lines.join(',\n')}\n}`;
}

/** `King, Jr., Martin Luther`; braces keep a body's name whole. */
function toBibtexName(author: Author): string {
  if (!author.parts) return `{${escapeBibtex(author.name)}}`;
  const { family, given, suffix } = author.parts;
  return [family, suffix, given].filter(Boolean).map(escapeBibtex).join(', ');
}
