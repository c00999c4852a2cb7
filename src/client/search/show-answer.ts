import { suggestWords } from '../../core/search/spelling/suggest-words.ts';
import { element } from '../markup/element.ts';
import { chipsOf, showChips } from './chips.ts';
import { asWords, countArticles, isFilter, type Answered } from './find-answer.ts';
import { describeAnswer, describeForms, describeLeftOut, type Message } from './messages.ts';
import type { SearchParts } from './parts.ts';
import type { Found } from './results/list.ts';
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
  const { answer, query, understood } = answered;
  showChips(parts.chips, chipsOf(answered, lang));
  announce(parts.status, describeAnswer(answer, query, isNarrowed(answered)));
  announce(parts.leftOut, describeLeftOut(understood.leftOut));
  announce(parts.forms, describeForms(answer.parts));
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
export function resultsOf(
  { opened, query, answer }: Answered,
  context: ResultContext,
): Found['results'] {
  const { index, stem } = opened;
  const asked: Asked = { answer, rules: { stem, lang: index.head.lang } };
  const isBest = query.order === 'match' && (answer.parts.length > 0 || answer.named.length > 0);
  const byDay = query.order === 'oldest' ? 1 : -1;
  if (query.show === 'quotes' && answer.quotes.length > 0) {
    const quotes = isBest
      ? answer.quotes
      : [...answer.quotes].sort((a, b) => byDay * (a.article - b.article) || a.quote - b.quote);
    return quotes.map((quote) => async () => {
      const result = readQuoteResult(await index.article(quote.article), quote, asked);
      return result && showQuoteResult(result, context);
    });
  }
  const quotesOf = Map.groupBy(answer.quotes, ({ article }) => article);
  const articles = isBest ? answer.articles : [...answer.articles].sort((a, b) => byDay * (a - b));
  return articles.map((number) => async () => {
    const quotes = quotesOf.get(number) ?? [];
    const result = readResult(await index.article(number), quotes, asked);
    return result && showResult(result, context);
  });
}
