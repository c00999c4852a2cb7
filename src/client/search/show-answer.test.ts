// @vitest-environment happy-dom
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { SEARCH_PAGE } from '../../test/support/page/search-page.ts';
import { serveIndex, type ServedIndex } from '../../test/support/page/served-index.ts';
import { findAnswer, type Answered } from './find-answer.ts';
import { openIndex } from './open-index.ts';
import { findPage, type SearchParts } from './parts.ts';
import type { SearchQuery } from './query.ts';
import {
  announce,
  clearAnswer,
  findHelp,
  resultsOf,
  showNothing,
  showSummary,
} from './show-answer.ts';

const TEXTS = [
  'Bridge\n\n“The bridge holds,” said Ana Ruiz.',
  'Bridge\n\n“It will hold.” The bridge waits.',
];

let site: ServedIndex;
let parts: SearchParts;
beforeAll(() => {
  site = serveIndex(
    TEXTS.map((text, at) => {
      const start = text.indexOf('“');
      return {
        url: `/${at}/`,
        date: `201${at}-01-01`,
        text,
        titleLength: 6,
        quotes: [
          { id: `q${at}`, spans: [[start, text.indexOf('”') + 1]] as const, speaker: 'ana-ruiz' },
        ],
        speakers: ['ana-ruiz'],
        places: [],
      };
    }),
  );
});
afterAll(() => site.remove());
beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => site.answer(address));
  document.body.innerHTML = SEARCH_PAGE;
  const found = findPage();
  if (!found) throw new Error('no page');
  parts = found;
  return () => vi.unstubAllGlobals();
});

async function ask(words: string, more: Partial<SearchQuery> = {}): Promise<Answered> {
  const query: SearchQuery = {
    words,
    chosen: {},
    order: 'match',
    show: 'quotes',
    inside: false,
    ...more,
  };
  const found = await findAnswer(await openIndex(site.folder), query);
  if (typeof found === 'string') throw new Error(found);
  return found;
}
const context = { lang: 'en', speakers: '/speakers/' };
const shown = async (found: Answered) =>
  (await Promise.all(resultsOf(found, context).map((load) => load()))).map(
    (item) => item?.querySelector('a')?.getAttribute('href') ?? '',
  );

describe('resultsOf', () => {
  test('quotes with all words come first, then those of articles that have them', async () => {
    expect(await shown(await ask('bridge', { chosen: { speaker: 'ana-ruiz' } }))).toEqual([
      '/0/#q-q0',
      '/1/#q-q1',
    ]);
  });

  test('by date they come by date', async () => {
    const chosen = { speaker: 'ana-ruiz' };
    expect(await shown(await ask('bridge', { chosen, order: 'newest' }))).toEqual([
      '/1/#q-q1',
      '/0/#q-q0',
    ]);
  });

  test('articles where they are asked for, or where no quote is found', async () => {
    expect(await shown(await ask('bridge', { show: 'articles', order: 'oldest' }))).toEqual([
      '/0/',
      '/1/',
    ]);
    expect(await shown(await ask('waits'))).toEqual(['/1/']);
  });
});

describe('the summary', () => {
  test('says what was found and by which filters, and is emptied', async () => {
    const found = await ask('bridge 2010');
    const understood = { ...found.understood, leftOut: ['the'] };
    showSummary(parts, { ...found, understood }, 'en');
    expect(parts.status.textContent).toBe('One quote for “bridge 2010” with these filters');
    expect(parts.chips.textContent).toContain('Printed: 2010');
    expect(parts.leftOut.textContent).toContain('Not searched for: the.');
    clearAnswer(parts);
    expect([parts.chips.hidden, parts.leftOut.textContent]).toEqual([true, '']);
  });
});

describe('help', () => {
  test('names what may be meant, only for words that no article has', async () => {
    const help = await findHelp(await ask('brigde'));
    expect(help.suggestions).toEqual([{ printed: 'brigde', words: ['bridge'] }]);
    showNothing(parts, await ask('brigde'), help);
    expect(parts.nothing.hidden).toBe(false);
    expect(parts.help.textContent).toContain('Did you mean bridge');
  });

  test('offers the same search without what was chosen', async () => {
    const help = await findHelp(await ask('bridge', { chosen: { year: '1999' } }));
    expect(help).toMatchObject({ everywhere: 2, suggestions: [] });
  });
});

test('a message has its words marked off', () => {
  const place = document.createElement('p');
  announce(place, ['No article has ', { word: '<i>' }]);
  expect(place.innerHTML).toBe('No article has <b>&lt;i&gt;</b>');
});
