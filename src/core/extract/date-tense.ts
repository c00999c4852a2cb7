/** Whether the words around a date speak of what is to come, of what was, or do not say. */
export type Tense = 'past' | 'future' | 'open';

const REACH = 110;
const FUTURE = String.raw`(?:will|won['’]t|might|could|may|shall|(?:is|are|was|were) (?:due|set|expected|scheduled|likely|slated|planned|about|going) (?:to|for|on|in)|would|[a-z]+['’]ll|is to|are to|going to|scheduled|slated|due|upcoming|ahead of|forthcoming|(?:agree[sd]?|hop(?:e|es|ing)|wants?|plan(?:s|ning)?|intends?|vow(?:s|ed)?|promis(?:e|es|ed)|pledg(?:e|es|ed)|ready|invited|deadline|expects?) (?:to|for))(?: (?:not|also|be|have|then|only|likely|again|to))*(?: [a-z]+(?:ed|en|n|d|e|t)\b)?`;
const PAST = `(?:said|told|was|were|had|has|have|did|went|came|took|made|began|won|lost|held|met|left|gave|wrote|saw|fell|rose|died|killed|shot|found|spoke|became|broke|sent|brought|thought|known|since|last|late|recent|earlier|ago|[a-z]{2,}ed)`;
const CUE = new RegExp(String.raw`\b(?:(${FUTURE})|${PAST})\b`, 'g');
/** The first of what the global pattern finds. */
const FIRST_CUE = new RegExp(CUE.source);
const SENTENCE_END = /[.!?;][”’"')\]]*\s+(?=[“‘"'([]?\p{Lu})|\n/gu;

const FIRST_SENTENCE_END = new RegExp(SENTENCE_END.source, 'u');

/**
 * The tense at a date: the nearest cue before it in its sentence, otherwise the nearest after it.
 * Looks at 110 characters each way, so the time does not depend on the length of the text.
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = sinceSentenceEnd(text.slice(Math.max(0, start - REACH), start));
  let tense: Tense = 'open';
  for (const cue of before.matchAll(CUE)) tense = cue[1] === undefined ? 'past' : 'future';
  if (tense !== 'open') return tense;
  const after = untilSentenceEnd(text.slice(end, end + REACH));
  const cue = FIRST_CUE.exec(after);
  if (!cue) return 'open';
  return cue[1] === undefined ? 'past' : 'future';
}

function sinceSentenceEnd(before: string): string {
  let from = 0;
  for (const match of before.matchAll(SENTENCE_END)) {
    // "on Feb. 8", "the U.S. Senate": such a stop ends no sentence.
    if (!/(?:\b\p{Lu}\p{Ll}{0,3}|\b\p{Lu})\.$/u.test(before.slice(0, match.index + 1))) {
      from = match.index + match[0].length;
    }
  }
  return before.slice(from);
}

function untilSentenceEnd(after: string): string {
  const match = FIRST_SENTENCE_END.exec(after);
  return match ? after.slice(0, match.index) : after;
}
