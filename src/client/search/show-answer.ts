import type { FoundQuote } from '../../core/search/answer/combine.ts';
import { suggestWords } from '../../core/search/spelling/suggest-words.ts';
import { element } from '../markup/element.ts';
import { chipsOf, showChips } from './chips.ts';
import { asWords, countArticles, isFilter, type Answered } from './find-answer.ts';
import { describeAnswer, describeForms, describeLeftOut, type Message } from './messages.ts';
import type { SearchParts } from './parts.ts';
import type { Found, Settled } from './results/list.ts';
import { readQuoteResult, readResult, type Asked } from './results/result.ts';
import { showHelp, type Help } from './results/show-nothing.ts';
import { showQuoteResult, showResult, type ResultContext } from './results/show-result.ts';

/** Puts a message in a place, with its words marked off. */
export function announce(place: HTMLElement, message: Message): void {
  place.replaceChildren(
    ...message.map((piece) => (typeof piece === 'string' ? piece : element('b', {}, piece.word))),
  );
}

/** Empties all that is said about an answer. */
export function clearAnswer({ chips, leftOut, forms, nothing }: SearchParts): void {
  showChips(chips, []);
  leftOut.replaceChildren();
  forms.replaceChildren();
  nothing.hidden = true;
}

/** Shows how many results there are, by which filters, and which words were not searched for. */
export function showSummary(parts: SearchParts, answered: Answered, lang: string): void {
  showChips(parts.chips, chipsOf(answered, lang));
  showCount(parts, answered);
  announce(parts.leftOut, describeLeftOut(answered.understood.leftOut));
  announce(parts.forms, describeForms(answered.answer.parts));
}

/** Says how many results there are, again once it is known. */
export function showCount({ status }: Pick<SearchParts, 'status'>, answered: Answered): void {
  announce(status, describeAnswer(answered.answer, answered.query, isNarrowed(answered)));
}

function isNarrowed({ understood, chosen, query }: Answered): boolean {
  return chosen.size > 0 || query.inside || understood.conditions.some(isFilter);
}

/**
 * What may help where nothing was found: words that may be meant for those that no article has, and the
 * same search without its filters. Only words that were looked up are known to be missing.
 *
 * @throws if a file of the index cannot be read
 */
export async function findHelp({ opened, query, answer, understood }: Answered): Promise<Help> {
  const unknown = answer.parts.filter(({ total, known }) => known && total === 0);
  const suggestions = unknown.slice(0, MOST_UNKNOWN).map(async ({ part }) => ({
    printed: part.printed,
    words: await suggestWords(opened.index, part),
  }));
  const open = { ...query, chosen: {}, inside: false };
  const plain = asWords(query, understood.conditions);
  const [found, everywhere, count] = await Promise.all([
    Promise.all(suggestions),
    Object.keys(query.chosen).length > 0 && unknown.length === 0 ? countArticles(opened, open) : 0,
    plain.words !== query.words && unknown.length === 0 ? countArticles(opened, plain) : 0,
  ]);
  return { suggestions: found, everywhere, asWords: { query: plain, count } };
}

/** Of more words that no article has, the first say enough. */
const MOST_UNKNOWN = 3;

/** Shows help where nothing was found. */
export function showNothing(parts: SearchParts, answered: Answered, help: Help): void {
  showHelp(parts.help, answered.query, help);
  parts.nothing.hidden = false;
}

/**
 * The results in the requested order. Articles are shown where no quote was found, too; the summary says
 * so.
 */
export function resultsOf(answered: Answered, context: ResultContext): Found['results'] {
  const { opened, answer } = answered;
  const { index, stem } = opened;
  const asked: Asked = { answer, rules: { stem, lang: index.head.lang } };
  if (showsQuotes(answered)) {
    return quotesInOrder(answered).map((quote) => async () => {
      const result = readQuoteResult(await index.article(quote.article), quote, asked);
      return result && showQuoteResult(result, context);
    });
  }
  const quotesOf = Map.groupBy(answer.quotes, ({ article }) => article);
  return articlesInOrder(answered).map((number) => async () => {
    const quotes = quotesOf.get(number) ?? [];
    const result = readResult(await index.article(number), quotes, asked);
    return result && showResult(result, context);
  });
}

const showsQuotes = ({ query, answer }: Answered): boolean =>
  query.show === 'quotes' && answer.quotes.length > 0;

const isBestFirst = ({ query, answer }: Answered): boolean =>
  query.order === 'match' && (answer.parts.length > 0 || answer.named.length > 0);

const byDay = ({ query }: Answered): 1 | -1 => (query.order === 'oldest' ? 1 : -1);

function quotesInOrder(answered: Answered): readonly FoundQuote[] {
  const { quotes } = answered.answer;
  if (isBestFirst(answered)) return quotes;
  const sign = byDay(answered);
  return [...quotes].sort((a, b) => sign * (a.article - b.article) || a.quote - b.quote);
}

function articlesInOrder(answered: Answered): readonly number[] {
  const { articles } = answered.answer;
  if (isBestFirst(answered)) return articles;
  const sign = byDay(answered);
  return [...articles].sort((a, b) => sign * (a - b));
}

/**
 * An answer as far as its results have been looked at: without those that are none, and sure once all
 * have been.
 */
export function settleAnswer(answered: Answered, { dropped, isAll }: Settled): Answered {
  const { answer } = answered;
  if (!answer.unsure) return answered;
  const isKept = (_: unknown, at: number) => !dropped.has(at);
  const unsure = !isAll;
  if (showsQuotes(answered)) {
    const quotes = quotesInOrder(answered).filter(isKept);
    return { ...answered, answer: { ...answer, quotes, unsure } };
  }
  const articles = articlesInOrder(answered).filter(isKept);
  const assumed = answer.assumed && !isAll;
  return { ...answered, answer: { ...answer, articles, assumed, unsure } };
}

/** Whether nothing of what was to be shown is left. */
export function isEmptied(before: Answered, { answer: after }: Answered): boolean {
  const { answer } = before;
  if (after.unsure || after === answer) return false;
  return showsQuotes(before) ? after.quotes.length === 0 : after.articles.length === 0;
}
