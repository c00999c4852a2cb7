/** The text of an article with one quote. */
export const BODY =
  'Mayor Anna Berg opened the bridge on Thursday.\n\n“It is safe for all traffic,” Berg said.\n';

/** The file of an article. @param extra lines of its front matter */
export const bridgeArticle = (date: string, body: string = BODY, extra = ''): string =>
  `---\ntitle: The bridge\ndate: ${date}\n${extra}---\n\n${body}`;

/** A picture of one colour. */
export const drawing = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="${colour}"/></svg>`;
