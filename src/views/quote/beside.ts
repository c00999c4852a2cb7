import type { Archive } from '../../core/archive/archive.ts';
import { byFiledDay } from '../../core/archive/quote-order.ts';
import type { QuotedArticle, ShownQuote } from '../../core/archive/shown.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import { eachSaying, sayingOf } from '../../core/archive/subjects/each-saying.ts';
import { rareWords, type RareWords } from '../../core/archive/subjects/rare-words.ts';
import { sameSubjects } from '../../core/archive/subjects/same-subject.ts';

/** What a page says of another saying of its speaker. */
export interface NeighbourFacts extends Pick<
  ShownQuote,
  'id' | 'words' | 'commas' | 'marks' | 'hasPage' | 'said'
> {
  readonly article: Pick<QuotedArticle, 'slug' | 'date' | 'lang'>;
}

/** Sayings of a quote’s speaker, in the order of time. */
export interface BesideInputs {
  /** Whether all are on the quote’s subject; otherwise they are those just before and after. */
  readonly isSubject: boolean;
  readonly earlier: readonly NeighbourFacts[];
  readonly later: readonly NeighbourFacts[];
}

type Beside = { readonly beside?: BesideInputs };

/**
 * Finds the sayings of its speaker that are shown beside a quote: the nearest on the same subject, and
 * where there are none, those just before and after.
 */
export function besideQuotes(archive: Archive): (quote: ArchiveQuote) => Beside {
  const heard = archive.speakers.filter(({ quotes }) => quotes.length > 1);
  const rare = rareWords(new Set(heard.flatMap(({ quotes }) => quotes)));
  const found = new Map<string, BesideInputs>();
  for (const speaker of heard) {
    // Of several speakers it is the first one’s sayings that a quote is among.
    const own = speaker.quotes.filter((quote) => quote.speaker === speaker);
    for (const [saying, beside] of besideSayings(own, archive, rare)) found.set(saying, beside);
  }
  return (quote) => {
    const beside = found.get(sayingOf(quote));
    return beside ? { beside } : {};
  };
}

function besideSayings(
  quotes: readonly ArchiveQuote[],
  archive: Archive,
  rare: RareWords,
): Map<string, BesideInputs> {
  const sayings = byFiledDay(eachSaying(quotes));
  if (sayings.length < 2) return new Map();
  const alike = sameSubjects(quotes, archive.subjectsIn(quotes), rare);
  const facts = new Map(sayings.map((saying) => [saying, neighbourFacts(saying)]));
  const factsOf = (some: readonly (ArchiveQuote | undefined)[]) =>
    some.flatMap((saying) => (saying && facts.get(saying)) ?? []);
  return new Map(
    sayings.map((saying, at): [string, BesideInputs] => {
      const id = sayingOf(saying);
      const { earlier = [sayings[at - 1]], later = [sayings[at + 1]] } = alike.get(id) ?? {};
      const isSubject = alike.has(id);
      return [id, { isSubject, earlier: factsOf(earlier), later: factsOf(later) }];
    }),
  );
}

/** Takes from a quote what is shown of it beside another. */
export function neighbourFacts(quote: ArchiveQuote): NeighbourFacts {
  const { id, words, commas, marks, hasPage, said, article } = quote;
  const { slug, date, lang } = article;
  return {
    id,
    words,
    ...(commas === undefined ? {} : { commas }),
    ...(marks === undefined ? {} : { marks }),
    hasPage,
    ...(said ? { said } : {}),
    article: { slug, date, lang },
  };
}
