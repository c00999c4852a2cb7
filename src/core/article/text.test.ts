import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slice } from '../text/span.ts';
import { articleTextFromLines, articleTextFromPlain } from './text.ts';

const blocks = ({ text, paragraphs }: ReturnType<typeof articleTextFromPlain>) =>
  paragraphs.map((block) => slice(text, block));

test.each([
  ['', [], []],
  [' \n \n', [], []],
  [
    'Ferries stopped.\nThe mayor waited.',
    ['Ferries stopped.\nThe mayor waited.'],
    ['Ferries stopped.', 'The mayor waited.'],
  ],
  [
    '  Ferries stopped. \n \t\n The mayor waited.\n',
    ['Ferries stopped.', 'The mayor waited.'],
    ['Ferries stopped.', 'The mayor waited.'],
  ],
])('%j', (text, plain, lines) => {
  expect(blocks(articleTextFromPlain(text))).toEqual(plain);
  expect(blocks(articleTextFromLines(text))).toEqual(lines);
});

test('blocks are in order, trimmed and not empty, and the text is kept', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '“', '\t') });
  fc.assert(
    fc.property(text, (printed) => {
      for (const read of [articleTextFromPlain, articleTextFromLines]) {
        const article = read(printed);
        expect(article.text).toBe(printed);
        let end = 0;
        for (const block of article.paragraphs) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(slice(printed, block).trim()).toBe(slice(printed, block));
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
      }
    }),
  );
});
