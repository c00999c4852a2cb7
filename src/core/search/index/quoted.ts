import type { ByteReader, ByteWriter } from './bytes.ts';

/** Articles that have something, and which of their quotes have it; the lists run side by side. */
export interface Quoted {
  /** Numbers of articles, ascending. */
  readonly articles: readonly number[];
  /** Numbers of the quotes of each, ascending; none where it is only elsewhere in the article. */
  readonly quotes: readonly (readonly number[])[];
}

/**
 * Writes articles as differences. One bit says whether any quote follows; most words of an article are
 * in none or in one, which then is a byte.
 *
 * @param noteOf a number that is written with an article, and how many such numbers there are
 */
export function writeQuoted(
  writer: ByteWriter,
  { articles, quotes }: Quoted,
  noteOf: (at: number) => readonly [note: number, notes: number] = () => [0, 1],
): void {
  let last = -1;
  articles.forEach((article, at) => {
    const own = quotes[at] ?? [];
    const [note, notes] = noteOf(at);
    writer.number(((article - last - 1) * notes + note) * 2 + Number(own.length > 0));
    last = article;
    let before = -1;
    own.forEach((quote, number) => {
      writer.number((quote - before - 1) * 2 + Number(number < own.length - 1));
      before = quote;
    });
  });
}

/**
 * Reads what {@link writeQuoted} wrote.
 *
 * @param takeNote takes the note from a number and hands out the rest
 */
export function readQuoted(
  reader: ByteReader,
  count: number,
  takeNote: (value: number) => number = (value) => value,
): Quoted & { readonly articles: number[]; readonly quotes: number[][] } {
  const articles: number[] = [];
  const quotes: number[][] = [];
  let last = -1;
  for (let at = 0; at < count; at++) {
    const value = reader.number();
    last += takeNote(Math.floor(value / 2)) + 1;
    articles.push(last);
    const own: number[] = [];
    let quote = -1;
    for (let more = value % 2 === 1; more;) {
      const next = reader.number();
      quote += Math.floor(next / 2) + 1;
      own.push(quote);
      more = next % 2 === 1;
    }
    quotes.push(own);
  }
  return { articles, quotes };
}
