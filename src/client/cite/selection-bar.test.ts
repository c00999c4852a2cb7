// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { quoteRecord } from '../../test/support/page/quote-record.ts';
import { select, STORY } from '../../test/support/page/story.ts';
import { stubClipboard } from '../../test/support/page/clipboard.ts';
import { startSelectionBar } from './selection-bar.ts';

let copy: ReturnType<typeof stubClipboard>;
const bar = () => document.querySelector<HTMLElement>('.selection-bar');
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.dispatchEvent(event);
  return event.defaultPrevented;
};

/** Selects, and lets the selection rest. */
function rest(from: string, to: string): void {
  select(from, to);
  document.dispatchEvent(new Event('selectionchange'));
  vi.advanceTimersByTime(1000);
}

beforeEach(() => {
  vi.useFakeTimers();
  copy = stubClipboard();
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json(quoteRecord()))),
  );
  document.head.innerHTML =
    '<link rel="canonical" href="https://paper.example/2024/02/08/bridge/"><meta name="citation_title" content="Bridge opens">';
  document.body.innerHTML = STORY;
  startSelectionBar();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    getSelection()?.removeAllRanges();
  };
});

async function copied(label: string): Promise<string> {
  const button = [...(bar()?.querySelectorAll('button') ?? [])].find(
    (one) => one.textContent === label,
  );
  button?.click();
  await vi.waitFor(() => expect(copy).toHaveBeenCalled());
  return copy.mock.calls[0]?.[0] ?? '';
}

describe('the bar', () => {
  test('comes right after the passage, once the selection rests', () => {
    select('mayor', 'noon');
    document.dispatchEvent(new Event('selectionchange'));
    expect(bar()).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(bar()?.previousElementSibling?.id).toBe('p1');
    expect(bar()?.getAttribute('aria-label')).toBe('Cite the selected passage');
  });

  test('copies the link to the passage', async () => {
    rest('mayor came', 'at noon');
    expect(await copied('Copy link')).toBe(
      'https://paper.example/2024/02/08/bridge/#p1:~:text=mayor%20came%20at%20noon',
    );
  });

  test('copies words with the article that they are from', async () => {
    rest('mayor came', 'at noon');
    expect(await copied('Text')).toMatch(/^“mayor came at noon” — “Bridge opens”/);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('copies words of a quote with who said them', async () => {
    rest('There', 'no way');
    expect(await copied('Markdown')).toMatch(/^> There is no way\n>\n> — Ana Ruiz, Mayor/);
  });

  test('goes away with the selection, and by Escape until another passage is selected', () => {
    rest('mayor', 'noon');
    press('Escape');
    expect(bar()).toBeNull();
    rest('mayor', 'noon');
    expect(bar()).toBeNull();
    rest('Nobody', 'crossed');
    expect(bar()?.previousElementSibling?.id).toBe('p2');
    getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    vi.advanceTimersByTime(1000);
    expect(bar()).toBeNull();
  });

  test('is where the next Tab goes', () => {
    rest('mayor', 'noon');
    expect(press('Tab')).toBe(true);
    expect(document.activeElement).toBe(bar()?.querySelector('button'));
    expect(press('Tab')).toBe(false);
  });

  test('does not come for words outside the article', () => {
    rest('Bridge', 'opens');
    expect(bar()).toBeNull();
  });

  test('keeps the selection when it is pressed', () => {
    rest('mayor', 'noon');
    const event = new Event('pointerdown', { cancelable: true });
    bar()?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});
