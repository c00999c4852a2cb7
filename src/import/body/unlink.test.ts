import { expect, test } from 'vitest';
import { setLinks } from '../../core/links/set-links.ts';
import { linkTargets, resolveLink } from '../../core/links/article-links.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { parseMarkdown } from '../../core/markdown/source/parse.ts';
import { unlink, unlinkAddresses } from './unlink.ts';

test.each([
  ['See [the *plan*](/_posts/plan.md#a).', 'See the *plan*.'],
  ['See [1.15] and [more][x].\n\n[1.15]: /_r/1.md\n[x]: ../y.markdown', 'See 1.15 and more.'],
  ['> See [a].\n>\n> [a]: b.mdx', '> See a.\n>\n>'],
  ['See [a](https://x.example/a.md) and `[b](b.md)`.', undefined],
  ['See [a](b.md).[^1]\n\n[^1]: And [c](d.md).', 'See a.[^1]\n\n[^1]: And c.'],
])('%j', (markdown, unlinked) => {
  const done = unlink(markdown, new Set());
  expect(done.replace(/ +$/gm, '')).toBe(unlinked ?? markdown);
  // What the build looks for is then nowhere in the text.
  const urls = createUrls('/');
  const lead = (href: string) => resolveLink(href, 'articles/a.md', linkTargets(new Map()), urls);
  expect(setLinks(parseMarkdown(done), lead)).toEqual([]);
});

test('definitions that lead nowhere go with their links, and addresses are told', () => {
  const told: string[] = [];
  const report = (address: string) => void told.push(address);
  expect(unlink('A [b] [c](d.md).\n\n[b]: /x', new Set(['b']), report)).toBe('A b c.');
  expect(told).toEqual(['d.md']);
});

test('links to an article that could not be written become words, in the whole file', () => {
  const file =
    '---\ntitle: A\n---\n\nSee [one](/2024/03/12/one/#boats) and [two](/2024/03/12/two/).\n';
  const told: string[] = [];
  const left = unlinkAddresses(file, new Set(['/2024/03/12/one/']), (address) =>
    told.push(address),
  );
  expect(left).toBe('---\ntitle: A\n---\n\nSee one and [two](/2024/03/12/two/).\n');
  expect(told).toEqual(['/2024/03/12/one/#boats']);
  expect(unlinkAddresses(file, new Set(['/2024/03/12/three/']), () => undefined)).toBe(file);
});
