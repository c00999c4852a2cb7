import '../../styles/desk.css';
import type { DeskAnswer } from '../../site/desk/desk-requests.ts';
import { askView } from './ask-desk.ts';
import { element } from './element.ts';
import { problemParts, showProblems } from './show-problems.ts';
import { showQuote } from './show-quote.ts';

/** What is kept of the strip while the page loads again after a change. */
const OPEN = 'verbatim-desk-open';
const TOLD = 'verbatim-desk-told';

// Pages for frames on other sites have no such part.
const main = document.querySelector<HTMLElement>('#main');
if (main) void begin(main);

async function begin(place: HTMLElement): Promise<void> {
  const view = await askView(location.pathname);
  if (!view) return;
  if (view.isMissing) showMissing(place, view);
  document.body.append(showStrip(view));
}

/** In place of the words that there is nothing here: the article is there, but cannot be read. */
function showMissing(place: HTMLElement, { words, problems }: DeskAnswer): void {
  const [problem] = problems;
  const parts = problem ? problemParts(problem) : [];
  place.replaceChildren(
    element(
      'div',
      { class: 'desk-missing' },
      element('h1', {}, words.missing),
      element('p', {}, words.missingText),
      element('div', {}, ...parts),
    ),
  );
}

/** The strip: a line that is always in view, and what it opens. */
export function showStrip(view: DeskAnswer): HTMLElement {
  const { words, summary, problems, more, isMissing, article, token } = view;
  const isWrong = problems.length > 0;
  const wanted = sessionStorage.getItem(OPEN);
  const status = element('p', { class: 'desk-status', role: 'status' });
  const tell = (text: string) => {
    status.textContent = text;
    sessionStorage.setItem(TOLD, text);
  };
  const alike = article?.alike.map((message) => element('li', {}, message)) ?? [];
  const withheld = article?.withheld.map((text) => element('li', {}, text)) ?? [];
  const quotes = article?.quotes.map((quote) => showQuote(quote, { article, words, token, tell }));
  const line = element('summary', {}, summary);
  const details = element(
    'details',
    { open: wanted === 'yes' || (isWrong && !isMissing && wanted !== 'no') },
    line,
    element(
      'div',
      { class: 'desk-body', tabindex: '0' },
      element('p', { class: 'desk-soft' }, words.onlyHere),
      showProblems(words.mistakes, problems, more),
      showProblems(words.notes, article?.notes ?? []),
      list(words.alike, alike, article?.alikeFix),
      quotes && list(words.quotes, quotes, quotes.length === 0 ? words.noQuotes : undefined, 'ol'),
      list(words.withheld, withheld),
    ),
    status,
  );
  // It opens by itself, too, which is not what the editor wants from now on.
  line.addEventListener('click', () => {
    sessionStorage.setItem(OPEN, details.open ? 'no' : 'yes');
  });
  const told = sessionStorage.getItem(TOLD);
  sessionStorage.removeItem(TOLD);
  status.textContent = told ?? '';
  return element(
    'aside',
    { class: 'desk', 'data-wrong': isWrong, 'aria-label': words.name },
    details,
  );
}

function list(
  heading: string,
  items: readonly HTMLElement[],
  note?: string,
  kind: 'ul' | 'ol' = 'ul',
): HTMLElement | undefined {
  if (items.length === 0 && (note === undefined || kind === 'ul')) return undefined;
  return element(
    'section',
    {},
    element('h2', {}, heading),
    items.length > 0 ? element(kind, {}, ...items) : undefined,
    note === undefined ? undefined : element('p', { class: 'desk-fix' }, note),
  );
}
