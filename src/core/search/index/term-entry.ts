import type { SectionTerm, WordSection } from './word-section.ts';

/** In which articles a term is, and how much it says of each; the lists run side by side. */
export interface TermEntry {
  readonly term: string;
  readonly stem: string;
  /** Numbers of articles, ascending. */
  readonly articles: readonly number[];
  /** From 1 to 7. */
  readonly impacts: readonly number[];
  /** Numbers of the quotes of each article that have it, ascending. */
  readonly quotes: readonly (readonly number[])[];
  /** What the segments have of it, in their order. */
  readonly parts: readonly TermPart[];
}

/** A term in one segment. */
export interface TermPart {
  /** Number of the segment. */
  readonly segment: number;
  /** See `WordSection`. */
  readonly mark: number;
  readonly term: SectionTerm;
}

/**
 * Joins what the segments have of the terms of a shard.
 *
 * @param sections undefined for a segment that has none of them
 * @param firsts the number of each segment's first article
 */
export function joinTerms(
  sections: readonly (WordSection | undefined)[],
  firsts: readonly number[],
): TermEntry[] {
  const entries = new Map<
    string,
    TermEntry & {
      readonly articles: number[];
      readonly impacts: number[];
      readonly quotes: (readonly number[])[];
      readonly parts: TermPart[];
    }
  >();
  sections.forEach((section, segment) => {
    const first = firsts[segment] ?? 0;
    for (const term of section?.terms ?? []) {
      const known = entries.get(term.term);
      const entry = known ?? {
        term: term.term,
        stem: term.stem,
        articles: [],
        impacts: [],
        quotes: [],
        parts: [],
      };
      if (!known) entries.set(term.term, entry);
      for (const article of term.articles) entry.articles.push(first + article);
      for (const impact of term.impacts) entry.impacts.push(impact);
      for (const quotes of term.quotes) entry.quotes.push(quotes);
      entry.parts.push({ segment, mark: section?.mark ?? 0, term });
    }
  });
  return [...entries.values()];
}
