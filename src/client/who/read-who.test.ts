// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { readWho } from './read-who.ts';

const saying = (id: string, day: string, words: string) =>
  `<li><p class="words"><a href="/quotes/${id}/"><span class="mark">“</span>${words}<span class="mark">”</span></a></p>
  <p>said <time datetime="${day}">${day}</time></p></li>`;
const PAGE = `<h1>Ana Ruiz</h1><dl class="roles">
  <div><dt>Governor</dt><dd>since 2025</dd></div>
  <div><dt>Mayor</dt><dd><a href="/2024/02/08/bridge/">Bridge opens</a></dd></div></dl>
  <ol class="quotes">${saying('d', '2025-01-01', 'Later.')}${saying('c', '2024-02-08', 'Now.')}${saying('b', '2024-02-07', 'Before.')}${saying('a', '2023-01-01', 'Long ago.')}${saying('z', '2022-01-01', 'Earlier.')}</ol>`;

afterEach(() => vi.unstubAllGlobals());

function serve(html: string, status = 200) {
  const fetched = vi.fn(() => Promise.resolve(new Response(html, { status })));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test('the role that the article prints, and what was said last until its day; read once', async () => {
  const fetched = serve(PAGE);
  const who = await readWho('/speakers/ana-ruiz/', '/2024/02/08/bridge/', '2024-02-08');
  expect([who?.name, who?.role]).toEqual(['Ana Ruiz', 'Mayor']);
  expect(who?.sayings.map(({ href, when }) => [href, when])).toEqual([
    ['/quotes/c/', '2024-02-08'],
    ['/quotes/b/', '2024-02-07'],
    ['/quotes/a/', '2023-01-01'],
  ]);
  expect(who?.sayings[0]?.words.map(({ textContent }) => textContent)).toEqual(['“', 'Now.', '”']);
  await readWho('/speakers/ana-ruiz/', '/other/', '2020-01-01');
  expect(fetched).toHaveBeenCalledOnce();
});

test('else the first role, and the latest sayings', async () => {
  serve(PAGE);
  const who = await readWho('/speakers/ana-ruiz/?2', '/other/', '2020-01-01');
  expect([who?.role, who?.sayings[0]?.href]).toEqual(['Governor', '/quotes/d/']);
});

test('a page that cannot be read', async () => {
  serve('', 404);
  expect(await readWho('/speakers/nobody/', '/a/', '2024-02-08')).toBeUndefined();
  serve('<h1></h1>');
  expect(await readWho('/speakers/empty/', '/a/', '2024-02-08')).toBeUndefined();
});
