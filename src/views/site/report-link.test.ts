import { describe, expect, test } from 'vitest';
import { reportLink } from './report-link.ts';

const page = { title: 'Who & what?', address: 'https://post.example/quotes/abc/' };

describe('reportLink', () => {
  test('an e-mail names the page in its subject and its address in the text', () => {
    const link = new URL(reportLink('mailto:desk@post.example', page));
    expect(link.pathname).toBe('desk@post.example');
    expect(link.searchParams.get('subject')).toBe('Wrong attribution: Who & what?');
    expect(link.searchParams.get('body')).toContain('https://post.example/quotes/abc/');
  });

  test('what the settings already ask of an e-mail is kept', () => {
    expect(reportLink('mailto:desk@post.example?cc=a@b.example', page)).toMatch(
      /^mailto:desk@post\.example\?cc=a@b\.example&subject=/,
    );
  });

  test.each([
    [
      'https://post.example/wrong?page={address}',
      'https://post.example/wrong?page=https%3A%2F%2Fpost.example%2Fquotes%2Fabc%2F',
    ],
    ['https://post.example/contact', 'https://post.example/contact'],
  ])('the web address %s becomes %s', (report, link) => {
    expect(reportLink(report, page)).toBe(link);
  });

  test('a page without an address is still reported', () => {
    expect(reportLink('https://a.example/?of={address}', { title: 'No page' })).toBe(
      'https://a.example/?of=',
    );
  });
});
