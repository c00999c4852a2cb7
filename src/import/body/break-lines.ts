const WHOLE =
  /(<(?:pre|script|style|textarea)\b[\s\S]*?<\/(?:pre|script|style|textarea)>|<!--[\s\S]*?-->|<[^>]*>)/gi;

/**
 * Writes line ends as `<br>`, as old blogs store their texts: a blank line ends a paragraph, a line end
 * is a line break. Line ends within tags and preformatted text stay.
 */
export function breakLines(html: string): string {
  return html
    .trim()
    .split(WHOLE)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\n/g, '<br>')))
    .join('');
}
