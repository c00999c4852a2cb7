/**
 * Keys without Ctrl or Alt. WCAG 2.1.4 asks that they can be switched off: the search page has a box
 * for that.
 */
const SETTING = 'verbatim-slash';

/** If nothing can be stored, the keys are on. */
export function areKeysOff(): boolean {
  try {
    return localStorage.getItem(SETTING) === 'off';
  } catch {
    return false;
  }
}

/** Switches the keys off, or on again, for this reader. */
export function setKeysOff(off: boolean): void {
  try {
    if (off) localStorage.setItem(SETTING, 'off');
    else localStorage.removeItem(SETTING);
  } catch {
    // The browser stores nothing: the keys stay on.
  }
}

/** Whether a key is meant for the page: pressed alone, and not in a field or a list. */
export function isForPage(event: KeyboardEvent): boolean {
  const { ctrlKey, altKey, metaKey, isComposing, defaultPrevented, target } = event;
  if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return false;
  if (!(target instanceof HTMLElement)) return true;
  return !target.isContentEditable && !target.matches('input, textarea, select');
}
