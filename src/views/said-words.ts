import type { SaidDate } from '../core/article.ts';
import { formatInterval } from '../core/date-words.ts';

/** When a quote was said, in words. */
export interface SaidWords {
  readonly text: string;
  /** For machines, as exact as the text is; absent for a time that has no such form. */
  readonly datetime?: string;
  /** The text does not say when; this is the day of the article. */
  readonly assumed: boolean;
}

/** Prints when a quote was said, in the language of its article. */
export function saidWords(said: SaidDate, lang: string): SaidWords {
  const datetime = saidDatetime(said);
  return {
    text: formatInterval(said, said.precision, lang),
    ...(datetime === undefined ? {} : { datetime }),
    assumed: said.assumed,
  };
}

/** `2024-02-08`, `2024-02` or `2024`, where the time is one such. */
export function saidDatetime({ start, end, precision }: SaidDate): string | undefined {
  if (start === end) return start;
  if (precision === 'month' && start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  return precision === 'year' && start.slice(0, 4) === end.slice(0, 4)
    ? start.slice(0, 4)
    : undefined;
}
