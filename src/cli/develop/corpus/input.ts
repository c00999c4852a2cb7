import { readFileSync } from 'node:fs';
import { parseCalendarDate, type CalendarDate } from '../../../core/calendar/date.ts';
import { CommandError } from '../../command.ts';

/** One article of a corpus; paragraphs of its text are separated by line breaks. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  /** BCP 47; the rules are those of English where it is absent. */
  readonly lang?: string;
  /** Calendar date of publication. */
  readonly date?: CalendarDate;
  /**
   * Whether it is annotated as PolNeAR is: of its words, those in double marks of one character are
   * scored alone, so quotes in other marks or without any are not predicted.
   */
  readonly doubleMarksOnly?: boolean;
}

/** A mistake in a file that the user named. */
export class InputError extends CommandError {
  constructor(message: string) {
    super(message, 2);
  }
}

/**
 * Reads articles, one JSON object per line.
 *
 * @throws InputError with file and line of the first line that is not one
 */
export function readCorpus(path: string): CorpusArticle[] {
  return readLines(path).flatMap((line, index) =>
    line.trim() ? [parseArticle(line.replace(/^\uFEFF/, ''), path, index + 1)] : [],
  );
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${path}: cannot be read (${reason}). Name a file with one JSON article a line.`,
    );
  }
}

function parseArticle(line: string, path: string, number: number): CorpusArticle {
  const place = `${path}:${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${place}: not JSON (${reason}). Write one object a line: {"id": "…", "text": "…"}.`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${place}: not an object. Write {"id": "…", "text": "…"}.`);
  }
  const { id, text, lang, date, attributions } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new InputError(`${place}: "id" is missing. Give the article an id, as text.`);
  if (typeof text !== 'string')
    throw new InputError(`${place}: "text" is missing. Give the article its text, as a string.`);
  const day = typeof date === 'string' ? parseCalendarDate(date) : undefined;
  return {
    id: String(id),
    text,
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(day === undefined ? {} : { date: day }),
    doubleMarksOnly: Array.isArray(attributions),
  };
}
