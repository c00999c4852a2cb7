// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { stubClipboard } from '../../test/support/page/clipboard.ts';
import { makeCopyList } from './copy-list.ts';

let copy: ReturnType<typeof stubClipboard>;
beforeEach(() => {
  copy = stubClipboard();
  return () => vi.unstubAllGlobals();
});

const press = (make: () => Promise<string | undefined>) => {
  const { buttons, status } = makeCopyList([{ label: 'Copy text', make }]);
  buttons[0]?.click();
  return status;
};

test('a button for each item, and one place that says what became of it', () => {
  const make = () => Promise.resolve('');
  const { buttons, status } = makeCopyList([
    { label: 'Copy link', make },
    { label: 'Copy text', make },
  ]);
  expect(buttons.map(({ textContent, type }) => [textContent, type])).toEqual([
    ['Copy link', 'button'],
    ['Copy text', 'button'],
  ]);
  expect(status.getAttribute('role')).toBe('status');
});

test('what is made is copied', async () => {
  const status = press(() => Promise.resolve('No way back'));
  await vi.waitFor(() => expect(status.textContent).toBe('Copied'));
  expect(copy).toHaveBeenCalledWith('No way back');
});

test('it says where there is nothing, or the browser does not let it', async () => {
  const nothing = press(() => Promise.resolve(undefined));
  await vi.waitFor(() => expect(nothing.textContent).toMatch(/could not be copied/));
  expect(copy).not.toHaveBeenCalled();
  copy.mockRejectedValue(new Error('denied'));
  const denied = press(() => Promise.resolve('No way back'));
  await vi.waitFor(() => expect(denied.textContent).toMatch(/could not be copied/));
});
