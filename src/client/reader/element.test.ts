// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { make, makeButton, makeLink } from './element.ts';

test('elements are made with their class and children', () => {
  expect(make('p', 'data', 'A ', make('b', '', 'B')).outerHTML).toBe(
    '<p class="data">A <b>B</b></p>',
  );
  expect(makeLink('Home', '/').outerHTML).toBe('<a href="/">Home</a>');
});

test('a button does what it is for', () => {
  const press = vi.fn();
  const button = makeButton('Save', press);
  button.click();
  expect(button.type).toBe('button');
  expect(press).toHaveBeenCalledOnce();
});
