import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { finishBody } from '../body/finish-body.ts';
import { convertMarkdown } from '../body/convert-markdown.ts';
import { convertTags } from './convert-tags.ts';
import { htmlWriter } from './writers.ts';

const notes = new Notes();
const convert = (text: string) => {
  const { pieces } = convertMarkdown(convertTags(text, { notes }), notes);
  const link = (address: string) => (address.startsWith('ref:') ? null : undefined);
  return finishBody(pieces, [], [], { picture: () => undefined, link });
};

test.each([
  ['See [#{{ n }}] and [a][#{{ n }}].\n\n[#{{ n }}]: {{ site.r }}/issues/{{ n }}', 'See # and a.'],
  ['See [a *b*]({{ site.r }}/c).', 'See a *b*.'],
  ['See [a](/b/{% x %}) and [c](/d).', 'See a and [c](/d).'],
  ['A {{ b }} c.', 'A  c.'],
])('%j', (text, words) => {
  expect(convert(text)).toBe(words);
});

test('addresses in HTML, and not those of pictures', () => {
  const html = convertTags('<a href="{{ r }}/a">b</a>', { notes, writer: htmlWriter });
  expect(html).toBe('<a href="ref:%E2%80%A6/a">b</a>');
  expect(convertTags('![a]({{ r }}/b.png)', { notes })).toBe('![a](/b.png)');
});

test('a long line of openings takes no time', () => {
  const text = `${'[](['.repeat(20_000)} {{ a }}`;
  expect(convertTags(text, { notes })).toHaveLength(text.length - '{{ a }}'.length);
});
