import tags from '../../data/import-tags.json' with { type: 'json' };
import type { NoteKind } from '../article/notes.ts';
import type { ForeignTag } from './scan-tags.ts';

/** Names of tags by what they print. */
export const NAMES = {
  picture: new Set(tags.picture.names),
  quote: new Set(tags.quote.names),
  boxes: new Set(tags.boxes),
  hidden: new Set(tags.hidden),
  code: new Set(tags.code),
  links: new Set(tags.links),
  plain: new Set(tags.plain),
};

/** What Liquid computes with prints nothing. */
const CONTROL = /^(?:if|unless|elsif|case|when|for|assign|capture|cycle|tablerow|set)$/;
const PICTURE_VALUE =
  /^["']?[^"'\s={}]{1,300}\.(?:jpe?g|png|gif|webp|svg|avif)["']?(?:\s|$)|(?:^|\s)(?:src|image|img|file|filename|path|url)\s*=\s*["'][^"'{}]{1,300}\.(?:jpe?g|png|gif|webp|svg|avif)["']/i;

/** Sites name their own tags for pictures: `legacy-img-right`, `asset-img`, `lightbox`. */
export function isPicture(name: string, { rest, language }: ForeignTag): boolean {
  if (NAMES.picture.has(name)) return true;
  const isOwn = language === 'hugo' || language === 'shortcode' || language === 'liquid';
  if (isOwn && !NAMES.links.has(name) && !CONTROL.test(name) && PICTURE_VALUE.test(rest))
    return true;
  return (
    /(?:^|[-_])(?:img|image|figure|photo|picture)(?:$|[-_.])/i.test(name) &&
    /\b(?:src|path|uid|url|image)\s*=|\.(?:jpe?g|png|gif|webp|svg)\b/i.test(rest)
  );
}

/** A tag’s name for the report; an included file says more than `include`. */
export function nameOf(tag: ForeignTag): string {
  return tag.name === 'include' ? `include ${tag.rest.split(/\s/)[0] ?? ''}` : tag.name;
}

/** What the report says of a tag, by the language that it is of. */
export function noteOf(what: 'converted' | 'removed', { language }: ForeignTag): NoteKind {
  const isConverted = what === 'converted';
  if (language === 'directive') return isConverted ? 'directive-converted' : 'tag-removed';
  if (language === 'hugo' || language === 'shortcode')
    return isConverted ? 'shortcode-converted' : 'shortcode-removed';
  return isConverted ? 'tag-converted' : 'tag-removed';
}
