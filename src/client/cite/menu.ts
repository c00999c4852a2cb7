import { asHtml, asMarkdown, asText } from '../../cite/attribution.ts';
import type { Cited } from '../../cite/cited.ts';
import { makeCopyList, type CopyItem } from './copy-list.ts';
import { readQuote, type CiteSource, type RecordedQuote } from './quote-record.ts';
import { say } from '../../wording/say.ts';

/** CSS pixels between a note's button and its menu, and between the menu and the window's edge. */
const GAP = 4;
const MARGIN = 8;
/** The assumed size of a menu, until it can be measured. */
const USUAL_SIZE = { width: 288, height: 288 };

/** The one menu of a page. */
export interface CiteMenu {
  /** Makes a button open it with the citations of a quote. */
  attach(button: HTMLButtonElement, source: CiteSource): void;
}

/**
 * A popover with a quote's citation and what can be copied: it closes on Escape or a click elsewhere
 * and returns the focus.
 *
 * @returns undefined if the browser has no popovers
 */
export function createCiteMenu(): CiteMenu | undefined {
  if (!('popover' in HTMLElement.prototype)) return undefined;
  const menu = document.createElement('div');
  menu.id = 'cite-menu';
  menu.className = 'cite-menu data';
  menu.popover = 'auto';
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', say('cite.cite-this-quote'));
  let opener: HTMLButtonElement | undefined;
  // Once before it is visible, with its assumed size, and once when it is.
  for (const moment of ['beforetoggle', 'toggle'] as const) {
    menu.addEventListener(moment, ({ newState }) => {
      opener?.setAttribute('aria-expanded', String(newState === 'open'));
      if (newState === 'open' && opener) place(menu, opener);
    });
  }
  return {
    attach: (button, source) => {
      button.popoverTargetElement = menu;
      button.setAttribute('aria-expanded', 'false');
      button.addEventListener('click', () => {
        if (menu.matches(':popover-open')) return;
        opener = button;
        void fill(menu, source);
        // Right after its button, so that the next Tab is in it.
        button.after(menu);
      });
    },
  };
}

async function fill(menu: HTMLElement, source: CiteSource): Promise<void> {
  const record = readQuote(source);
  const { buttons, status } = makeCopyList(itemsFor(source.page, record));
  const list = document.createElement('ul');
  for (const control of [...buttons, ...allFormats(source)]) {
    const item = document.createElement('li');
    item.append(control);
    list.append(item);
  }
  const cited = document.createElement('p');
  cited.className = 'cited';
  menu.replaceChildren(cited, list, status);
  const quote = await record;
  cited.textContent = quote ? asText(quote.cited) : '';
}

/** The quote’s own page has the other formats. */
function allFormats({ page, quote }: CiteSource): HTMLElement[] {
  if (quote !== undefined) return [];
  const all = document.createElement('a');
  all.href = `${page}#cite`;
  all.textContent = say('cite.all-formats');
  return [all];
}

function itemsFor(page: string, record: Promise<RecordedQuote | undefined>): CopyItem[] {
  const written = (label: string, write: (cited: Cited) => string): CopyItem => ({
    label,
    make: async () => {
      const quote = await record;
      return quote && write(quote.cited);
    },
  });
  return [
    written(say('cite.copy-text'), asText),
    written(say('cite.copy-markdown'), asMarkdown),
    written(say('cite.copy-html'), asHtml),
    { label: say('cite.copy-address'), make: async () => (await record)?.cited.address ?? page },
    { label: say('cite.copy-link-into-article'), make: async () => (await record)?.inArticle },
  ];
}

/** Below the button, above it where there is no room; within its article and the window. */
function place(menu: HTMLElement, opener: HTMLElement): void {
  const { left, top, bottom } = opener.getBoundingClientRect();
  const width = menu.offsetWidth || USUAL_SIZE.width;
  const height = menu.offsetHeight || USUAL_SIZE.height;
  const { clientWidth, clientHeight } = document.documentElement;
  const above = bottom + GAP + height > clientHeight && top - GAP - height > 0;
  const edge = opener.closest('.story')?.getBoundingClientRect().right ?? clientWidth;
  const x = Math.max(MARGIN, Math.min(left, clientWidth - width - MARGIN, edge - width));
  const y = above ? top - GAP - height : bottom + GAP;
  menu.style.left = `${x + scrollX}px`;
  menu.style.top = `${y + scrollY}px`;
}
