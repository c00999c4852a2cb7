import { say } from '../../wording/say.ts';
import { copyText } from '../copy-text.ts';
import { createCiteMenu, type CiteMenu } from './menu.ts';
import { citeSource, pageHere, quoteIdOf } from './quote-record.ts';
import { rove } from './rove.ts';

/** Milliseconds for which a button says that it has copied. */
const SHOWN_FOR = 2000;

/**
 * Adds to the link of each quote in a note what a script can do: copy its link, and cite it. All of a
 * note is one stop of the Tab key, and the arrow keys go through it. A tap or a click on a quote opens
 * the actions of its note, as one on the note does. Where a note has several quotes, the one whose actions a
 * reader points at or has the focus on lights up.
 */
export function startNoteActions(): void {
  const menu = createCiteMenu();
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.querySelector('main')?.append(status);
  for (const note of document.querySelectorAll<HTMLElement>('.note')) {
    const links = [...note.querySelectorAll<HTMLAnchorElement>('.acts a')];
    for (const link of links) link.before(...makeButtons(link, menu, status));
    if (links.length > 1) for (const link of links) lightQuote(link);
    const acts = note.querySelector('.acts');
    acts?.setAttribute('role', 'toolbar');
    acts?.setAttribute('aria-label', say('quote.share'));
    rove(note);
  }
  document.querySelector('.body')?.addEventListener('click', openNote);
}

function makeButtons(
  link: HTMLAnchorElement,
  menu: CiteMenu | undefined,
  status: HTMLElement,
): HTMLElement[] {
  const copy = makeButton(say('cite.copy-link'));
  copy.addEventListener('click', async () => {
    const done = await copyText(`${pageHere()}#q-${quoteIdOf(link)}`);
    copy.textContent = done ? say('cite.copied') : say('cite.failed');
    status.textContent = done ? say('cite.copied-link') : say('cite.browser-refuses');
    setTimeout(() => {
      copy.textContent = say('cite.copy-link');
      status.textContent = '';
    }, SHOWN_FOR);
  });
  if (!menu) return [copy];
  const cite = makeButton(say('quote.cite'));
  cite.className = 'cite';
  menu.attach(cite, citeSource(link));
  return [copy, cite];
}

function lightQuote(link: HTMLAnchorElement): void {
  const spans = document.querySelectorAll(`.q-${quoteIdOf(link)}`);
  const light = (on: boolean) => () => {
    for (const span of spans) span.classList.toggle('lit', on);
  };
  const own = link.parentElement;
  for (const event of ['pointerenter', 'focusin']) own?.addEventListener(event, light(true));
  for (const event of ['pointerleave', 'focusout']) own?.addEventListener(event, light(false));
}

function makeButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  return button;
}

function openNote({ target }: Event): void {
  if (!(target instanceof Element) || target.closest('a, button, [popover]')) return;
  const quote = target.closest('.quote');
  const own = quote ? noteOf(quote) : target.closest('.note');
  for (const other of document.querySelectorAll('.note.open')) other.classList.remove('open');
  own?.classList.add('open');
}

/** The note beside the paragraph in which a quote begins. */
function noteOf(quote: Element): Element | null {
  const notes = [...(quote.closest('.passage')?.querySelectorAll('.note') ?? [])];
  const ids = new Set<string>();
  for (let at: Element | null = quote; at; at = at.parentElement) {
    for (const name of at.classList) if (name.startsWith('q-')) ids.add(name.slice(2));
  }
  const has = (note: Element) =>
    [...note.querySelectorAll<HTMLAnchorElement>('.acts a')].some((link) =>
      ids.has(quoteIdOf(link)),
    );
  return notes.find(has) ?? null;
}
