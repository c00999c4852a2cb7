import { escapeMarkdown } from '../core/import/escape-markdown.ts';
import { dayWords, intervalWords } from './styles/cited-dates.ts';
import type { Cited } from './cited.ts';
import { escapeUTF8 as escapeMarkup } from 'entities/escape';
import { inMarks } from './quotation-marks.ts';
import { whoIsQuoted } from './quoted-note.ts';
import { say } from '../wording/say.ts';

/** What is printed under quoted words, before and after the article's title. */
interface Attribution {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

const PARAGRAPHS = /\n{2,}/;

function attributionOf({ speaker, said, translated, article }: Cited): Attribution {
  const who = whoIsQuoted(speaker);
  const when = said && intervalWords(said);
  const translation =
    article.translated === undefined
      ? ''
      : ` (${say('cite.translated', { how: article.translated })})`;
  const before = [
    ...(who === undefined ? [] : [who]),
    ...(when === undefined ? [] : [who === undefined ? say('cite.said', { when }) : when]),
    ...(translated === undefined ? [] : [say('cite.translated', { how: translated })]),
    ...((who ?? when ?? translated) === undefined ? [] : [say('cite.quoted-in')]),
  ];
  return {
    before: before.length === 0 ? '' : `${before.join(', ')} `,
    title: inMarks(article.title),
    after: `${translation}, ${article.site}, ${dayWords(article.date)}`,
  };
}

/**
 * Words with their origin as plain text.
 *
 * @example “No alternative.” — Ada Berg, Mayor, 7 May 2024, quoted in “Talks end”, Verbatim, 8 May 2024. https://…
 */
export function asText(cited: Cited): string {
  const { before, title, after } = attributionOf(cited);
  return `${inMarks(cited.words)} — ${before}${title}${after}. ${cited.address}`;
}

/** Words with their origin as a block quotation of Markdown. */
export function asMarkdown(cited: Cited): string {
  const { before, title, after } = attributionOf(cited);
  const link = `[${escapeLabel(title)}](${cited.address})`;
  const paragraphs = [
    ...cited.words.split(PARAGRAPHS).map(escapeMarkdown),
    `— ${escapeMarkdown(before).replace(/\s*$/, before === '' ? '' : ' ')}${link}${escapeMarkdown(after)}`,
  ];
  return paragraphs.map((paragraph) => `> ${paragraph.replaceAll('\n', '\n> ')}`).join('\n>\n');
}

/** The words of a link of Markdown: brackets would end them, and links cannot be nested. */
export function escapeLabel(text: string): string {
  return escapeMarkdown(text).replace(/(?<!\\)[[\]]/g, '\\$&');
}

/** Words with their origin as HTML, which needs nothing else on the page. */
export function asHtml(cited: Cited): string {
  const { before, title, after } = attributionOf(cited);
  const address = escapeMarkup(cited.address);
  const lang = escapeMarkup(cited.article.lang);
  const paragraphs = cited.words
    .split(PARAGRAPHS)
    .map((words) => `  <p lang="${lang}">${escapeMarkup(words).replaceAll('\n', '<br>')}</p>`);
  return [
    `<blockquote cite="${address}">`,
    ...paragraphs,
    `  <footer>— ${escapeMarkup(before)}<a href="${address}">${escapeMarkup(title)}</a>${escapeMarkup(after)}</footer>`,
    '</blockquote>',
  ].join('\n');
}
