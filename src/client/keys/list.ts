import { areKeysOff, isForPage } from './single.ts';

/** The headlines and quotes of the page's lists. */
const STOPS = '[data-list] .headline a, .quotes .words a';

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

/** Goes from an article or a quote to the next or the previous one, if the page links to it. */
function goToNeighbour(step: -1 | 1): boolean {
  const rel = step > 0 ? 'next' : 'prev';
  const link = document.querySelector<HTMLAnchorElement>(`main a[rel=${rel}]`);
  if (link) location.assign(link.href);
  return link !== null;
}

/**
 * The keys j and k go to the next and the previous item of a list; on an item, the arrow keys do
 * the same. On a page without a list they go to the next or previous article or quote.
 */
function goThroughList(event: KeyboardEvent): void {
  if (event.shiftKey || !isForPage(event)) return;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const inList = stops.some((stop) => stop === document.activeElement);
  const step = stepOf(event.key, inList);
  if (step === 0) return;
  if (stops.length === 0) {
    if (goToNeighbour(step)) event.preventDefault();
    return;
  }
  const next = stops[nextIndex(stops, step)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

addEventListener('keydown', goThroughList);
