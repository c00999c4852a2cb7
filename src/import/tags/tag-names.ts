import tags from '../../data/import-tags.json' with { type: 'json' };
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

/** Sites name their own tags for pictures: `legacy-img-right`, `asset-img`. */
export function isPicture(name: string, { rest }: ForeignTag): boolean {
  if (NAMES.picture.has(name)) return true;
  return (
    /(?:^|[-_])(?:img|image|figure|photo|picture)(?:$|[-_.])/i.test(name) &&
    /\b(?:src|path|uid|url|image)\s*=|\.(?:jpe?g|png|gif|webp|svg)\b/i.test(rest)
  );
}

/** A tag’s name for the report; an included file says more than `include`. */
export function nameOf(tag: ForeignTag): string {
  return tag.name === 'include' ? `include ${tag.rest.split(/\s/)[0] ?? ''}` : tag.name;
}
