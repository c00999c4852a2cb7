import type { Article, Quote } from '../article/article.ts';
import {
  speakersOfQuote,
  type ArticleSpeaker,
  type SpeakerMention,
} from '../extract/speech-types.ts';
import { contains, type Span } from '../text/span.ts';
import { soleBearers } from './sole-bearer.ts';
import { isSoundlyNamed } from './sound-name.ts';

/** A name of a person or body inside a quote. */
export interface NameInQuote {
  /** Of one of the article's speakers. */
  readonly key: string;
  /** In the article's text, UTF-16 code units. */
  readonly span: Span;
}

/** What the names in an article's quotes are found in. */
export type NamedArticle = Pick<Article, 'text' | 'speakers'> & {
  readonly quotes: readonly QuoteWords[];
};

type QuoteWords = Pick<Quote, 'spans' | 'speaker' | 'cospeakers'>;

/**
 * The names of people and bodies inside each quote of an article, in the order of its words: not of those
 * who say it, neither pronouns nor descriptions, which could be anybody, and only what is soundly a name
 * (`sound-name.ts`).
 *
 * @returns a list for each quote, in their order
 */
export function namesInQuotes(article: NamedArticle): NameInQuote[][] {
  const { text, speakers, quotes } = article;
  const isSound = soundnessIn(article);
  const isMeant = soleBearers(text, speakers);
  const named = speakers
    .flatMap((record) =>
      record.mentions
        .filter((mention) => isName(mention) && isMeant(record, mention))
        .map(({ span }) => ({ record, span })),
    )
    .filter(({ span }) => isWholeName(text, span))
    .sort((a, b) => a.span.start - b.span.start);
  return quotes.map((quote) => {
    const own = new Set(speakersOfQuote(quote));
    return named
      .filter(({ span }) => quote.spans.some((words) => contains(words, span)))
      .filter(({ record }) => !own.has(record.key) && isSound(record))
      .filter(
        ({ record, span }) =>
          isNamedOutside(record, quote.spans) || !isInHeadlineCase(text, quote.spans, span),
      )
      .map(({ record: { key }, span }) => ({ key, span }));
  });
}

/** Keys of the people and bodies that each quote names besides who says it, each once. */
export const peopleSpokenOf = (article: NamedArticle): string[][] =>
  namesInQuotes(article).map((names) => [...new Set(names.map(({ key }) => key))]);

/** Whether a record of an article is soundly named; each is looked at once, and only those in quotes. */
function soundnessIn({
  text,
  speakers,
  quotes,
}: NamedArticle): (record: ArticleSpeaker) => boolean {
  const quoted = new Map<string, number>();
  for (const key of quotes.flatMap(speakersOfQuote)) quoted.set(key, (quoted.get(key) ?? 0) + 1);
  const names = speakers.map(({ name }) => name);
  const known = new Map<ArticleSpeaker, boolean>();
  return (record) => {
    const found =
      known.get(record) ??
      isSoundlyNamed({ record, quoted: quoted.get(record.key) ?? 0 }, names, text);
    known.set(record, found);
    return found;
  };
}

const isName = ({ form }: SpeakerMention): boolean => form === 'full' || form === 'short';

/** What makes words a part of something else: a handle, a hashtag, an address. */
const JOINED_BEFORE = /[@#_\p{L}\p{N}]/u;
const JOINED_BEHIND = /^(?:[_@\p{L}\p{N}]|[\])]\s{1,3}\p{Lu})/u;

/** Whether a name is not part of a handle, and not cut by a bracket: "(Leader Carl) Moe". */
function isWholeName(text: string, { start, end }: Span): boolean {
  return (
    !JOINED_BEFORE.test(text[start - 1] ?? '') && !JOINED_BEHIND.test(text.slice(end, end + 5))
  );
}

const WORD = /\p{L}[\p{L}\p{M}’'-]{0,99}/gu;
/** Shorter ones are in lower case in headlines, too. */
const LONG_WORD = 5;
const FEWEST_WORDS = 2;

/** Whether all longer words around a name have capitals, so that it does not show where the name ends. */
function isInHeadlineCase(text: string, spans: readonly Span[], name: Span): boolean {
  const around = spans.flatMap(({ start, end }) => [
    text.slice(start, Math.min(end, name.start)),
    text.slice(Math.max(start, name.end), end),
  ]);
  const long = around
    .flatMap((words) => words.match(WORD) ?? [])
    .filter((word) => word.length >= LONG_WORD);
  return long.length >= FEWEST_WORDS && long.every((word) => /^\p{Lu}/u.test(word));
}

const isNamedOutside = ({ mentions }: ArticleSpeaker, spans: readonly Span[]): boolean =>
  mentions.some(
    (mention) => isName(mention) && !spans.some((span) => contains(span, mention.span)),
  );
