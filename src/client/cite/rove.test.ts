// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { rove } from './rove.ts';

let group: HTMLElement;
const stops = () => [...group.querySelectorAll<HTMLElement>('#a, #b, #c')];
const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

beforeEach(() => {
  document.body.innerHTML = `<div><a id="a" href="/a">A</a><button id="b">B</button><button id="c">C</button>
    <div popover="auto"><button id="d">D</button></div></div>`;
  group = document.querySelector('div') ?? document.body;
  rove(group);
});

test('one stop of the Tab key, the first and then the last that had the focus', () => {
  expect(stops().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  stops()[1]?.focus();
  expect(stops().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
});

test('arrow keys, Home and End go round; what a popover holds is left alone', () => {
  stops()[0]?.focus();
  const seen = ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'x'].map(
    (key) => {
      press(key);
      return document.activeElement?.id;
    },
  );
  expect(seen).toEqual(['b', 'c', 'a', 'c', 'a', 'c', 'c']);
  expect(document.querySelector<HTMLElement>('#d')?.tabIndex).toBe(0);
});
