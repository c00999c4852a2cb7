/** The class of a passage that the reader points at among the times of a story. */
const LIT = 'lit';

/**
 * Lights up the passage that an entry of a story’s chronology leads to, for as long as a reader points at
 * the entry or has the focus on it.
 */
export function startChronology(): void {
  for (const list of document.querySelectorAll<HTMLElement>('.chronology > ol')) {
    list.addEventListener('pointerover', ({ target }) => light(target, true));
    list.addEventListener('pointerout', ({ target }) => light(target, false));
    list.addEventListener('focusin', ({ target }) => light(target, true));
    list.addEventListener('focusout', ({ target }) => light(target, false));
  }
}

function light(target: EventTarget | null, on: boolean): void {
  const link = target instanceof Element ? target.closest('li')?.querySelector('a') : undefined;
  const id = link?.hash.slice(1);
  if (id) document.getElementById(id)?.classList.toggle(LIT, on);
}
