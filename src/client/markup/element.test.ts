// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { element } from './element.ts';

test('attributes and children, in order', () => {
  const made = element('a', { href: '/x/', class: 'y' }, 'One ', element('b', {}, 'two'), '.');
  expect(made.outerHTML).toBe('<a href="/x/" class="y">One <b>two</b>.</a>');
});

test('no word of an article becomes markup', () => {
  const made = element('p', { title: '"><script>' }, '<img src=x onerror=alert(1)>');
  expect(made.children).toHaveLength(0);
  expect(made.textContent).toBe('<img src=x onerror=alert(1)>');
  expect(made.title).toBe('"><script>');
});
