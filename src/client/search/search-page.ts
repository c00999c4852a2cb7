import { findPage, readForm, writeForm, type SearchParts } from './search-parts.ts';
import { connectFacets } from './facets.ts';
import { countWords, FAILED, LOADING } from './messages.ts';
import { openIndex, type SearchIndex } from './pagefind.ts';
import { isEmptyQuery, readQuery, writeQuery, type SearchQuery } from './query.ts';
import { connectResultList } from './result-list.ts';

/** From this width on the facets are open from the start, if the archive is small. */
const WIDE = '(min-width: 48rem)';

/** The index, opened when it is first needed. */
interface LazyIndex {
  get(): Promise<SearchIndex>;
  /** Lets the next search begin anew, after one that failed. */
  forget(): void;
}

function openWhenNeeded(script: string): LazyIndex {
  let opened: Promise<SearchIndex> | undefined;
  return {
    get: () => (opened ??= openIndex(new URL(script, location.href).href)),
    forget: () => {
      opened = undefined;
    },
  };
}

/** Makes a function that answers one search at a time; an older answer never covers a newer one. */
function connectSearch(parts: SearchParts): (query: SearchQuery) => Promise<void> {
  const { index: script = '', names = '', speakers = '' } = parts.form.dataset;
  const index = openWhenNeeded(script);
  const facets = connectFacets(parts.details, index.get, names);
  const context = { lang: document.documentElement.lang, speakers };
  const list = connectResultList(parts.results, parts.more, context);
  let current: SearchQuery | undefined;
  let answered = false;
  const answer = async (query: SearchQuery) => {
    const found = await (await index.get()).search(query);
    if (current !== query) return;
    const count = found.results.length;
    parts.nothing.hidden = count > 0;
    parts.status.textContent = countWords(count, query);
    await list.show(found, query);
  };
  // The lists cost more than the search itself, so results come first.
  parts.details.addEventListener('toggle', () => {
    if (current && answered) void facets.fill(current);
  });
  return async (query) => {
    current = query;
    answered = false;
    facets.choose(query.chosen);
    const empty = isEmptyQuery(query);
    parts.hints.hidden = !empty;
    parts.nothing.hidden = true;
    parts.status.textContent = empty ? '' : LOADING;
    try {
      if (empty) list.clear();
      else await answer(query);
    } catch (error) {
      console.error(error);
      index.forget();
      if (current !== query) return;
      list.clear();
      parts.status.textContent = FAILED;
      return;
    }
    if (current !== query) return;
    answered = true;
    await facets.fill(query);
  };
}

/** Searches in place: the address always says what is searched, and going back goes back. */
function connectPage(parts: SearchParts): void {
  const { form, choices, details } = parts;
  document.querySelector('#no-script')?.remove();
  form.hidden = false;
  choices.hidden = false;
  details.open = form.dataset['small'] !== undefined && matchMedia(WIDE).matches;
  const search = connectSearch(parts);
  const go = () => {
    const query = readForm(form);
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
  addEventListener('popstate', follow);
  follow();
  if (location.hash === '#words') parts.words.focus();
}

const parts = findPage();
if (parts) connectPage(parts);
