import { codeRanges } from '../../core/markdown/source/template-tags.ts';

const RAW = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g;
const HIGHLIGHTED = /\{%-?\s*(highlight|codeblock)\b[\s\S]*?\{%-?\s*end\1\s*-?%\}/g;
const TAG_START = /\{(?=[{%])/g;

/** Tags that are words, so that nothing reads them as tags; in code they stay as they are. */
export function keepTagsAsWords(text: string): string {
  const code = codeRanges(text);
  return text.replace(TAG_START, (brace, at: number) =>
    code.some(({ start, end }) => start <= at && at < end) ? brace : '&#123;',
  );
}

/**
 * Takes out `{% raw %}`, which Liquid reads before Markdown is: also in code, where it would be printed.
 */
export function unwrapRaw(text: string): string {
  if (!/\{%-?\s*raw\b/.test(text)) return text;
  const code = [
    ...codeRanges(text),
    ...[...text.matchAll(HIGHLIGHTED)].map(({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    })),
  ];
  return text.replace(RAW, (_, inner: string, at: number) =>
    code.some(({ start, end }) => start <= at && at < end) ? inner : keepTagsAsWords(inner),
  );
}
