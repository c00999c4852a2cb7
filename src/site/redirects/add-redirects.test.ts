import { describe, expect, test } from 'vitest';
import { readOldAddress } from '../../core/addresses/old-address.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { addRedirects } from './add-redirects.ts';

const HOME = 'https://post.example/news/';
const own = ['index.html', 'feed.xml', '2024/03/12/ferry/index.html', '2024/03/12/index.html'];

function add(...written: readonly string[]) {
  const keys = new Map(own.map((path) => [path, '']));
  const added = new Map<string, string>();
  const files = {
    keys,
    add: (path: string, content: string | Uint8Array) => {
      added.set(path, content.toString());
    },
  };
  const redirects = written.flatMap((each) => {
    const from = readOldAddress(each, HOME);
    const file = 'content/articles/ferry.md';
    return from ? [{ from, to: '2024/03/12/ferry', article: 'ferry', title: 'Ferry', file }] : [];
  });
  const settings = { name: 'The Post', site: 'https://post.example' };
  const urls = createUrls('/news/');
  const { pages, warnings } = addRedirects({ redirects, rules: '', urls, settings }, files);
  return { pages: [...pages], warnings, added };
}

describe('addRedirects', () => {
  test('a page for each address that a file can answer, and rules for all', () => {
    const { pages, warnings, added } = add('/ferry.html', '/old/ferry', '/?p=1', '/story.php');
    expect(pages).toEqual(['ferry.html', 'old/ferry/index.html']);
    expect(warnings).toEqual([]);
    expect(added.get('ferry.html')).toContain('url=/news/2024/03/12/ferry/');
    expect(added.get('_redirects')?.split('\n').slice(0, 4)).toEqual([
      '/news/story.php /news/2024/03/12/ferry/ 301',
      '/news/ferry.html /news/2024/03/12/ferry/ 301',
      '/news/old/ferry/ /news/2024/03/12/ferry/ 301',
      '/news/ p=1 /news/2024/03/12/ferry/ 301!',
    ]);
    expect(added.get('_redirects.nginx')?.split('\n')).toHaveLength(5);
  });

  test.each(['/', '/2024/03/12/', '/feed.xml/x/', '/2024/03', '/search/?q=ferry', '/_redirects/'])(
    'the site’s own %s wins, and the article’s file is named',
    (written) => {
      const { pages, warnings, added } = add(written);
      const isFree = written === '/2024/03';
      expect(pages).toHaveLength(isFree ? 1 : 0);
      expect(warnings.map(({ file }) => file)).toEqual(isFree ? [] : ['content/articles/ferry.md']);
      expect(added.has('_redirects.nginx')).toBe(isFree);
    },
  );

  test('an old address below another that is a file has no page', () => {
    const { pages, warnings } = add('/a.html', '/a.html/b/');
    expect(pages).toEqual(['a.html']);
    expect(warnings).toHaveLength(1);
  });

  test('without old addresses there are only the rules of the site', () => {
    expect([...add().added.keys()]).toEqual(['_redirects']);
  });
});
