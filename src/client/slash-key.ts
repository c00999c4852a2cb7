/**
 * The key "/" goes to the search, from every page. WCAG 2.1.4 asks that a key without Ctrl or Alt can
 * be switched off: the search page has a box for that.
 */
const SETTING = 'verbatim-slash';

/** Where nothing can be stored, the key is on. */
function isOff(): boolean {
  try {
    return localStorage.getItem(SETTING) === 'off';
  } catch {
    return false;
  }
}

function setOff(off: boolean): void {
  try {
    if (off) localStorage.setItem(SETTING, 'off');
    else localStorage.removeItem(SETTING);
  } catch {
    // The browser stores nothing: the key stays on.
  }
}

/** Whether a key goes into something that is being written or chosen. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

function goToSearch(event: KeyboardEvent): void {
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
  if (event.key !== '/' || !plain || event.defaultPrevented) return;
  if (isTyping(event.target) || isOff()) return;
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  const link = document.querySelector<HTMLAnchorElement>('a[rel="search"]');
  if (field?.checkVisibility()) {
    field.focus();
    field.select();
  } else if (link) location.assign(`${link.href}#words`);
  else return;
  event.preventDefault();
}

addEventListener('keydown', goToSearch);
const box = document.querySelector<HTMLInputElement>('#slash');
if (box) {
  box.checked = !isOff();
  box.addEventListener('change', () => setOff(!box.checked));
}
