import { imageMarkdown, quoteMarkdown } from './snippets.ts';

/** A picture that a tag prints. */
export interface TagPicture {
  readonly src: string;
  readonly alt?: string;
  readonly caption: string;
}

/** Writes what tags stand for in the language of the text around them. */
export interface TagWriter {
  readonly picture: (picture: TagPicture) => string;
  readonly quote: (words: string, by: string | undefined) => string;
  readonly link: (address: string) => string;
  readonly code: (lines: string) => string;
  readonly title: (words: string) => string;
  /** A tag that is printed as it is written. */
  readonly words: (tag: string) => string;
}

const apart = (markdown: string): string => `\n\n${markdown.trim()}\n\n`;

/** For texts in Markdown. */
export const markdownWriter: TagWriter = {
  picture: ({ src, alt = '', caption }) => apart(imageMarkdown(src, alt, caption)),
  quote: (words, by) => apart(quoteMarkdown(words, by)),
  link: (address) => apart(`<${address.replace(/[<>\s]/g, '')}>`),
  code: (lines) => apart(`\`\`\`\n${lines.replace(/^\n+|\n+$/g, '')}\n\`\`\``),
  title: (words) => apart(`**${words}**`),
  words: (tag) => `\`${tag}\``,
};

/** For texts in HTML. */
export const htmlWriter: TagWriter = {
  picture: ({ src, alt, caption }) =>
    `<figure><img src="${quoted(src)}"${alt === undefined ? '' : ` alt="${quoted(alt)}"`}>${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`,
  quote: (words, by) =>
    `<blockquote><p>${words}</p>${by === undefined ? '' : `<cite>${by}</cite>`}</blockquote>`,
  link: (address) => `<p><a href="${quoted(address)}">${quoted(address)}</a></p>`,
  code: (lines) => `<pre><code>${lines}</code></pre>`,
  title: (words) => `<p><strong>${words}</strong></p>`,
  words: (tag) => `<code>${quoted(tag).replaceAll('>', '&gt;')}</code>`,
};

const quoted = (text: string): string =>
  text
    .replace(/&(?!#?\w{1,10};)/g, '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
