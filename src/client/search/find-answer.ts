import { answerQuestion, type Answer } from '../../core/search/answer/answer-question.ts';
import { chooseConditions } from '../../core/search/answer/choose-conditions.ts';
import type { Facet, IndexedFacet } from '../../core/search/facet-keys.ts';
import type { NameKind } from '../../core/search/index/name-file.ts';
import type { Condition } from '../../core/search/question/condition.ts';
import { yearsOf } from '../../core/search/question/periods.ts';
import {
  understandQuestion,
  type Understood,
} from '../../core/search/understand/understand-question.ts';
import type { OpenIndex } from './open-index.ts';
import { LONGEST_QUESTION, type SearchQuery } from './query.ts';

/** An answer to a search, with all that is shown of it. */
export interface Answered {
  readonly opened: OpenIndex;
  readonly query: SearchQuery;
  readonly answer: Answer;
  readonly understood: Understood;
  /** From which list each condition was chosen. */
  readonly chosen: ReadonlyMap<Condition, Facet>;
}

/** Why a search is not answered. */
export type Refusal = 'too-long' | 'no-word';

/**
 * Answers a search.
 *
 * @throws if a file of the index cannot be read
 */
export async function findAnswer(
  opened: OpenIndex,
  query: SearchQuery,
): Promise<Answered | Refusal> {
  if (query.words.length > LONGEST_QUESTION) return 'too-long';
  const understood = await understand(opened, query);
  if (understood.conditions.length === 0 && query.words !== '') return 'no-word';
  const choices = await Promise.all(
    chooseConditions(query.chosen).map(async ({ facet, condition }) => ({
      facet,
      condition: await nameValues(opened, condition),
    })),
  );
  const conditions = [...understood.conditions, ...choices.map(({ condition }) => condition)];
  const answer = await answerQuestion(opened.index, conditions, opened.stem, query.inside);
  const chosen = new Map(choices.map(({ condition, facet }) => [condition, facet]));
  return { opened, query, answer, understood, chosen };
}

/** What was chosen by its address, with the name that the archive has for it. */
async function nameValues({ index }: OpenIndex, condition: Condition): Promise<Condition> {
  if (condition.kind !== 'name') return condition;
  const values = condition.values.map(async ({ slug, name }) => {
    const forms = await index.namesEnding(slug.slice(slug.lastIndexOf('-') + 1));
    const form = forms.find(
      (one) => one.slug === slug && FACETS_OF[one.kind].includes(condition.facet),
    );
    return { slug, name: form?.name ?? name };
  });
  return { ...condition, values: await Promise.all(values) };
}

const FACETS_OF: Readonly<Record<NameKind, readonly IndexedFacet[]>> = {
  person: ['speaker', 'about'],
  body: ['speaker', 'about'],
  place: ['place'],
  tag: ['tag'],
};

function understand(
  { index }: OpenIndex,
  { words, chosen }: Pick<SearchQuery, 'words' | 'chosen'>,
): Promise<Understood> {
  return understandQuestion(words, {
    lang: index.head.lang,
    years: new Set(yearsOf(index.head)),
    lookUp: (word) => index.namesEnding(word),
    hasSpeaker: chosen.speaker !== undefined,
  });
}

/** Whether a typed condition is a filter: a name or a period, and not words. */
export function isFilter(
  condition: Condition,
): condition is Exclude<Condition, { readonly kind: 'words' }> {
  return condition.kind !== 'words';
}

/**
 * The search for the same words without what was understood of them: names and periods in quotation
 * marks, which make them words.
 */
export function asWords(query: SearchQuery, conditions: readonly Condition[]): SearchQuery {
  const spans = conditions.flatMap((one) =>
    isFilter(one) && one.typed && !one.not ? [one.typed] : [],
  );
  let { words } = query;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) {
    words = `${words.slice(0, start)}"${words.slice(start, end)}"${words.slice(end)}`;
  }
  return { ...query, words };
}

/** How many articles a search finds. */
export async function countArticles(opened: OpenIndex, query: SearchQuery): Promise<number> {
  const found = await findAnswer(opened, query);
  return typeof found === 'string' ? 0 : found.answer.articles.length;
}
