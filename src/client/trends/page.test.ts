// @vitest-environment happy-dom
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveIndex, type ServedIndex } from '../../test/support/page/served-index.ts';
import { TRENDS_PAGE } from '../../test/support/page/trends-page.ts';

const QUOTE = '“A truce is near,” she said.';
const FIRST = 'q2023-11-02';

const documentOf = (text: string, date: string) => ({
  url: `/${date}/`,
  date,
  text,
  titleLength: 0,
  quotes: text.startsWith('“')
    ? [
        {
          id: `q${date}`,
          spans: [[0, text.indexOf('”') + 1] as const],
          ...(`q${date}` === FIRST ? {} : { saying: FIRST }),
          speaker: 'ana-ruiz',
          label: 'Ana Ruiz',
        },
      ]
    : [],
  speakers: [],
  places: [],
});

let site: ServedIndex;
beforeAll(() => {
  site = serveIndex([
    documentOf(QUOTE, '2023-11-02'),
    documentOf('“The truce is very near,” she said. The truce held.', '2023-11-09'),
    documentOf('No ceasefire was in sight.', '2024-01-01'),
  ]);
});
afterAll(() => site.remove());

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const text = (selector: string) => find(selector)?.textContent ?? '';
const counted = (words: RegExp) => vi.waitFor(() => expect(text('#counted')).toMatch(words));

async function open(search = '', online = true): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', `/trends/${search}`);
  document.documentElement.lang = 'en';
  document.body.innerHTML = TRENDS_PAGE;
  find('#trends')?.setAttribute('data-index', site.folder);
  vi.stubGlobal('fetch', async (address: string) => {
    if (!online) throw new Error('offline');
    return site.answer(address);
  });
  await import('./page.ts');
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

describe('the page of trends', () => {
  test('answers the question of its address, with pictures and a table', async () => {
    await open('?q=truce,ceasefire');
    await counted(/^truce: 2 of 3 articles\. ceasefire: 1 of 3 articles\.$/);
    await vi.waitFor(() => expect(text('#legend')).toContain('truce 2 articles, 1 saying'));
    expect(document.querySelectorAll('#trend-answer svg[role="img"]')).toHaveLength(2);
    const rows = [...document.querySelectorAll('#trend-table tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['Month', 'truce: articles', 'truce: sayings', 'ceasefire: articles', 'ceasefire: sayings'],
      ['November 2023', '2', '1', '0', '0'],
      ['January 2024', '0', '0', '1', '0'],
      ['All', '2', '1', '1', '0'],
    ]);
    expect(find('#trend-table tbody a')?.getAttribute('href')).toBe('/paper/2023/11/');
    expect(find('svg[role="img"]')?.getAttribute('aria-label')).toContain(
      'truce: 2 in all, most in November 2023 (2)',
    );
  });

  test('without a question shows the form alone, and a question goes into the address', async () => {
    await open();
    expect(find('#trends')?.hidden).toBe(false);
    expect(find('#trend-answer')?.hidden).toBe(true);
    expect(text('#counted')).toBe('');
    const field = document.querySelector<HTMLInputElement>('#trend-words');
    if (field) field.value = ' truce ';
    find('#trends')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await counted(/truce: 2/);
    expect(location.search).toBe('?q=truce');
  });

  test('says what is in no article, and what is no word', async () => {
    await open('?q=unicorn,!!');
    await counted(/^No article has “unicorn”\. There is no word in “!!”\.$/);
    expect(find('#trend-answer')?.hidden).toBe(true);
  });

  test('says that the index cannot be read', async () => {
    await open('?q=truce', false);
    await counted(/could not be read/);
  });
});
