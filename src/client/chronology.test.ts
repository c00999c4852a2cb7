// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { startChronology } from './chronology.ts';

beforeEach(() => {
  document.body.innerHTML = `<p id="p1">In <span id="t1">May</span>.</p>
    <div class="chronology"><ol><li><a href="#t1">May 2024</a> <span>“May”</span></li>
    <li><a href="#gone">June 2024</a></li></ol></div>`;
  startChronology();
});

const isLit = () => document.getElementById('t1')?.classList.contains('lit');
const send = (selector: string, type: string) =>
  document.querySelector(selector)?.dispatchEvent(new Event(type, { bubbles: true }));

test.each([
  ['the pointer', 'li span', 'pointerover', 'pointerout'],
  ['the focus', 'li a', 'focusin', 'focusout'],
])('a passage lights up while %s is on its entry', (_what, selector, on, off) => {
  send(selector, on);
  expect(isLit()).toBe(true);
  send(selector, off);
  expect(isLit()).toBe(false);
});

test('an entry whose passage is not on the page lights nothing', () => {
  send('li:last-child a', 'focusin');
  expect(document.querySelector('.lit')).toBeNull();
});
