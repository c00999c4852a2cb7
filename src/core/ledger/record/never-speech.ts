import { findAsides, isAside } from '../../markdown/text/asides.ts';
import { findTemplateTags } from '../../markdown/source/template-tags.ts';
import type { Selector } from '../quotes/selector.ts';

/** A tag that was opened before the words and, as far as the surroundings are known, not closed. */
const OPEN_TAG = /(?:\{[%{]|<%)(?:(?![%}]\}|%>)[\s\S]){0,200}$/u;

/**
 * Whether words were published as a quote only because an earlier version read template tags, addresses
 * or names of files as speech: their own form or their recorded surroundings show it, whatever has
 * become of the article since.
 */
export function wasNeverSpeech({ exact, prefix, suffix }: Selector): boolean {
  const span = { start: 0, end: exact.length };
  if (isAside({ text: exact, paragraphs: [], asides: findAsides(exact) }, span)) return true;
  if (OPEN_TAG.test(prefix)) return true;
  // The surroundings are recorded without the marks around the words.
  const [start, end] = [prefix.length + 1, prefix.length + 1 + exact.length];
  return findTemplateTags(`${prefix}"${exact}"${suffix}`).some(
    (tag) => tag.start < start && tag.end > end,
  );
}
