import tags from '../../data/import-tags.json' with { type: 'json' };
import { firstNamed, type TagValues } from './attributes.ts';
import type { TagPicture } from './writers.ts';

/** What a tag says about a picture; undefined if it names none. */
export function readPicture(values: TagValues): TagPicture | undefined {
  const named = firstNamed(values, tags.picture.src);
  const src = named ?? values.plain[0];
  if (src === undefined || src === '') return undefined;
  const alt =
    firstNamed(values, tags.picture.alt) ?? (named === undefined ? values.plain[1] : undefined);
  const caption = firstNamed(values, tags.picture.caption);
  return {
    src,
    ...(alt === undefined ? {} : { alt }),
    caption: joinCredit(caption, firstNamed(values, tags.picture.credit)),
  };
}

/** A caption and who made the picture: the credit is its last sentence. */
export function joinCredit(caption: string | undefined, credit: string | undefined): string {
  if (caption === undefined || credit === undefined) return caption ?? credit ?? '';
  return /[.!?…][”"’')]*$/u.test(caption.trim())
    ? `${caption.trim()} ${credit}`
    : `${caption.trim()}. ${credit}`;
}

/** An image in Markdown’s own form. */
export function imageMarkdown(address: string, alt: string, title: string): string {
  const target = /[\s()<>]/.test(address) ? `<${address.replace(/[<>\n]/g, '')}>` : address;
  const shown = title === '' ? '' : ` "${title.replace(/\s+/g, ' ').replace(/(["\\])/g, '\\$1')}"`;
  return `![${alt.replace(/\s+/g, ' ').replace(/([[\]\\])/g, '\\$1')}](${target}${shown})`;
}

/** Words as a block quote, with who said them on the last line. */
export function quoteMarkdown(words: string, by: string | undefined): string {
  const lines = words
    .trim()
    .split('\n')
    .map((line) => `> ${line.trim()}`.trimEnd());
  return [...lines, ...(by === undefined ? [] : ['>', `> — ${by}`])].join('\n');
}

/** The address of embedded media: the name of the tag says on which site its id is. */
export function mediaAddress(name: string, values: TagValues): string | undefined {
  const sites: Readonly<Record<string, string>> = tags.media;
  const site = sites[name];
  if (site === undefined) return undefined;
  const id = firstNamed(values, ['id', 'src', 'url', 'videoId', 'video']) ?? values.plain[0];
  if (id === undefined) return undefined;
  return /^https?:/.test(id) ? id : site === '' ? undefined : site + id;
}

/** The web address that a tag of an unknown name is about: most often it embeds what is there. */
export function addressIn(values: TagValues): string | undefined {
  const value = values.plain[0] ?? firstNamed(values, ['url', 'src', 'href', 'link']);
  return value !== undefined && /^https?:\/\/\S+$/.test(value) ? value : undefined;
}

/** A value in running words; an address stays as it is. */
export function escapeWords(value: string, isAddress: boolean): string {
  return isAddress || /^(?:https?:\/\/|\/)/.test(value)
    ? value
    : value.replace(/([\\`*_[\]<>{}])/g, '\\$1');
}

const ESCAPED = /(\{\{[<%])\/\*([^\n]{0,2000}?)\*\/([>%]\}\})/g;

/** Hugo prints `{{</* ref *\/>}}` as the tag within, also in code. */
export const unescaped = (text: string): string => text.replace(ESCAPED, '$1$2$3');
