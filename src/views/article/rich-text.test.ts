import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRichText } from './rich-text.ts';

test.each([
  ['<p id="p1">It <em>holds</em>, <span class="quote">“so far”</span>.</p>', false],
  ['<h2 id="p2">Harbour</h2>', true],
  ['<figure class="wide"><img src="/a.webp"></figure>', true],
  ['<p class="quote-parts parts-2">“It holds”</p>', true],
  ['<hr>', true],
])('%s', (html, isRich) => {
  expect(isRichText([{ html: '<p>First.</p>' }, { html }])).toBe(isRich);
});

test('every element that the sheet has rules for is known', () => {
  const css = readFileSync(new URL('../../styles/rich-text.css', import.meta.url), 'utf8');
  const named = [...css.matchAll(/\.passage ([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag);
  // These are inside of others that are known.
  const inside = ['th', 'td', 'figcaption'];
  const unknown = named.filter(
    (tag) => !inside.includes(tag) && !isRichText([{ html: `<${tag}>` }]),
  );
  expect(unknown).toEqual([]);
  expect(named).not.toHaveLength(0);
});
