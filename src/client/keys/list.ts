import { areKeysOff, isForPage } from './single.ts';

/** The quotes of an article; a quote in several parts once. */
const QUOTES = '.story .body :is(.quote, .quote-parts)[id^="q-"]';
/** The headlines and quotes of the page's lists. */
const ITEMS = '[data-list] .headline a, .quotes .words a';

/** 1 for the next, -1 for the previous, 0 for a key that means nothing here. */
function stepOf(key: string, inList: boolean): -1 | 0 | 1 {
  if (inList && key === 'ArrowDown') return 1;
  if (inList && key === 'ArrowUp') return -1;
  if ((key !== 'j' && key !== 'k') || areKeysOff()) return 0;
  return key === 'j' ? 1 : -1;
}

/**
 * Where to start: the stop that has the focus, or otherwise the first one not yet scrolled past.
 */
function nextIndex(stops: readonly HTMLElement[], step: -1 | 1): number {
  const { activeElement: active } = document;
  const at = stops.findIndex((stop) => stop.contains(active));
  if (at >= 0) return at + step;
  const seen = stops.findIndex((stop) => stop.getBoundingClientRect().top >= 0);
  if (seen < 0) return step > 0 ? stops.length : stops.length - 1;
  return step > 0 ? seen : seen - 1;
}

/**
 * The keys j and k go to the next and the previous quote of an article, or item of a list; on an item,
 * the arrow keys do the same. They never leave the page: a reader who presses one too often stays.
 */
function goThroughPage(event: KeyboardEvent): void {
  if (event.shiftKey || !isForPage(event)) return;
  const quotes = [...document.querySelectorAll<HTMLElement>(QUOTES)];
  const isArticle = quotes.length > 0;
  const stops = isArticle ? quotes : [...document.querySelectorAll<HTMLElement>(ITEMS)];
  const inList = !isArticle && stops.some((stop) => stop === document.activeElement);
  const step = stepOf(event.key, inList);
  const next = step === 0 ? undefined : stops[nextIndex(stops, step)];
  if (!next) return;
  event.preventDefault();
  // A quote is not a link; it has the focus so that screen readers read it, and Tab continues there.
  if (isArticle) next.tabIndex = -1;
  next.focus({ preventScroll: isArticle });
  next.scrollIntoView({ block: isArticle ? 'start' : 'nearest' });
}

addEventListener('keydown', goThroughPage);
