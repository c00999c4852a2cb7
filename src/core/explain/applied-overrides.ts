import type { ParsedArticle } from '../article/parse.ts';
import type { Quote } from '../article/article.ts';
import { foldTypedWords, quotesThatFit } from '../extract/override-words.ts';
import type { ArticleSpeaker } from '../extract/speech-types.ts';
import { say } from '../../wording/say.ts';

/** An entry of an article's front matter that decided something. */
export interface AppliedOverride {
  readonly field: 'quotes' | 'speakers';
  /** 1-based line of the article's file. */
  readonly line: number;
  /** The words or the name that the entry looks for. */
  readonly match: string;
  /** What it says, as a sentence. */
  readonly says: string;
}

/** For each quote, the entries of the front matter that decided something about it. */
export function createAppliedOverrides(
  { frontMatter, lineOf }: Pick<ParsedArticle, 'frontMatter' | 'lineOf'>,
  quotes: readonly Quote[],
): (quote: Quote, speaker: ArticleSpeaker | undefined) => AppliedOverride[] {
  const ofQuote = new Map<string, AppliedOverride[]>();
  frontMatter.quotes?.forEach((override, index) => {
    if (override.quote === false) return;
    const { match, which, ...says } = override;
    const before = frontMatter.quotes?.slice(0, index) ?? [];
    const same = before.filter((other) => foldTypedWords(other.match) === foldTypedWords(match));
    const quote = quotesThatFit(match, quotes)[(which ?? same.length + 1) - 1];
    if (!quote) return;
    const line = lineOf(['quotes', index, 'match']);
    const applied = { field: 'quotes', line, match, says: inWords(says) } as const;
    ofQuote.set(quote.id, [...(ofQuote.get(quote.id) ?? []), applied]);
  });
  const ofSpeaker = new Map(
    (frontMatter.speakers ?? []).map(({ name, ...says }, index) => {
      const line = lineOf(['speakers', index, 'name']);
      const applied = { field: 'speakers', line, match: name, says: inWords(says) } as const;
      return [foldTypedWords(name), applied];
    }),
  );
  return (quote, speaker) => {
    const named = speaker && ofSpeaker.get(foldTypedWords(speaker.name));
    return [...(ofQuote.get(quote.id) ?? []), ...(named ? [named] : [])];
  };
}

/** The entries of the front matter which say that some words are not a quote. */
export function withheldQuotes({
  frontMatter,
  lineOf,
}: Pick<ParsedArticle, 'frontMatter' | 'lineOf'>): AppliedOverride[] {
  return (frontMatter.quotes ?? []).flatMap(({ match, quote }, index): AppliedOverride[] => {
    if (quote !== false) return [];
    const line = lineOf(['quotes', index, 'match']);
    return [{ field: 'quotes', line, match, says: say('explain.not-a-quote') }];
  });
}

function inWords(says: object): string {
  const parts = Object.entries(says).map(([key, value]) => {
    return `${key}: ${valueInWords(value)}`;
  });
  return parts.join('; ') || say('explain.is-one');
}

/** A list by its items, a source by its name. */
function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  const isNamed = typeof value === 'object' && value !== null && 'name' in value;
  return String(isNamed ? value.name : value);
}
