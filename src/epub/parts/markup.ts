import { escapeUTF8 } from 'entities/escape';
import { textDirection } from '../../core/text/text-direction.ts';
import { xmlText } from '../../feeds/xml-text.ts';

/** Text as XML has it, in elements and in attributes. */
export const xml = (text: string): string => escapeUTF8(xmlText(text));

/** The attributes that say a language and its direction in a document of the book. */
export const inLanguage = (lang: string): string =>
  `lang="${xml(lang)}" xml:lang="${xml(lang)}" dir="${textDirection(lang)}"`;

/** A link that shows its own address. */
export const addressLink = (url: string): string => `<a href="${xml(url)}">${xml(url)}</a>`;

/** One document of a book. */
export interface BookPage {
  readonly title: string;
  readonly lang: string;
  /** Markup of the body. */
  readonly body: string;
}

/** Writes a document of a book: XHTML with the book’s style sheet beside it. */
export function writePage({ title, lang, body }: BookPage): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${inLanguage(lang)}>
<head>
<title>${xml(title)}</title>
<link rel="stylesheet" type="text/css" href="${STYLE_FILE}"/>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The style sheet, beside the documents. */
export const STYLE_FILE = 'style.css';
