import { describe, expect, test } from 'vitest';
import { caddyMap, nginxMap, redirectsFile, type HostRedirect } from './host-rules.ts';

const HOME = '/news/';
const href = '/news/2024/03/12/ferry/';
const page: HostRedirect = { from: { path: '/ferry.html' }, href, hasPage: true };
const script: HostRedirect = { from: { path: '/story.php' }, href, hasPage: false };
const query: HostRedirect = { from: { path: '/', query: 'p=101' }, href, hasPage: false };

describe('redirectsFile', () => {
  test('rules of the site first, those without a page next, and those with a * last', () => {
    const own = '/news/a/ /news/b/ 301\n/news/speakers/x/* /news/speakers/y/:splat 301\n';
    expect(redirectsFile(own, [page, script, query], HOME)).toBe(
      [
        '/news/a/ /news/b/ 301',
        `/news/story.php ${href} 301`,
        `/news/ferry.html ${href} 301`,
        `/news/ p=101 ${href} 301!`,
        '/news/speakers/x/* /news/speakers/y/:splat 301',
        '',
      ].join('\n'),
    );
  });

  test('two parameters are two words; one without a value has no rule', () => {
    const of = (words: string) => [{ ...query, from: { path: '/index.php', query: words } }];
    expect(redirectsFile('', of('id=3&view=full'), HOME)).toBe(
      `/news/index.php id=3 view=full ${href} 301!\n`,
    );
    expect(redirectsFile('', of('101'), HOME)).toBe('');
  });

  test('no more rules than Cloudflare reads, of those that have a page', () => {
    const many = Array.from({ length: 3000 }, () => page);
    expect(redirectsFile('', [...many, script], HOME).split('\n')).toHaveLength(1901);
  });

  test('nothing without rules', () => {
    expect(redirectsFile('', [], HOME)).toBe('');
  });
});

test('nginx and Caddy get every address, with its query', () => {
  const odd: HostRedirect = { ...query, from: { path: '/наука "x"/', query: 'q="$y{z}' } };
  expect(nginxMap([page, query, odd], HOME)).toBe(
    [
      `"/news/ferry.html" "${href}";`,
      `"/news/?p=101" "${href}";`,
      `"/news/%D0%BD%D0%B0%D1%83%D0%BA%D0%B0%20%22x%22/?q=%22%24y%7Bz%7D" "${href}";`,
      '',
    ].join('\n'),
  );
  expect(caddyMap([query], HOME)).toBe(`"/news/?p=101" "${href}"\n`);
});
