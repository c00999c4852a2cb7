import { AFTER_STOP, OPENING_CHARACTERS } from '../../text/mark-glyphs.ts';
/**
 * Whether the words around a date speak of what is to come (`future`), of what may come (`likely`: a
 * hope, a plan, a possibility, or a present tense that news also uses of the day before), of what
 * somebody is to do (`infinitive`), of what was, or do not say.
 */
export type Tense = 'past' | 'future' | 'likely' | 'infinitive' | 'open';

/** Whether a tense speaks of what comes, surely or perhaps. */
export const comes = (tense: Tense): boolean => tense === 'future' || tense === 'likely';

const REACH = 110;

/** What happened in spite of the infinitive that follows. */
const PAST_INFINITIVE = `(?:failed|managed|refused|began|went on|used|appeared|seemed|continued|declined|had|tried|helped|got|forced|sought|struggled) to`;
const FUTURE = String.raw`(?:(?:will|won['’]t|shall|[a-z]+['’]ll|(?:is|are|was|were) (?:due|set|expected|scheduled|likely|slated|planned|about|going) (?:to|for|on|in)|(?:is|are) (?:due|set|expected|expecting|scheduled|slated|planned)|(?:is|are|was|were) to|going to|scheduled|slated|due|upcoming|forthcoming)(?: (?:not|also|be|have|then|only|likely|again|to))*(?: [a-z]+(?:ed|en|n|d|e|t)\b)?)`;
const LIKELY = String.raw`(?:(?:might|could|may|would|must|can|(?:agree[sd]?|hop(?:e|es|ing)|wants?|plan(?:s|ning)?|intends?|vow(?:s|ed)?|promis(?:e|es|ed)|pledg(?:e|es|ed)|threaten(?:s|ed)?|ready|likely|invited|deadline|expects?|needs?|has|have) (?:to|for))(?: (?:not|also|be|have|then|only|likely|again|to))*(?: [a-z]+(?:ed|en|n|d|e|t)\b)?|faces|meets|votes|holds|heads|begins|starts|opens|takes place|convenes|kicks off)`;
const INFINITIVE = `(?:to (?:win|defeat|beat|run|vote|elect|support|disrupt|hold|meet|face|seek|take|make|be|get|decide|choose|retire|open|close|start|begin|end|leave|return|go|come|move|pass|attend|speak|travel|appear|launch)|[Ll]et['’]s)`;
const PAST = `(?:said|told|was|were|had|has|have|did|went|came|took|made|began|won|lost|held|met|left|gave|wrote|saw|fell|rose|died|killed|shot|found|spoke|became|broke|sent|brought|thought|known|since|last|late|recent|earlier|ago|(?!unprecedented)[a-z]{2,}ed)`;
const CUES = String.raw`\b(?:${PAST_INFINITIVE}|(?<future>${FUTURE})|(?<likely>${LIKELY})|(?<infinitive>${INFINITIVE})|${PAST})\b`;
const CUE = new RegExp(CUES, 'g');
const FIRST_CUE = new RegExp(CUES);
/** "Ahead of Tuesday's vote", "heading into the primary on Tuesday". */
const AWAITED =
  /\b(?:[Aa]head of|[Gg]oing into|[Hh]eading into|(?:qualified|prepar(?:ed|ing)|bracing|planned) for)(?: [\w’'-]+){0,4} $/;
const SENTENCE_END = new RegExp(
  `[.!?;]${AFTER_STOP}{0,9}\\s+(?=[${OPENING_CHARACTERS}(\\[]?\\p{Lu})|\\n`,
  'gu',
);
const FIRST_SENTENCE_END = new RegExp(SENTENCE_END.source, 'u');
/** "on Feb. 8", "the U.S. Senate": such a stop ends no sentence. */
const ABBREVIATION_STOP = /(?:\b\p{Lu}\p{Ll}{0,3}|\b\p{Lu})\.$/u;

/**
 * The tense at a date: the nearest cue before it in its sentence, otherwise the nearest after it.
 * Looks at 110 characters each way, so the time does not depend on the length of the text.
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = sinceSentenceEnd(text.slice(Math.max(0, start - REACH), start));
  if (AWAITED.test(before)) return 'likely';
  let tense: Tense = 'open';
  for (const cue of before.matchAll(CUE)) tense = tenseOf(cue);
  if (tense !== 'open') return tense;
  const cue = FIRST_CUE.exec(untilSentenceEnd(text.slice(end, end + REACH)));
  return cue ? tenseOf(cue) : 'open';
}

function tenseOf({ groups }: RegExpMatchArray): Tense {
  if (groups?.['future'] !== undefined) return 'future';
  if (groups?.['likely'] !== undefined) return 'likely';
  return groups?.['infinitive'] === undefined ? 'past' : 'infinitive';
}

function sinceSentenceEnd(before: string): string {
  let from = 0;
  for (const match of before.matchAll(SENTENCE_END)) {
    if (!ABBREVIATION_STOP.test(before.slice(0, match.index + 1))) {
      from = match.index + match[0].length;
    }
  }
  return before.slice(from);
}

function untilSentenceEnd(after: string): string {
  const match = FIRST_SENTENCE_END.exec(after);
  return match ? after.slice(0, match.index) : after;
}
