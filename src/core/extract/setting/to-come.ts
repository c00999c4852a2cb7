import type { ExtractedQuote } from '../speech-types.ts';

const TO_COME = /\b(?:will|shall|to)\s(?:\p{L}+ly\s)?$/iu;
const COMES_AFTER =
  /^\s(?:will|shall|plans to|was to|(?:is|are|was|were) (?:due|expected|set|going|scheduled|about|likely) to)\b/iu;

/** "will say", "is due to tell voters": what is yet to be said has no day on which it was. */
export function isToCome(text: string, { cue, source }: ExtractedQuote): boolean {
  return (
    (cue !== undefined &&
      TO_COME.test(text.slice(Math.max(0, cue.span.start - 30), cue.span.start))) ||
    (source !== undefined && COMES_AFTER.test(text.slice(source.span.end, source.span.end + 30)))
  );
}
