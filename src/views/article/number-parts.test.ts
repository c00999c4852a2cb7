import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleBody } from '../../core/markdown/text/blocks.ts';
import { MOST_SCATTERED, numberParts } from './number-parts.ts';

const block = (html: string) => ({ html, quoteIds: [] }) as unknown as ArticleBody['blocks'][0];

test('all parts of a quote in several paragraphs have its number', () => {
  const blocks = [
    block(
      '<p><span class="quote q-aa hangs" id="q-aa">We</span> <span class="quote q-bb">no</span></p>',
    ),
    block('<p><span class="quote q-aa">sail</span></p>'),
  ];
  expect(numberParts({ blocks, scattered: ['aa'] }).map(({ html }) => html)).toEqual([
    '<p><span class="quote parts-1 q-aa hangs" id="q-aa">We</span> <span class="quote q-bb">no</span></p>',
    '<p><span class="quote parts-1 q-aa">sail</span></p>',
  ]);
  expect(numberParts({ blocks, scattered: [] })).toBe(blocks);
});

test('each number has a rule', () => {
  const css = readFileSync(join(import.meta.dirname, '../../styles/rich-text.css'), 'utf8');
  const numbers = Array.from({ length: MOST_SCATTERED }, (_, at) => at + 1);
  for (const number of numbers) {
    expect(css).toContain(`:root:has(.parts-${number}:target) .parts-${number}`);
  }
});
