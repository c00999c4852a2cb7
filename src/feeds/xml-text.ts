/** Without characters that XML does not allow, even as references. */
export function xmlText(text: string): string {
  return text.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
