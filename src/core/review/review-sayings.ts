import type { Archive } from '../archive/archive.ts';
import { speakersOf, type ArchiveQuote } from '../archive/speakers/speakers.ts';
import { joinSayings } from '../sayings/join-sayings.ts';
import { spokenWords } from '../sayings/spoken-words.ts';
import { say } from '../../wording/say.ts';
import type { ReviewFinding } from './finding.ts';
import { nameReach } from './reach.ts';

/** Fewer words are anybody’s. */
const LEAST_WORDS = 6;
/** All speakers are one here. */
const ANYBODY = 'anybody';

/**
 * The same words given to different people: a mistake, as a rule, or a quotation of a quotation. Each is
 * reported in the article that printed them last.
 */
export function findSharedWords(archive: Archive): ReviewFinding[] {
  const named = new Map(
    archive.quotes.flatMap((quote) => (quote.speaker ? [[quote.id, quote] as const] : [])),
  );
  const quotes = [...named.values()].map(({ id, words, article }) => ({
    id,
    words: spokenWords(words),
    speakers: [ANYBODY],
    printed: article.date,
  }));
  const long = quotes.filter(({ words }) => words.length >= LEAST_WORDS);
  return joinSayings(long).flatMap(({ quotes: ids }) =>
    findingOf(ids.flatMap((id) => named.get(id) ?? [])),
  );
}

function findingOf(quotes: readonly ArchiveQuote[]): ReviewFinding[] {
  const last = quotes.at(-1);
  const other = quotes.findLast((quote) => last !== undefined && !shareSpeaker(quote, last));
  const { speaker: one } = last ?? {};
  const { speaker: two } = other ?? {};
  const key = last?.article.quotes.find(({ id }) => id === last.id)?.speaker;
  if (!last || !other || !one || !two || key === undefined) return [];
  const { title, date } = other.article;
  return [
    {
      kind: 'same-words',
      article: last.article,
      at: { speaker: key },
      weight: 0.8,
      message: say('review.said-by-two', {
        words: last.words,
        one: one.name,
        two: two.name,
        title,
        date,
      }),
      reach: nameReach(one, two),
    },
  ];
}

const shareSpeaker = (a: ArchiveQuote, b: ArchiveQuote): boolean =>
  speakersOf(a).some((speaker) => speakersOf(b).includes(speaker));
