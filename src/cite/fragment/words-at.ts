import { wholeCharacters } from '../../core/text/characters.ts';

let segmenter: Intl.Segmenter | undefined;

/** Splits words as Unicode does (UAX 29), so that languages without spaces have words too. */
function segment(text: string): Intl.Segments {
  // Made on first use, since browsers without it must still run the rest of the script.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return segmenter.segment(text);
}

/** UTF-16 code units within which the words of one end are sought, so that a long text costs no more. */
const REACH = 600;

/** The first words of a text, with what is between them. */
export function wordsAtStart(text: string, count: number): string {
  const reach = wholeCharacters(text.slice(0, REACH));
  let found = 0;
  for (const { index, segment: word, isWordLike } of segment(reach)) {
    if (isWordLike && ++found === count) return reach.slice(0, index + word.length);
  }
  return reach;
}

/** The last words of a text, with what is between and after them. */
export function wordsAtEnd(text: string, count: number): string {
  const reach = wholeCharacters(text.slice(-REACH));
  const starts: number[] = [];
  for (const { index, isWordLike } of segment(reach)) if (isWordLike) starts.push(index);
  return reach.slice(starts.at(-count) ?? starts[0] ?? 0);
}

/** Moves an offset inside a word to the word's beginning or end. */
export function toWordEdge(text: string, offset: number, edge: 'start' | 'end'): number {
  const from = Math.max(0, offset - REACH);
  const part = segment(text.slice(from, offset + REACH)).containing(offset - from);
  if (!part?.isWordLike || part.index + from === offset) return offset;
  return from + part.index + (edge === 'end' ? part.segment.length : 0);
}
