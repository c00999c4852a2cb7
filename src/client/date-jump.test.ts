// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';

const assign = vi.fn();
const DAYS = { '2024-02': [8, 22], '2024-03': [1] };
const answer = () => document.querySelector('[role=status]');
const field = () => document.querySelector<HTMLInputElement>('input');

async function open(attributes = '', path = '/archive/'): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', path);
  document.body.innerHTML = `<form class="date-jump" hidden data-days="/archive/days.json"
    data-base="/archive/" ${attributes}><input type="date"><p role="status"></p></form>`;
  await import('./date-jump.ts');
}

function ask(date: string): void {
  const input = field();
  if (input) input.value = date;
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
}

beforeEach(() => {
  assign.mockReset();
  vi.spyOn(location, 'assign').mockImplementation(assign);
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json(DAYS))),
  );
  return () => vi.unstubAllGlobals();
});

describe('a date that is asked for', () => {
  test('the form is shown only where the script runs', async () => {
    await open();
    expect(document.querySelector('form')?.hidden).toBe(false);
  });

  test('goes to a day with articles', async () => {
    await open();
    ask('2024-02-08');
    await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('/archive/2024/02/08/'));
  });

  test('without articles it names the days around and the month', async () => {
    await open();
    ask('2024-02-10');
    await vi.waitFor(() =>
      expect(answer()?.textContent).toBe(
        'Nothing was published then. See 8 February 2024, 22 February 2024 or all of February 2024.',
      ),
    );
    expect([...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      '/archive/2024/02/08/',
      '/archive/2024/02/22/',
      '/archive/2024/02/',
    ]);
    expect(assign).not.toHaveBeenCalled();
  });

  test('nothing in the field asks for nothing', async () => {
    await open();
    ask('');
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ['no answer', () => Promise.reject(new Error('offline'))],
    ['an error', () => Promise.resolve(new Response('', { status: 500 }))],
  ])('%s is said', async (_, fetched) => {
    vi.stubGlobal('fetch', vi.fn(fetched));
    await open();
    ask('2024-02-08');
    await vi.waitFor(() => expect(answer()?.textContent).toMatch(/could not be loaded/));
  });
});

describe('an address without a page', () => {
  test('a day in it is put into the field, and what is near is said', async () => {
    await open('data-typed', '/archive/2024/02/10/');
    await vi.waitFor(() => expect(answer()?.textContent).toMatch(/^Nothing was published then/));
    expect(field()?.value).toBe('2024-02-10');
  });

  test('any other starts nothing', async () => {
    await open('data-typed', '/archive/tags/rivers/');
    expect(fetch).not.toHaveBeenCalled();
  });
});
