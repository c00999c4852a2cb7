import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../article/parse.ts';
import { viewText } from '../markdown/text/plain-text.ts';
import { createSourcePlaces } from './source-places.ts';

function parse(body: string) {
  const parsed = parseArticle(`---\ntitle: A\ndate: 2024-02-08\n---\n\n${body}\n`, 'a.md');
  if (!('tree' in parsed)) throw new Error(JSON.stringify(parsed));
  return { place: createSourcePlaces(parsed), text: viewText(parsed.tree).text };
}

describe('createSourcePlaces', () => {
  test('lines are those of the file, the front matter among them', () => {
    const { place, text } = parse('The *new* bridge.\n\nIt is safe.');
    const start = text.indexOf('It');
    expect(place({ start, end: start + 11 })).toEqual({
      start,
      end: start + 11,
      from: { line: 8, column: 1 },
      to: { line: 8, column: 11 },
    });
  });

  test('marks of Markdown count as the editor sees them', () => {
    const { place, text } = parse('The *new* bridge.');
    const start = text.indexOf('new');
    expect(place({ start, end: start + 3 })).toMatchObject({
      from: { line: 6, column: 6 },
      to: { line: 6, column: 8 },
    });
  });

  test('an empty stretch begins and ends in one place', () => {
    const { from, to } = parse('Words.').place({ start: 2, end: 2 });
    expect(to).toEqual(from);
  });

  test('no stretch ends before it begins', () => {
    const { place, text } = parse('One &amp; two.\nThree, *four*.\n\n> Five.');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(20), (start, length) => {
        const end = Math.min(text.length, start + 1 + length);
        // The breaks between paragraphs are written nowhere.
        fc.pre(/\S/.test(text.charAt(start)) && /\S/.test(text.charAt(end - 1)));
        const { from, to } = place({ start, end });
        return to.line > from.line || (to.line === from.line && to.column >= from.column);
      }),
    );
  });
});
