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
