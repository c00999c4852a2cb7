/** The page of the reading list, and the page that is shown without a connection. */
import { HOME } from './home.ts';
import { readKeptArticles } from './offline/kept-articles.ts';
import { tellWorker } from './offline/tell-worker.ts';
import { listArticles } from './reader/saved/article-list.ts';
import { readSaved, setSaved } from './reader/saved/saved.ts';
import './reader.ts';
import { forgetStored } from './reader/stored.ts';
import { say } from '../wording/say.ts';

const find = (id: string) => document.getElementById(id);

/** Shows what is on the device, and what can be done about it. */
export async function showLists(): Promise<void> {
  for (const element of document.querySelectorAll<HTMLElement>('[data-with-script]')) {
    element.hidden = false;
  }
  const saved = find('saved');
  if (saved) showSaved(saved);
  const kept = find('kept');
  if (kept) {
    const articles = await readKeptArticles(new URL(HOME, location.href).href);
    listArticles(kept, articles);
    hide('kept-none', articles.length > 0);
  }
}

function showSaved(list: HTMLElement): void {
  listArticles(list, readSaved(), (article) => {
    setSaved(article, false);
    tellWorker();
    showSaved(list);
    tell(say('reading.removed'));
    // The button that was pressed is gone.
    (list.querySelector('button') ?? find('main'))?.focus();
  });
  hide('saved-none', list.childElementCount > 0);
}

function hide(id: string, hidden: boolean): void {
  const element = find(id);
  if (element) element.hidden = hidden;
}

function tell(text: string): void {
  const status = find('reading-status');
  if (status) status.textContent = text;
}

find('forget')?.addEventListener('click', () => {
  forgetStored();
  tellWorker({ forget: true });
  find('kept')?.replaceChildren();
  hide('kept-none', false);
  const saved = find('saved');
  if (saved) showSaved(saved);
  tell(say('reading.forgotten'));
});
addEventListener('storage', () => void showLists());
void showLists();
