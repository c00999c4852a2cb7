// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { haveReaderStyles } from '../../../test/support/page/reader-styles.ts';
import { fillLookPanel, LOOK_CHANGED } from './look-panel.ts';
import { readLook } from './look.ts';

const panel = document.createElement('div');
const choose = (value: string) => {
  const radio = panel.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!radio) throw new Error(value);
  radio.checked = true;
  radio.dispatchEvent(new Event('change'));
};

beforeAll(haveReaderStyles);
beforeEach(() => {
  localStorage.clear();
  fillLookPanel(panel);
});

test('each choice has a name, and the one that counts is checked', () => {
  const legends = [...panel.querySelectorAll('legend')].map(({ textContent }) => textContent);
  expect(legends).toEqual(['Text size', 'Theme', 'Line length']);
  const labels = [...panel.querySelectorAll('label')].map(({ textContent }) => textContent);
  expect(labels).toHaveLength(5 + 4 + 3);
  expect(new Set(labels)).toContain('Sepia');
  const checked = [...panel.querySelectorAll('input')].filter((radio) => radio.checked);
  expect(checked.map(({ value }) => value)).toEqual(['1', 'system', 'usual']);
});

test('a choice counts at once, and others are told', () => {
  const told = vi.fn();
  addEventListener(LOOK_CHANGED, told, { once: true });
  choose('sepia');
  choose('1.3');
  choose('wide');
  expect(readLook()).toEqual({ theme: 'sepia', scale: 1.3, width: 'wide' });
  expect(told).toHaveBeenCalledOnce();
});

test('it leads to the reading list, and shows the keys', async () => {
  expect(panel.querySelector('a')?.getAttribute('href')).toBe('/reading/');
  const hide = vi.fn();
  Object.assign(panel, { hidePopover: hide });
  panel.querySelector('button')?.click();
  expect(hide).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(document.querySelector('dialog')?.open).toBe(true));
});
