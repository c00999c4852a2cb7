import { areKeysOff, isForPage, setKeysOff } from './single.ts';

const FIELD = 'input[type="search"]';
const find = (selector: string) => document.querySelector<HTMLInputElement>(selector);

/** The key "/" goes to the search, from every page. */
function goToSearch(event: KeyboardEvent): void {
  if (event.key !== '/' || !isForPage(event) || areKeysOff()) return;
  // The page of the search, and the one for missing pages, have a field of their own.
  const field = find(`main ${FIELD}`) ?? find(FIELD);
  const link = document.querySelector<HTMLAnchorElement>('a[rel="search"]');
  if (field?.checkVisibility()) {
    field.focus();
    field.select();
  } else if (link) location.assign(`${link.href}#words`);
  else return;
  event.preventDefault();
}

addEventListener('keydown', goToSearch);
// Without this script, the key does nothing.
find(FIELD)?.setAttribute('aria-keyshortcuts', '/');
const box = document.querySelector<HTMLInputElement>('#slash');
if (box) {
  box.checked = !areKeysOff();
  box.addEventListener('change', () => setKeysOff(!box.checked));
}
