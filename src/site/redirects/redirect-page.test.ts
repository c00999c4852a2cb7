import { expect, test } from 'vitest';
import { isWhole } from '../built-pages.ts';
import { redirectPage } from './redirect-page.ts';

const page = redirectPage({
  href: '/news/2024/03/12/ferry/',
  canonical: 'https://post.example/news/2024/03/12/ferry/',
  title: 'العبارة <b>& co',
  lang: 'ar',
  site: 'The Post',
});

test('redirects without a script, names the new address, and is not for search engines', () => {
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/news/2024/03/12/ferry/">');
  expect(page).toContain(
    '<link rel="canonical" href="https://post.example/news/2024/03/12/ferry/">',
  );
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toContain('<script');
  expect(isWhole('x.html', Buffer.from(page))).toBe(true);
});

test('has a link with the title, in its own language and escaped', () => {
  expect(page).toContain(
    '<a href="/news/2024/03/12/ferry/" lang="ar" dir="rtl">العبارة &lt;b&gt;&amp; co</a>',
  );
});
