import { asHtml, asMarkdown, asText } from '../../cite/attribution.ts';
import type { Cited } from '../../cite/cited.ts';
import { makeCopyList, type CopyItem } from './copy-list.ts';
import { articleHere, pageHere, readQuote, sourceOf } from './quote-record.ts';
import { readSelectedPassage, type SelectedPassage } from './selected-passage.ts';
import { say } from '../../wording/say.ts';

/** Milliseconds for which a selection must stay unchanged. */
const REST = 250;
/** CSS pixels between the selection's last line and the bar. */
const GAP = 8;
const MARGIN = 8;

/**
 * Offers to copy a selected passage of the article: a bar under the selection's last line, or at
 * the window's foot where a finger selects. It comes right after the passage in the page, so that
 * the next Tab reaches it; Escape hides it until another passage is selected.
 */
export function startSelectionBar(): void {
  const body = document.querySelector('.story .body');
  if (!body || !('Segmenter' in Intl)) return;
  const bar = document.createElement('div');
  bar.className = 'selection-bar data';
  bar.setAttribute('role', 'group');
  let timer = 0;
  let shown = '';
  let dismissed = '';
  const update = () => {
    const range = selectedRange(body);
    const passage = range && readSelectedPassage(range);
    if (!range || !passage) {
      dismissed = '';
      if (!bar.contains(document.activeElement)) bar.remove();
    } else if (passage.fragment !== dismissed) {
      shown = passage.fragment;
      fill(bar, passage);
      insert(bar, range);
    }
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, REST);
  });
  // A press on a button would otherwise clear the selection.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    if (!bar.isConnected) return;
    if (event.key === 'Tab' && !event.shiftKey && isNowhere(document.activeElement)) {
      event.preventDefault();
      bar.querySelector('button')?.focus();
    }
    if (event.key !== 'Escape') return;
    dismissed = shown;
    bar.remove();
  });
}

/** A press into the text leaves the focus on the page or its main part, from where Tab starts at the top. */
function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.id === 'main';
}

function selectedRange(body: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(body) && range.toString().trim() !== '' ? range : undefined;
}

function fill(bar: HTMLElement, passage: SelectedPassage): void {
  const address = `${pageHere()}#${passage.fragment}`;
  const cited = readCited(passage, address);
  const written = (label: string, write: (cited: Cited) => string): CopyItem => ({
    label,
    make: async () => write(await cited),
  });
  const { buttons, status } = makeCopyList([
    { label: say('cite.copy-link'), make: async () => address },
    written(say('cite.text'), asText),
    written(say('cite.markdown'), asMarkdown),
    written(say('cite.html'), asHtml),
  ]);
  bar.setAttribute('aria-label', say('cite.cite-passage'));
  bar.replaceChildren(...buttons, status);
}

/** The passage, with its speaker if it is within one quote. */
async function readCited({ words, quote }: SelectedPassage, address: string): Promise<Cited> {
  const source = quote === undefined ? undefined : sourceOf(quote);
  const record = source && (await readQuote(source));
  if (record) return { ...record.cited, words, address };
  return { words, article: articleHere(), address };
}

/** Puts the bar after the paragraph that holds the end of the words. */
function insert(bar: HTMLElement, range: Range): void {
  const { endContainer } = range;
  const element = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  const passage = element?.closest('.passage');
  if (passage?.lastElementChild !== bar) passage?.append(bar);
  // On touch screens, the style sheet keeps the bar at the foot of the window.
  bar.removeAttribute('style');
  const last = [...range.getClientRects()].findLast(({ width }) => width > 0);
  const { offsetParent } = bar;
  if (!last || !offsetParent || matchMedia('(pointer: coarse)').matches) return;
  const origin = offsetParent.getBoundingClientRect();
  const widest = document.documentElement.clientWidth - bar.offsetWidth - MARGIN;
  const x = Math.max(MARGIN, Math.min(last.left, widest));
  bar.style.left = `${x - origin.left}px`;
  bar.style.top = `${last.bottom + GAP - origin.top}px`;
}
