// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { havePopovers } from '../../../test/support/page/reader-styles.ts';
import { addPanel, hasPanels, placeBelow } from './panel.ts';

let button: HTMLButtonElement;

beforeEach(() => {
  havePopovers();
  document.body.innerHTML = '<button>Aa</button>';
  button = document.querySelector('button') ?? document.createElement('button');
});

test('a panel comes right after its button, which says whether it is open', () => {
  const fill = vi.fn();
  const panel = addPanel(button, 'Look', fill);
  expect(hasPanels()).toBe(true);
  expect(button.nextElementSibling).toBe(panel);
  expect(panel.getAttribute('aria-label')).toBe('Look');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  panel.showPopover();
  expect(fill).toHaveBeenCalledWith(panel);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  panel.hidePopover();
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

test('content that comes later moves the panel to where it fits', async () => {
  const panel = addPanel(button, 'Cite', async (inside) => {
    await Promise.resolve();
    Object.defineProperty(inside, 'offsetWidth', { value: 100 });
  });
  Object.defineProperty(document.documentElement, 'clientWidth', {
    value: 300,
    configurable: true,
  });
  at(button, { left: 280, right: 300, top: 50, bottom: 90 });
  panel.showPopover();
  await vi.waitFor(() => expect(panel.style.left).toBe('192px'));
});

test.each([
  ['ltr', { left: 500, right: 560, top: 50, bottom: 90 }, '380px'],
  ['rtl', { left: 310, right: 340, top: 50, bottom: 90 }, '300px'],
] as const)('it ends where its line ends, read %s', (direction, box, left) => {
  const line = document.createElement('div');
  line.className = 'tools';
  button.replaceWith(line);
  line.append(button);
  at(line, { left: 300, right: 580 });
  at(button, box);
  button.style.direction = direction;
  const panel = document.createElement('div');
  Object.defineProperty(panel, 'offsetWidth', { value: 200 });
  Object.defineProperty(document.documentElement, 'clientWidth', {
    value: 1000,
    configurable: true,
  });
  placeBelow(panel, button);
  expect(panel.style.left).toBe(left);
});

const at = (element: HTMLElement, box: Partial<DOMRect>) =>
  (element.getBoundingClientRect = () => box as DOMRect);

test.each([
  ['below', 'ltr', { left: 100, right: 140, top: 50, bottom: 90 }, '100px', '94px'],
  ['within the window', 'ltr', { left: 900, right: 940, top: 50, bottom: 90 }, '792px', '94px'],
  ['above', 'ltr', { left: 100, right: 140, top: 650, bottom: 690 }, '100px', '546px'],
  ['from right to left', 'rtl', { left: 400, right: 440, top: 50, bottom: 90 }, '240px', '94px'],
] as const)('it is placed %s', (_, direction, box, left, top) => {
  const panel = document.createElement('div');
  at(button, box);
  button.style.direction = direction;
  for (const [element, size] of [
    [panel, { offsetWidth: 200, offsetHeight: 100 }],
    [document.documentElement, { clientWidth: 1000, clientHeight: 700 }],
  ] as const) {
    for (const [name, value] of Object.entries(size)) {
      Object.defineProperty(element, name, { value, configurable: true });
    }
  }
  placeBelow(panel, button);
  expect([panel.style.left, panel.style.top]).toEqual([left, top]);
});
