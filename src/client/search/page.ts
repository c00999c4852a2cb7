import { findPage, readForm, writeForm, type SearchParts } from './parts.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { connectFacets } from './facets.ts';
import { findAnswer, type Answered } from './find-answer.ts';
import { FAILED, LOADING, NO_WORD, TOO_LONG } from './messages.ts';
import { isEmptyQuery, readQuery, writeQuery, type SearchQuery } from './query.ts';
import { connectResultList, type Settled } from './results/list.ts';
import {
  announce,
  clearAnswer,
  findHelp,
  isEmptied,
  resultsOf,
  settleAnswer,
  showCount,
  showNothing,
  showSummary,
} from './show-answer.ts';

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

/** Makes a function that answers one search at a time; an older answer never covers a newer one. */
function connectSearch(parts: SearchParts): (query: SearchQuery) => Promise<void> {
  const { index: folder = '', names = '', speakers = '' } = parts.form.dataset;
  const lazy = openWhenNeeded(folder);
  const facets = connectFacets(parts.details, names);
  const context = { lang: document.documentElement.lang, speakers };
  const list = connectResultList(parts.results, parts.more);
  let current: SearchQuery | undefined;
  let answered: Answered | undefined;
  const show = async (found: Answered) => {
    const nothing = found.answer.articles.length === 0;
    const help = nothing ? await findHelp(found) : undefined;
    if (current !== found.query) return;
    showSummary(parts, found, context.lang);
    if (help) showNothing(parts, found, help);
    let settled = found;
    const settle = (now: Settled) => {
      if (current !== found.query || !found.answer.unsure) return;
      settled = settleAnswer(found, now);
      showCount(parts, settled);
    };
    await list.show({ results: resultsOf(found, context), settle });
    if (current !== found.query) return;
    // Where no quote is one after all, the articles are shown.
    if (isEmptied(found, settled)) return show(settled);
    answered = found;
  };
  const search = async (query: SearchQuery) => {
    if (isEmptyQuery(query)) return list.clear();
    const found = await findAnswer(await lazy.get(), query);
    if (current !== query) return;
    if (typeof found !== 'string') return show(found);
    list.clear();
    announce(parts.status, [found === 'too-long' ? TOO_LONG : NO_WORD]);
  };
  // The lists cost more than the search itself, so results come first.
  parts.details.addEventListener('toggle', () => {
    if (answered) void facets.fill(answered);
  });
  return async (query) => {
    current = query;
    answered = undefined;
    facets.choose(query.chosen);
    parts.hints.hidden = !isEmptyQuery(query);
    clearAnswer(parts);
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
    if (answered) await facets.fill(answered);
  };
}

/**
 * Searches without leaving the page: the address always shows the search, and the back button
 * works.
 */
function connectPage(parts: SearchParts): void {
  const { form, choices, details, chips, help, words } = parts;
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
  const followLink = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : undefined;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    follow();
    words.focus();
  };
  for (const place of [chips, help]) place.addEventListener('click', followLink);
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
