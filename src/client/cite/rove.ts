/** What can have the focus inside a group. */
const STOPS = 'a[href], button';
const FORWARD = new Set(['ArrowRight', 'ArrowDown']);
const BACK = new Set(['ArrowLeft', 'ArrowUp']);

/**
 * Makes the controls of a group one stop of the Tab key, the one that had the focus last; arrow keys,
 * Home and End go through them (ARIA Authoring Practices, toolbar). What a popover inside it holds is
 * left alone.
 */
export function rove(group: HTMLElement): void {
  const stops = () =>
    [...group.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => !stop.closest('[popover]'));
  const choose = (chosen: HTMLElement | undefined) => {
    for (const stop of stops()) stop.tabIndex = stop === chosen ? 0 : -1;
  };
  choose(stops()[0]);
  group.addEventListener('focusin', ({ target }) => {
    const stop = stops().find((one) => one === target);
    if (stop) choose(stop);
  });
  group.addEventListener('keydown', (event) => {
    const all = stops();
    const { activeElement: active } = document;
    const at = active instanceof HTMLElement ? all.indexOf(active) : -1;
    const next =
      at < 0 ? undefined : all.at(nextIndex(event.key, at, all.length, isFlipped(group)));
    if (!next || next === active) return;
    event.preventDefault();
    next.focus();
  });
}

const isFlipped = (group: Element): boolean => getComputedStyle(group).direction === 'rtl';

/** Where a key leads; the same place for a key that means nothing here. */
function nextIndex(key: string, at: number, count: number, flipped: boolean): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = sideways && flipped ? -1 : 1;
  const step = FORWARD.has(key) ? sign : BACK.has(key) ? -sign : 0;
  return (at + step + count) % count;
}
