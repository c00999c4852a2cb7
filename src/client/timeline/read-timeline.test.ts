// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { namedTimeline, readTimeline } from './read-timeline.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['?speaker=anna-bergstrom', { of: 'speaker', name: 'anna-bergstrom' }],
  ['?place=varna', { of: 'place', name: 'varna' }],
  ['?story=2024/02/08/minister-resigns', { of: 'story', name: '2024/02/08/minister-resigns' }],
  ['?story=../../elsewhere', undefined],
  ['?speaker=/elsewhere.example', undefined],
  ['?tag=peace', undefined],
  ['', undefined],
])('%s', (query, named) => {
  expect(namedTimeline(query)).toEqual(named);
});

/** A site that has these files. */
function serve(files: Readonly<Record<string, string>>): void {
  const answer = (address: string) =>
    new Response(files[address] ?? '', { status: address in files ? 200 : 404 });
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(answer(address)));
}

describe('readTimeline', () => {
  const articles = [{ title: 'Ferry sails', date: '2024-02-08', url: 'https://paper.example/a/' }];

  test('reads a speaker from the list of records', async () => {
    const record = { name: 'Anna Bergstrom', url: 'https://paper.example/speakers/ab/', articles };
    serve({ '/api/speakers/by-letter/a.json': JSON.stringify({ speakers: { ab: record } }) });
    expect(await readTimeline({ of: 'speaker', name: 'ab' }, '/')).toEqual({
      title: 'Anna Bergstrom',
      href: 'https://paper.example/speakers/ab/',
      articles: [{ title: 'Ferry sails', date: '2024-02-08', href: 'https://paper.example/a/' }],
    });
    expect(await readTimeline({ of: 'speaker', name: 'other' }, '/')).toBeUndefined();
  });

  test('reads a story from the page of its article', async () => {
    serve({
      '/2024/02/08/ferry/': `<h1> Ferry sails </h1><ol class="so-far axis">
        <li><div><time datetime="2023-09-20">20 September 2023</time><a href="/b/" lang="fr">Le bac</a>
        <small>Bergstrom</small></div></li>
        <li class="here"><div><time datetime="2024-02-08"></time><a href="/a/">Ferry sails</a></div></li>
        </ol>`,
    });
    const story = await readTimeline({ of: 'story', name: '2024/02/08/ferry' }, '/');
    expect(story).toMatchObject({ title: 'Ferry sails', href: '/2024/02/08/ferry/' });
    expect(story?.articles).toEqual([
      {
        title: 'Le bac',
        date: '2023-09-20',
        href: '/b/',
        lang: 'fr',
        shares: 'Bergstrom',
        here: false,
      },
      { title: 'Ferry sails', date: '2024-02-08', href: '/a/', here: true },
    ]);
  });

  test('has nothing where nothing can be read', async () => {
    serve({ '/api/places/by-letter/v.json': 'no JSON' });
    expect(await readTimeline({ of: 'place', name: 'varna' }, '/')).toBeUndefined();
    expect(await readTimeline({ of: 'story', name: '2024/02/08/none' }, '/')).toBeUndefined();
  });
});
