import type { ExplainedArticle, ExplainedQuote } from '../../core/explain/explain-article.ts';
import { matchWords } from '../../core/explain/match-words.ts';
import {
  fieldsOfQuote,
  overrideOf,
  type OverrideFields,
} from '../../core/explain/override-fields.ts';
import { explainQuote } from '../../core/explain/write-explanation.ts';
import type { OverridePlace } from '../../core/source/overrides/override-place.ts';
import { writeOverride, type QuoteOverride } from '../../core/source/overrides/write-override.ts';
import { quotesThatFit } from '../../core/extract/override-words.ts';
import { LOW_CONFIDENCE } from '../../core/review/review-quotes.ts';
import { say } from '../../wording/say.ts';

/** A label and what is said under it. */
export type DeskRow = readonly [label: string, text: string];

/** A quote as the editor’s strip shows it. */
export interface DeskQuote {
  readonly id: string;
  readonly words: string;
  /** Speaker, role, place, day and confidence. */
  readonly facts: readonly DeskRow[];
  /** The evidence, as `verbatim explain` prints it. */
  readonly why: readonly DeskRow[];
  /** Whether an editor should look at it. */
  readonly isDoubtful: boolean;
  /** Where the front matter decided, in words. */
  readonly decided?: string;
  readonly fields: OverrideFields;
  /** The entry to paste. */
  readonly block: string;
}

/** The names of the files that the evidence refers to, as the editor knows them. */
export interface DeskFiles {
  readonly file: string;
  readonly speakersFile: string;
}

/** Where no line of the file is known, an entry is laid out for a file without any. */
const FIRST_ENTRY = { indent: 2, withKey: true };

/**
 * The quotes of an article for the editor, in the order of the text.
 *
 * @param place where an entry of `quotes:` belongs; undefined if none can be added by line
 */
export function deskQuotes(
  { quotes }: Pick<ExplainedArticle, 'quotes'>,
  files: DeskFiles,
  place: OverridePlace | undefined,
): DeskQuote[] {
  return quotes.map((quote) => {
    const fields = fieldsOfQuote(quote);
    const named = nameOf(quote, quotes);
    const entry = quote.overrides.find(({ field }) => field === 'quotes');
    return {
      id: quote.id,
      words: say('desk.printed-words', { words: quote.words }),
      facts: factsOf(quote, fields),
      why: explainQuote(quote, files.file, files.speakersFile),
      isDoubtful: isDoubtful(quote),
      ...(entry ? { decided: say('desk.decided', { line: String(entry.line) }) } : {}),
      fields,
      block: writeOverride(overrideOf(named, fields, fields), place ?? FIRST_ENTRY),
    };
  });
}

/** How an entry names a quote among those of its article: by words and, if others have them, a number. */
export function nameOf(
  quote: ExplainedQuote,
  quotes: readonly ExplainedQuote[],
): Pick<QuoteOverride, 'match' | 'which'> {
  const others = quotes.filter((other) => other !== quote).map(({ words }) => words);
  const match = matchWords(quote.words, others);
  const fitting = quotesThatFit(match, quotes);
  return fitting.length > 1 ? { match, which: fitting.indexOf(quote) + 1 } : { match };
}

function factsOf({ confidence }: ExplainedQuote, fields: OverrideFields): DeskRow[] {
  const or = (text: string) => (text === '' ? say('desk.open') : text);
  return [
    [say('desk.speaker'), or(fields.speaker)],
    [say('desk.role'), or(fields.role)],
    [say('desk.place'), or(fields.place)],
    [say('desk.said'), or(fields.said)],
    [say('desk.confidence'), confidence.toFixed(2)],
  ];
}

/** What `verbatim review` lists: no speaker is named, or it is not certain who, and no editor decided. */
function isDoubtful({ by, speaker, standing, confidence }: ExplainedQuote): boolean {
  if (by === 'override') return false;
  return speaker === undefined || standing !== undefined || confidence < LOW_CONFIDENCE;
}
