import { openIndex, type OpenIndex } from './open-index.ts';
import { findPage, readForm, writeForm, type SearchParts } from './parts.ts';
import { connectFacets } from './facets.ts';
import { element } from './element.ts';
import {
  describeAnswer,
  describeForms,
  FAILED,
  LOADING,
  NO_WORD,
  TOO_LONG,
  type Message,
} from './messages.ts';
import {
  isEmptyQuery,
  LONGEST_QUESTION,
  readQuery,
  writeQuery,
  type SearchQuery,
} from './query.ts';
import { connectResultList } from './results/list.ts';
import { showHelp } from './results/show-nothing.ts';
import { answerQuestion, type Answer } from '../../core/search/question/answer-question.ts';
import { readQuestion } from '../../core/search/question/read-question.ts';
import { suggestWords } from '../../core/search/question/suggest-words.ts';

/** From this width on the facets are open from the start, if the archive is small. */
const WIDE = '(min-width: 48rem)';

/** The index, opened when it is first needed. */
interface LazyIndex {
  get(): Promise<OpenIndex>;
  /** Lets the next search start again after one that failed. */
  forget(): void;
}

function openWhenNeeded(folder: string): LazyIndex {
  let opened: Promise<OpenIndex> | undefined;
  return {
    get: () => (opened ??= openIndex(new URL(folder, location.href).href)),
    forget: () => {
      opened = undefined;
    },
  };
}

/** An answer to a search, with all that is shown of it. */
interface Answered {
  readonly opened: OpenIndex;
  readonly answer: Answer;
}

async function findAnswer(
  opened: OpenIndex,
  query: SearchQuery,
): Promise<Answered | { readonly refused: string }> {
  if (query.words.length > LONGEST_QUESTION) return { refused: TOO_LONG };
  const parts = readQuestion(query.words);
  if (parts.length === 0 && query.words !== '') return { refused: NO_WORD };
  const { index, stem } = opened;
  return { opened, answer: await answerQuestion(index, parts, query.chosen, stem) };
}

/** The articles that were found, in the requested order; they are numbered by date. */
function inOrder({ articles, parts }: Answer, { order }: SearchQuery): readonly number[] {
  if (order === 'match' && parts.length > 0) return articles;
  return [...articles].sort((a, b) => (order === 'oldest' ? a - b : b - a));
}

/** Makes a function that answers one search at a time; an older answer never covers a newer one. */
function connectSearch(parts: SearchParts): (query: SearchQuery) => Promise<void> {
  const { index: folder = '', names = '', speakers = '' } = parts.form.dataset;
  const lazy = openWhenNeeded(folder);
  const facets = connectFacets(parts.details, async () => (await lazy.get()).index, names);
  const context = { lang: document.documentElement.lang, speakers };
  const list = connectResultList(parts.results, parts.more, context);
  let current: SearchQuery | undefined;
  let answered: Answer | undefined;
  const show = async ({ opened, answer }: Answered, query: SearchQuery) => {
    const { index, stem } = opened;
    const nothing = answer.articles.length === 0;
    if (nothing) await help(parts, query, { opened, answer });
    if (current !== query) return;
    parts.nothing.hidden = !nothing;
    announce(parts.status, describeAnswer(answer, query));
    announce(parts.forms, describeForms(answer.parts));
    const results = inOrder(answer, query).map((number) => () => index.article(number));
    await list.show({ results, query, answer, rules: { stem, lang: index.head.lang } });
    if (current === query) answered = answer;
  };
  const search = async (query: SearchQuery) => {
    if (isEmptyQuery(query)) return list.clear();
    const found = await findAnswer(await lazy.get(), query);
    if (current !== query) return;
    if ('answer' in found) return show(found, query);
    list.clear();
    announce(parts.status, [found.refused]);
  };
  // The lists cost more than the search itself, so results come first.
  parts.details.addEventListener('toggle', () => {
    if (current && answered) void facets.fill(current, answered.everywhere);
  });
  return async (query) => {
    current = query;
    answered = undefined;
    facets.choose(query.chosen);
    parts.hints.hidden = !isEmptyQuery(query);
    parts.nothing.hidden = true;
    parts.forms.replaceChildren();
    announce(parts.status, isEmptyQuery(query) ? [] : [LOADING]);
    try {
      await search(query);
    } catch (error) {
      console.error(error);
      lazy.forget();
      if (current !== query) return;
      list.clear();
      announce(parts.status, [FAILED]);
    }
    if (answered) await facets.fill(query, (answered as Answer).everywhere);
  };
}

async function help(
  { help: place }: SearchParts,
  query: SearchQuery,
  { opened: { index }, answer }: Answered,
): Promise<void> {
  const unknown = answer.parts.filter(({ total }) => total === 0);
  const suggestions = await Promise.all(
    unknown.map(async ({ part }) => ({
      printed: part.printed,
      words: await suggestWords(index, part),
    })),
  );
  showHelp(place, query, { suggestions, everywhere: answer.everywhere.length });
}

function announce(place: HTMLElement, message: Message): void {
  place.replaceChildren(
    ...message.map((piece) => (typeof piece === 'string' ? piece : element('b', {}, piece.word))),
  );
}

/**
 * Searches without leaving the page: the address always shows the search, and the back button
 * works.
 */
function connectPage(parts: SearchParts): void {
  const { form, choices, details, help, words } = parts;
  document.querySelector('#no-script')?.remove();
  form.hidden = false;
  choices.hidden = false;
  details.open = form.dataset['small'] !== undefined && matchMedia(WIDE).matches;
  const search = connectSearch(parts);
  const go = () => {
    const query = readForm(form);
    writeForm(form, query);
    const address = `${location.pathname}${writeQuery(query)}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    void search(query);
  };
  const follow = () => {
    const query = readQuery(new URLSearchParams(location.search));
    writeForm(form, query);
    void search(query);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  choices.addEventListener('change', go);
  help.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : undefined;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    follow();
    words.focus();
  });
  addEventListener('popstate', follow);
  // A browser that goes back writes into the fields of a page what they held, after scripts have run.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) writeForm(form, readQuery(new URLSearchParams(location.search)));
  });
  follow();
  if (location.hash === '#words') parts.words.focus();
}

const parts = findPage();
if (parts) connectPage(parts);
