/**
 * Escapes text between tags and nothing more: with quotation marks escaped as well, as in attributes,
 * code to copy would be half as long again.
 */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
