import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBuildFolders, type TemporaryFolders } from '../support/site/build-site.ts';
import { runNode } from '../support/site/run-node.ts';
import { samples, writeSample } from '../support/sample-content.ts';
import { isQuotePage, filesBelow, readPages } from '../support/site/site-files.ts';

let folders: TemporaryFolders;

beforeAll(async () => {
  folders = await createBuildFolders();
  await writeSample(folders.content, samples.inquiry);
  // A quote that no font has the letters of.
  await writeSample(folders.content, {
    ...samples.vote,
    keys: {},
    body: '“It is late, but it is right,” said Georgi Hristov.\n\n“They called it 橋,” said Hristov.\n',
  });
});
afterAll(() => folders.remove());

const build = (cards: string) =>
  runNode(['src/cli/verbatim.ts', 'build'], {
    VERBATIM_CONTENT: folders.content,
    VERBATIM_CACHE: folders.cache,
    VERBATIM_OUT: folders.out,
    VERBATIM_CARDS: cards,
  });

/** Quotes' pages that name a picture, and the pictures. */
function readCards() {
  const quotes = readPages(folders.out).filter(isQuotePage);
  return {
    quotes: quotes.length,
    named: quotes.flatMap(({ source }) => source.match(/quotes\/[^/]+\/card\.png/)?.[0] ?? []),
    drawn: filesBelow(folders.out).filter((file) => /quotes\/.*card\.png$/.test(file)),
  };
}

test('a quote whose letters no font has gets no card, and the build says so', async () => {
  const { code, stderr } = await build('all');
  expect(code).toBe(0);
  expect(stderr).toContain('Quotes without a card, because no font has their letters: 1.');
  const { quotes, named, drawn } = readCards();
  expect(drawn.length).toBe(quotes - 1);
  expect(named).toEqual(drawn);
});

test('with cards off no page names one', async () => {
  const { code, stderr } = await build('off');
  expect(code).toBe(0);
  expect(stderr).not.toContain('card');
  const { named, drawn } = readCards();
  expect([...named, ...drawn]).toEqual([]);
});
