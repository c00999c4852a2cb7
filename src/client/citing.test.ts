// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { select, STORY } from '../test/support/page/story.ts';

test('an article’s page gets menus and the bar', async () => {
  vi.resetModules();
  vi.useFakeTimers();
  Object.defineProperty(HTMLElement.prototype, 'popover', {
    value: null,
    configurable: true,
    writable: true,
  });
  document.body.innerHTML = STORY;
  await import('./citing.ts');
  expect(document.querySelector('button.cite')).not.toBeNull();
  select('mayor', 'noon');
  document.dispatchEvent(new Event('selectionchange'));
  vi.runAllTimers();
  expect(document.querySelector('.selection-bar')).not.toBeNull();
  vi.useRealTimers();
});
