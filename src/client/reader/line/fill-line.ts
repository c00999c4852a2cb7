import { HOME } from '../../home.ts';
import { articleHere } from '../../cite/quote-record.ts';
import { make, makeButton, makeLink } from '../element.ts';
import type { Player } from '../listen/player.ts';
import { fillLookPanel, LOOK_CHANGED } from '../look/look-panel.ts';
import { changeLook, isDark, oppositeTheme, readLook } from '../look/look.ts';
import { isSaved, setSaved, type SavedArticle } from '../saved/saved.ts';
import { addPanel, hasPanels } from './panel.ts';
import { tellWorker } from '../../offline/tell-worker.ts';
import { say } from '../../../wording/say.ts';

/** Fills the line under a headline with a reader’s tools; only those for the look where it says so. */
export function fillLine(line: HTMLElement): void {
  const status = make('p', 'visually-hidden');
  status.setAttribute('role', 'status');
  line.setAttribute('role', 'group');
  line.setAttribute('aria-label', say('reading.tools'));
  line.append(status);
  const add = (button: HTMLButtonElement) => {
    status.before(button);
    return button;
  };
  if (hasPanels()) addLook(add);
  add(themeButton());
  if (line.dataset['readerTools'] === 'look') return;
  const tell = (text: string) => (status.textContent = text);
  if ('speechSynthesis' in window && 'Segmenter' in Intl) addListen(add, status);
  addSave(add, tell);
  add(makeButton(say('reading.print'), () => print()));
  if (hasPanels()) addCite(add);
}

type Add = (button: HTMLButtonElement) => HTMLButtonElement;

function addLook(add: Add): void {
  const button = add(makeButton('Aa'));
  button.className = 'look';
  button.append(make('span', 'visually-hidden', ` ${say('reading.text-and-theme')}`));
  addPanel(button, say('reading.text-and-theme'), fillLookPanel);
}

/** Its label is the theme that it changes to. */
function themeButton(): HTMLButtonElement {
  const button = makeButton('', () => {
    changeLook({ theme: oppositeTheme(readLook()) });
    label();
  });
  const label = () => {
    button.textContent = isDark(readLook())
      ? say('reading.theme-light')
      : say('reading.theme-dark');
  };
  label();
  addEventListener(LOOK_CHANGED, label);
  addEventListener('storage', label);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
  return button;
}

function addListen(add: Add, status: HTMLElement): void {
  let player: Player | undefined;
  const isPressed = () => button.getAttribute('aria-pressed') === 'true';
  const ended = (hadFocus = false) => {
    player = undefined;
    button.setAttribute('aria-pressed', 'false');
    if (hadFocus) button.focus();
  };
  const button = add(
    makeButton(say('reading.listen'), async () => {
      if (player) return player.stop();
      // It is still looking for a voice.
      if (isPressed()) return;
      button.setAttribute('aria-pressed', 'true');
      const { startPlayer } = await import('../listen/player.ts');
      player = await startPlayer(articleHere().lang, ended);
      if (player) button.after(player.bar);
      else refuse();
    }),
  );
  const refuse = () => {
    ended();
    status.className = 'refusal';
    status.textContent = say('reading.no-voice');
  };
  button.setAttribute('aria-pressed', 'false');
}

function addSave(add: Add, tell: (text: string) => void): void {
  const { title, date, lang } = articleHere();
  const article: SavedArticle = { path: location.pathname, title, date, lang };
  const button = add(
    makeButton('', () => {
      const saved = !isSaved(article.path);
      const done = setSaved(article, saved);
      show();
      if (!done) tell(say('reading.not-saved'));
      else tell(saved ? say('reading.saved') : say('reading.removed'));
      if (done) tellWorker();
      if (done && saved && hasPanels()) panel.showPopover();
    }),
  );
  const show = () => {
    const saved = isSaved(article.path);
    button.textContent = saved ? say('reading.saved') : say('reading.save');
    button.setAttribute('aria-pressed', String(saved));
  };
  show();
  addEventListener('storage', show);
  const panel = addPanel(button, say('reading.reading-list'), (inside) => {
    const link = makeLink(say('reading.reading-list'), `${HOME}reading/`);
    inside.replaceChildren(make('p', '', say('reading.saved-here'), ' ', link));
  });
  // It opens by itself after saving, and the button does something else.
  button.popoverTargetElement = null;
  button.removeAttribute('aria-expanded');
}

function addCite(add: Add): void {
  const button = add(makeButton(say('reading.cite')));
  const panel = addPanel(button, say('reading.cite-article'), async (inside) => {
    const { fillCitePanel } = await import('../cite/cite-panel.ts');
    fillCitePanel(inside);
  });
  panel.classList.add('forms');
}
