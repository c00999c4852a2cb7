import { afterEach, beforeEach, expect, test } from 'vitest';
import { openArchive } from '../../archive-folder/open-archive.ts';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { digestOf, explainSource } from './explain-source.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

test('an article is explained from the text that it was read from', async () => {
  const source = '---\ntitle: A\ndate: 2024-02-08\n---\n\n“It is safe,” Anna Berg said.\n';
  await scratch.write('articles/a.md', `\uFEFF${source}`);
  const opened = await openArchive(scratch.settings);
  const [entry] = opened.entries.values();
  if (!entry) throw new Error('There is no article.');
  const told = await explainSource(entry, opened);
  expect(told?.explained.quotes.map(({ words }) => words)).toEqual(['It is safe,']);
  expect(told && digestOf(told.source)).toBe(digestOf(source));
});
