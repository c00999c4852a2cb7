import { readValues } from './attributes.ts';

const PICTURE =
  /^\s*((?:<a\b[^>]{0,2000}>\s*)?<img\b[^>]{0,4000}>(?:\s*<\/a>)?|(?:\[?!\[[^\]]{0,1000}\]\([^)]{0,1000}\)(?:\]\([^)]{0,1000}\))?))/i;

/**
 * The picture of WordPress’s `[caption]<img> words[/caption]` with its caption.
 *
 * @param attributes what follows the tag’s name
 * @param inner what is between the tags
 */
export function captionFigure(attributes: string, inner: string): string {
  const picture = PICTURE.exec(inner);
  const printed = picture?.[1] ?? '';
  const caption =
    inner.slice(picture?.[0].length ?? 0).trim() || (readValues(attributes).named['caption'] ?? '');
  if (/^\[?!\[/.test(printed)) return `\n\n${captioned(printed, caption)}\n\n`;
  const words = caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `\n\n<figure>${printed}${words}</figure>\n\n`;
}

/** A picture in Markdown with its caption as title. */
function captioned(picture: string, caption: string): string {
  const title = caption.replace(/\s+/g, ' ').replace(/(["\\])/g, '\\$1');
  return caption === '' ? picture : picture.replace(/\]\(([^)\s]{1,1000})\)/, `]($1 "${title}")`);
}
