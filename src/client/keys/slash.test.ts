// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const assign = vi.fn();
const press = (key = '/') => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(async () => {
  vi.resetModules();
  assign.mockReset();
  localStorage.clear();
  vi.spyOn(location, 'assign').mockImplementation(assign);
  document.body.innerHTML = '<a rel="search" href="https://paper.example/search/">Search</a>';
  await import('./slash.ts');
});

test('goes to the words field of the search page', () => {
  expect(press()).toBe(true);
  expect(assign).toHaveBeenCalledWith('https://paper.example/search/#words');
});

test('on the search page itself it goes into the field', () => {
  document.body.innerHTML = '<input type="search" value="bridge">';
  const field = document.querySelector('input');
  if (field) field.checkVisibility = () => true;
  expect(press()).toBe(true);
  expect(document.activeElement).toBe(field);
  expect(assign).not.toHaveBeenCalled();
});

test('the page’s own field comes before that of the masthead', () => {
  document.body.innerHTML =
    '<header><input type="search"></header><main><input type="search" id="own"></main>';
  for (const field of document.querySelectorAll('input')) field.checkVisibility = () => true;
  expect(press()).toBe(true);
  expect(document.activeElement?.id).toBe('own');
});

test.each(['a', '#'])('the key %s means nothing', (key) => {
  expect(press(key)).toBe(false);
  expect(assign).not.toHaveBeenCalled();
});

test('a page without a search keeps the key', () => {
  document.body.replaceChildren();
  expect(press()).toBe(false);
});

test('the box on the search page switches it off', async () => {
  vi.resetModules();
  document.body.innerHTML = '<input type="checkbox" id="slash">';
  await import('./slash.ts');
  const box = document.querySelector<HTMLInputElement>('#slash');
  expect(box?.checked).toBe(true);
  if (box) box.checked = false;
  box?.dispatchEvent(new Event('change'));
  document.body.innerHTML = '<a rel="search" href="/search/">Search</a>';
  expect(press()).toBe(false);
});
