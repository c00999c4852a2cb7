import type { ArticleText } from '../../../article/text.ts';
import { firstEndingAfter, type Span } from '../../../text/span.ts';
import type { ClauseDate } from '../clause/adverbial-date.ts';
import { tokensOf, type TokenRange } from '../clause/attribution-clause.ts';
import type { DatedExpression } from '../../places/names/place-types.ts';
import { tokensOfArticle } from '../../prose/article-tokens.ts';
import type { Token } from '../../prose/tokens.ts';
import type { ArticleSpeaker } from '../../speech-types.ts';

/** Somebody whom the writer names in a sentence. */
export interface NamedPerson extends TokenRange {
  /** `key` of the ArticleSpeaker. */
  readonly key: string;
}

/** A sentence of the writer's own words, quotes left out. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly dates: readonly ClauseDate[];
  readonly people: readonly NamedPerson[];
  readonly paragraph: number;
}

/** What was found in the words of an article. */
export interface Named {
  /** All spans of all quotes, in order. */
  readonly quotes: readonly Span[];
  readonly dates: readonly DatedExpression[];
  readonly speakers: readonly ArticleSpeaker[];
}

/** Tokens of the longest sentence of news; in what is longer no days and people are looked for. */
const LONGEST_SENTENCE = 250;

/** The sentences of an article, with the days and the people that the writer names in each. Linear. */
export function readSentences(
  article: ArticleText,
  { quotes, dates, speakers }: Named,
): Sentence[] {
  const people = speakers
    .flatMap(({ key, mentions }) => mentions.map(({ span }) => ({ ...span, key })))
    .sort((a, b) => a.start - b.start);
  const days = dates.map((date) => ({ ...date.span, date }));
  const [takeDates, takePeople] = [taker(days), taker(people)];
  return groupTokens(article, quotes).map((tokens): Sentence => {
    const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
    const isOpen = (each: Span): boolean =>
      tokens.length <= LONGEST_SENTENCE && !isWithin(quotes, each);
    return {
      span,
      tokens,
      dates: takeDates(span)
        .filter(isOpen)
        .map(({ date, ...each }) => ({ ...tokensOf(tokens, each), date })),
      people: takePeople(span)
        .filter(isOpen)
        .map(({ key, ...each }) => ({ ...tokensOf(tokens, each), key })),
      paragraph: tokens[0]?.paragraph ?? 0,
    };
  });
}

/** The tokens of each sentence that no quote holds. */
function groupTokens(article: ArticleText, quotes: readonly Span[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokensOfArticle(article)) {
    if (isWithin(quotes, token)) continue;
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === token.sentence) last.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

const isWithin = (spans: readonly Span[], { start }: Span): boolean =>
  (spans[firstEndingAfter(spans, start)]?.start ?? Infinity) <= start;

/** Gives the spans that start in one stretch after the other; each is looked at once. */
function taker<S extends Span>(spans: readonly S[]): (within: Span) => S[] {
  let at = 0;
  return ({ start, end }) => {
    while ((spans[at]?.start ?? Infinity) < start) at++;
    const first = at;
    while ((spans[at]?.start ?? Infinity) < end) at++;
    return spans.slice(first, at);
  };
}
