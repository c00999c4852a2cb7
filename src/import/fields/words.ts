import { decodeHTML } from 'entities';

/** A text with its entities as characters: `&amp;`, `&#8217;`. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** A text as a single line: white space folded, no-break spaces kept. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}

/** Takes line ends of Windows and a byte order mark off. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

const PHRASE_TAG =
  /<\/?(?:a|abbr|b|bdi|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|tt|u)(?:\s[^<>]{0,500})?>/gi;
const BREAK_TAG = /<(?:w?br)(?:\s[^<>]{0,500})?\/?>/gi;

/** A title as plain words: tags of phrases are taken out, what else is in angle brackets stays. */
export function withoutTags(title: string): string {
  return title.includes('<')
    ? oneLine(title.replace(BREAK_TAG, ' ').replace(PHRASE_TAG, ''))
    : title;
}

const MARKDOWN_LINK =
  /!?\[([^[\]\n]{0,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?:\s"[^"\n]{0,300}")?\)/g;
const STRONG = /(\*\*|__)(?=\S)([^\n]{1,500}?)(?<=\S)\1/g;

/** A summary as plain words: links, strong words and tags of phrases are only their words. */
export function withoutMarkup(text: string): string {
  return withoutTags(text).replace(MARKDOWN_LINK, '$1').replace(STRONG, '$2');
}
