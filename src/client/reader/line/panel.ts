import { make } from '../element.ts';

/** CSS pixels between a button and its panel, and between the panel and the window's edge. */
const GAP = 4;
const MARGIN = 8;

/** Whether this browser has what panels are made of. */
export const hasPanels = (): boolean => 'popover' in HTMLElement.prototype;

/**
 * Gives a button a panel: a popover, which closes on Escape or a press elsewhere. It comes right after
 * its button, so that the next Tab is in it.
 *
 * @param fill puts the content in, each time that it opens; it may take a moment
 */
export function addPanel(
  button: HTMLButtonElement,
  label: string,
  fill: (panel: HTMLElement) => void | Promise<void>,
): HTMLElement {
  const panel = make('div', 'reader-panel data');
  panel.popover = 'auto';
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', label);
  button.popoverTargetElement = panel;
  button.setAttribute('aria-expanded', 'false');
  panel.addEventListener('beforetoggle', ({ newState }) => {
    if (newState !== 'open') return;
    // Some content is a script away; only then the panel has its size.
    void fill(panel)?.then(() => placeBelow(panel, button));
  });
  panel.addEventListener('toggle', ({ newState }) => {
    button.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'open') placeBelow(panel, button);
  });
  button.after(panel);
  return panel;
}

/** Below the button, above it where there is no room; within its line if that is wide enough, and within the window. */
export function placeBelow(panel: HTMLElement, button: HTMLElement): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const { clientWidth, clientHeight } = document.documentElement;
  const isRightToLeft = getComputedStyle(button).direction === 'rtl';
  const start = isRightToLeft ? right - width : left;
  const line = button.closest('.tools')?.getBoundingClientRect();
  const last = clientWidth - width - MARGIN;
  const least = line && isRightToLeft ? Math.min(line.left, last) : MARGIN;
  const most = line && !isRightToLeft ? Math.min(line.right - width, last) : last;
  const x = Math.max(MARGIN, least, Math.min(start, most));
  const above = bottom + GAP + height > clientHeight && top - GAP - height > 0;
  panel.style.left = `${x + scrollX}px`;
  panel.style.top = `${(above ? top - GAP - height : bottom + GAP) + scrollY}px`;
}
