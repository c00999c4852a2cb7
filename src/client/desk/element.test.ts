// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { element } from './element.ts';

test('an element has its attributes and children, without those that are missing', () => {
  const made = element('p', { class: 'a', hidden: true, title: false }, 'b', undefined, 'c');
  expect(made.outerHTML).toBe('<p class="a" hidden="">bc</p>');
});

test('words are never markup', () => {
  expect(element('p', {}, '<b>').innerHTML).toBe('&lt;b&gt;');
});
