// @vitest-environment happy-dom
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { SEARCH_PAGE } from '../../test/support/page/search-page.ts';
import { serveIndex, type ServedIndex } from '../../test/support/page/served-index.ts';

const documentOf = (text: string, year: string, speakers: readonly string[] = []) => ({
  url: `/${year}/`,
  date: `${year}-01-01`,
  text,
  titleLength: text.split('\n')[0]?.length ?? 0,
  quotes: [],
  speakers,
  places: [],
});

let site: ServedIndex;
beforeAll(() => {
  site = serveIndex([
    documentOf('The bridge opens\n\nLorries cross.', '2000', ['ana-ruiz']),
    documentOf('The bridge shuts', '2001'),
    documentOf('The ferry stays', '2002'),
  ]);
});
afterAll(() => site.remove());

const text = (selector: string) => document.querySelector(selector)?.textContent;
const titles = () =>
  [...document.querySelectorAll('#results h2')].map(({ textContent }) => textContent);
const answered = (words: RegExp) => vi.waitFor(() => expect(text('#found')).toMatch(words));

/** Opens the page at an address, with a server of the index. */
async function open(search = '', online = true, from = site): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', `/search/${search}`);
  document.documentElement.lang = 'en';
  document.body.innerHTML = SEARCH_PAGE;
  document.querySelector('#search')?.setAttribute('data-index', from.folder);
  vi.stubGlobal('fetch', async (address: string) => {
    if (!online) throw new Error('offline');
    if (address.endsWith('names.json'))
      return Response.json({ speakers: {}, places: {}, tags: {} });
    return from.answer(address);
  });
  await import('./page.ts');
}

function submit(words: string): void {
  const field = document.querySelector<HTMLInputElement>('#words');
  if (field) field.value = words;
  document.querySelector('#search')?.dispatchEvent(new Event('submit', { cancelable: true }));
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

describe('the search page', () => {
  test('is shown only where the script runs, with hints while nothing is searched', async () => {
    await open();
    expect(document.querySelector('#no-script')).toBeNull();
    expect(document.querySelector<HTMLElement>('#search')?.hidden).toBe(false);
    expect(document.querySelector<HTMLElement>('#hints')?.hidden).toBe(false);
    expect(text('#found')).toBe('');
  });

  test('answers what the address asks for', async () => {
    await open('?q=bridge&order=newest');
    await answered(/2 articles/);
    await vi.waitFor(() => expect(titles()).toEqual(['The bridge shuts', 'The bridge opens']));
    expect(document.querySelector<HTMLInputElement>('#words')?.value).toBe('bridge');
  });

  test('answers in place, and the address says it', async () => {
    await open();
    submit('ferry');
    await answered(/one article/i);
    expect(location.search).toBe('?q=ferry');
    await vi.waitFor(() => expect(titles()).toEqual(['The ferry stays']));
  });

  test('going back goes back', async () => {
    await open('?q=ferry');
    await answered(/one article/i);
    history.replaceState(null, '', '/search/?q=bridge');
    dispatchEvent(new PopStateEvent('popstate'));
    await answered(/2 articles/);
  });

  test('going back to it, the browser’s own memory of the field is not taken for the search', async () => {
    await open('?q=ferry');
    const field = document.querySelector<HTMLInputElement>('#words');
    if (field) field.value = '';
    dispatchEvent(new Event('pageshow'));
    expect(field?.value).toBe('ferry');
    submit('bridge');
    await answered(/2 articles/);
    document.querySelector<HTMLFormElement>('#search')?.reset();
    expect(field?.value).toBe('bridge');
  });

  test('where nothing is found it says what may be meant, and a click searches it', async () => {
    await open('?q=brigde');
    await answered(/No quote|No article/);
    const link = document.querySelector<HTMLAnchorElement>('#help a');
    expect(link?.textContent).toBe('bridge');
    link?.click();
    await answered(/2 articles/);
    expect(document.querySelector<HTMLElement>('#nothing')?.hidden).toBe(true);
  });

  test('is narrowed by a list', async () => {
    await open('?q=bridge&speaker=ana-ruiz');
    await answered(/one article/i);
    expect(document.querySelector<HTMLDetailsElement>('#narrow')?.open).toBe(true);
  });

  test.each([
    [`?q=${'a'.repeat(501)}`, /./],
    ['?q=%3F%3F', /./],
  ])('refuses what it does not search, and says so: %#', async (search, words) => {
    await open(search);
    await vi.waitFor(() => expect(text('#found')).not.toMatch(/^(?:|Search.*…|Loading.*)$/));
    expect(text('#found')).toMatch(words);
    expect(titles()).toEqual([]);
  });

  test('says where the index cannot be loaded, and tries again', async () => {
    await open('?q=bridge', false);
    await vi.waitFor(() => expect(console.error).toHaveBeenCalled());
    expect(titles()).toEqual([]);
    expect(text('#found')).not.toBe('');
  });

  test('from the key “/” it starts in the field', async () => {
    await open('#words');
    expect(document.activeElement?.id).toBe('words');
  });
});

describe('words in marks that many quotes have in another order', () => {
  const APART = '“The dock will be dry.”';
  const TOGETHER = '“We have a dry dock.”';
  let docks: ServedIndex;
  beforeAll(() => {
    docks = serveIndex(
      Array.from({ length: 30 }, (_, at) => {
        const text = `Port ${at}\n\nA dry dock, and no wet sand. ${at < 2 ? TOGETHER : APART} Sand: wet.`;
        const spans = [[text.indexOf('“'), text.indexOf('”') + 1]] as const;
        return { ...documentOf(text, `${2000 + at}`), quotes: [{ id: `q${at}`, spans }] };
      }),
    );
  });
  afterAll(() => docks.remove());
  const search = (words: string) => open(`?q=${encodeURIComponent(words)}`, true, docks);

  test('are counted once all have been looked at', async () => {
    await search('“dry dock”');
    await answered(/^2 quotes for “dry dock”$/);
    expect(document.querySelectorAll('#results li')).toHaveLength(2);
    expect(document.querySelector<HTMLElement>('#more')?.hidden).toBe(true);
  });

  test('are found in articles, where no quote has them', async () => {
    await search('“dock dry”');
    await answered(/^No article/);
    await search('“and no wet sand”');
    await answered(/^No quote for .*; 30 articles have all of this$/);
    await vi.waitFor(() => expect(titles()).toHaveLength(10));
  });
});
