import { escapeUTF8 as escapeMarkup } from 'entities/escape';
import { escapeMarkdown } from '../core/import/escape-markdown.ts';
import { escapeLabel } from './attribution.ts';
import type { CitationForm } from './cite-quote.ts';
import type { CitedWork } from './cited.ts';
import { inMarks } from './quotation-marks.ts';
import { bibtex } from './records/bibtex.ts';
import { cslJson } from './records/csl-json.ts';
import { ris } from './records/ris.ts';
import { inOrder, listNames } from './styles/author-names.ts';
import { dayWords } from './styles/cited-dates.ts';
import { toPlainText } from './styles/rich-text.ts';
import { styledCitations } from './styles/written.ts';
import { say } from '../wording/say.ts';

/** A whole article in the forms that quotes have, each ready to be copied. */
export function articleForms(work: CitedWork): CitationForm[] {
  return [
    { name: say('cite.text'), text: articleText(work) },
    { name: say('cite.markdown'), text: articleMarkdown(work) },
    { name: say('cite.html'), text: articleHtml(work) },
    ...styledCitations(work).map(({ style, reference }) => ({
      name: style,
      text: toPlainText(reference),
    })),
    { name: 'BibTeX', text: bibtex(work) },
    { name: 'RIS', text: ris(work) },
    { name: 'CSL-JSON', text: cslJson(work) },
  ];
}

/** What is printed before and after an article’s title. */
function aroundTitle({ article }: CitedWork): readonly [before: string, after: string] {
  const writers = listNames(article.authors.map(inOrder), [' and ', ' and ']);
  const translation =
    article.translated === undefined
      ? ''
      : ` (${say('cite.translated', { how: article.translated })})`;
  return [
    writers === '' ? '' : `${writers}, `,
    `${translation}, ${article.site}, ${dayWords(article.date)}`,
  ];
}

/**
 * An article with its origin as plain text.
 *
 * @example Anna Berg, “Talks end”, Verbatim, 8 May 2024. https://…
 */
function articleText(work: CitedWork): string {
  const [before, after] = aroundTitle(work);
  return `${before}${inMarks(work.article.title)}${after}. ${work.address}`;
}

function articleMarkdown(work: CitedWork): string {
  const [before, after] = aroundTitle(work).map(escapeMarkdown);
  const title = escapeLabel(inMarks(work.article.title));
  return `${work.article.authors.length > 0 ? `${before?.trim()} ` : ''}[${title}](${work.address})${after}`;
}

function articleHtml(work: CitedWork): string {
  const [before, after] = aroundTitle(work).map(escapeMarkup);
  const { title, lang } = work.article;
  const link = `<a href="${escapeMarkup(work.address)}" lang="${escapeMarkup(lang)}">`;
  return `<p>${before}${link}${escapeMarkup(inMarks(title))}</a>${after}.</p>`;
}
