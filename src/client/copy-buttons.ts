import { copyText } from './copy-text.ts';
import { say } from '../wording/say.ts';

/**
 * A button beside every element with `data-copy`, whose value says what is copied. With
 * `data-copy-rich`, italics are copied too.
 */
const SHOWN_FOR = 2000;

const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');

const elements = document.querySelectorAll<HTMLElement>('[data-copy]');
if (elements.length > 0) document.querySelector('main')?.append(status);
for (const element of elements) addButton(element);

function addButton(element: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  const word = document.createElement('span');
  word.textContent = say('cite.copy');
  const what = document.createElement('span');
  what.className = 'visually-hidden';
  what.textContent = ` ${element.dataset['copy'] ?? ''}`;
  button.append(word, what);
  button.addEventListener('click', () => void copy(element, word));
  if (!element.parentElement?.classList.contains('copyable')) {
    const around = document.createElement('div');
    around.className = 'copyable';
    element.replaceWith(around);
    around.append(element);
  }
  element.after(button);
}

async function copy(element: HTMLElement, word: HTMLElement): Promise<void> {
  const html = 'copyRich' in element.dataset ? element.innerHTML : undefined;
  const done = await copyText(element.textContent, html);
  const what = element.dataset['copy'] ?? '';
  status.textContent = done ? say('cite.copied-what', { what }) : say('cite.browser-refuses');
  word.textContent = done ? say('cite.copied') : say('cite.failed');
  setTimeout(() => {
    word.textContent = say('cite.copy');
  }, SHOWN_FOR);
}
