import words from '../../../data/en/words/function-words.json' with { type: 'json' };

/** Where a sentence is in a text, in UTF-16 code units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(words.abbreviations);
/** Initials at the end of a piece: “U.S.”, “J.” */
const INITIALS = /(?:^|[\s(“"‘'])(?:\p{Lu}\.){1,4}\s*$/u;
/** A word with a full stop at the end of a piece. */
const LAST_WORD = /(?:^|[\s(“"‘'])(\p{L}{2,6})\.\s*$/u;

/**
 * Cuts a paragraph into the sentences that are read aloud one by one: as Unicode’s rules have it
 * (UAX 29), except that an abbreviation ends none.
 *
 * @param lang BCP 47
 */
export function cutSentences(text: string, lang: string): Sentence[] {
  const pieces = new Intl.Segmenter(knownTag(lang), { granularity: 'sentence' }).segment(text);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { segment, index } of pieces) {
    const end = index + segment.length;
    if (endsInAbbreviation(segment) && end < text.length) continue;
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

function endsInAbbreviation(piece: string): boolean {
  const last = LAST_WORD.exec(piece)?.[1];
  return INITIALS.test(piece) || (last !== undefined && ABBREVIATIONS.has(last.toLowerCase()));
}

/** A page may be in a language whose tag is not one. */
function knownTag(lang: string): string[] {
  try {
    return Intl.getCanonicalLocales(lang);
  } catch {
    return [];
  }
}
