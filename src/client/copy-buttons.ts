import { copyText } from './copy-text.ts';
import { say } from '../wording/say.ts';

/**
 * A button beside every element with `data-copy`, whose value says what is copied; without a value, the
 * headings above it do, so that a page need not say it twice. Of a `dd`, italics are copied too.
 */
const SHOWN_FOR = 2000;

const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');

const elements = document.querySelectorAll<HTMLElement>('[data-copy]');
if (elements.length > 0) document.querySelector('main')?.append(status);
for (const element of elements) addButton(element);

function addButton(marked: HTMLElement): void {
  const what = marked.dataset['copy'] || headingOf(marked);
  const element = marked.tagName === 'DD' ? wrapContents(marked) : marked;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  const word = document.createElement('span');
  word.textContent = say('cite.copy');
  const name = document.createElement('span');
  name.className = 'visually-hidden';
  name.textContent = ` ${what}`;
  button.append(word, name);
  button.addEventListener('click', () => void copy(element, what, word));
  if (!element.parentElement?.classList.contains('copyable')) {
    const around = document.createElement('div');
    around.className = 'copyable';
    element.replaceWith(around);
    around.append(element);
  }
  element.after(button);
}

/** “APA, Reference”, of a form its name. */
function headingOf(element: HTMLElement): string {
  const text = (found: Element | null | undefined) => found?.textContent.trim() ?? '';
  if (element.tagName !== 'DD') return text(element.closest('details')?.querySelector('summary'));
  const style = text(element.closest('.style')?.querySelector('h3'));
  return say('cite.style-part', { style, part: text(element.previousElementSibling) });
}

/** Puts what an element has into one of its own, beside which there is room for the button. */
function wrapContents(element: HTMLElement): HTMLElement {
  const contents = document.createElement('span');
  contents.append(...element.childNodes);
  element.classList.add('copyable');
  element.append(contents);
  return contents;
}

async function copy(element: HTMLElement, what: string, word: HTMLElement): Promise<void> {
  const html = element.parentElement?.tagName === 'DD' ? element.innerHTML : undefined;
  const done = await copyText(element.textContent, html);
  status.textContent = done ? say('cite.copied-what', { what }) : say('cite.browser-refuses');
  word.textContent = done ? say('cite.copied') : say('cite.failed');
  setTimeout(() => {
    word.textContent = say('cite.copy');
  }, SHOWN_FOR);
}
