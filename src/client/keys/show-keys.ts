import { make, makeButton } from '../reader/element.ts';
import { loadReaderStyles } from '../reader/styles.ts';
import { areKeysOff, setKeysOff } from './single.ts';
import { say } from '../../wording/say.ts';

/** Shows the keys in a dialog, which Escape closes; the focus returns to where it was. */
export async function showKeys(): Promise<void> {
  await loadReaderStyles();
  if (document.querySelector('dialog.reader-keys')) return;
  const dialog = make('dialog', 'reader-keys data');
  const title = make('h2', 'label', say('reading.keys'));
  title.id = 'reader-keys-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const rows = keys().flatMap(([key, meaning]) => [
    make('dt', '', make('kbd', '', key)),
    make('dd', '', meaning),
  ]);
  const close = makeButton(say('reading.close'), () => dialog.close());
  dialog.append(title, make('dl', '', ...rows), keysSwitch(), close);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}

const keys = (): readonly (readonly [key: string, meaning: string])[] => [
  ['/', say('reading.key-search')],
  ['j', say('reading.key-next')],
  ['k', say('reading.key-previous')],
  ['?', say('reading.key-keys')],
  [say('reading.key-escape'), say('reading.key-closes')],
];

/** WCAG 2.1.4 asks for a way to switch keys without Ctrl or Alt off. */
function keysSwitch(): HTMLElement {
  const box = make('input');
  box.type = 'checkbox';
  box.checked = !areKeysOff();
  box.addEventListener('change', () => setKeysOff(!box.checked));
  return make('label', 'switch', box, ' ', say('reading.keys-on'));
}
