import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '../../archive-folder/open-archive.ts';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { createDesk, type Desk } from './desk.ts';

const PATH = 'articles/2024/2024-02-08-bridge.md';
const BRIDGE = `---
title: The bridge
date: 2024-02-08
---

“It is safe for all,” Mayor Anna Berg said in Oslo. “Yes.”

“We heard nothing of it,” Anna Berrg said. "Open.

Tom Reed said: “Good luck to all of you.” Ida Holm said: “Good luck to all of you.”
`;
let scratch: ScratchContent;

beforeEach(async () => {
  scratch = await createScratchContent();
  await scratch.write(PATH, BRIDGE);
});
afterEach(() => scratch.remove());

async function desk(): Promise<Desk> {
  const opened = await openArchive(scratch.settings);
  return createDesk(() => ({ opened, known: new Map(), failure: [] }));
}

describe('the page of an article', () => {
  test('has its quotes, what is odd, and names that look alike', async () => {
    const { article, isMissing } = await (await desk()).viewOf('/2024/02/08/bridge/');
    expect(isMissing).toBe(false);
    expect(article?.quotes.map(({ words }) => words)).toContain('“It is safe for all,”');
    expect(article?.notes[0]?.place).toMatch(/bridge\.md:8:\d+$/);
    expect(article?.alike.join()).toContain('Anna Berrg');
  });

  test('that cannot be read says so, by its name or by what it was before', async () => {
    await scratch.write(PATH, 'no front matter');
    const view = await (await desk()).viewOf('/2024/02/08/bridge/');
    expect(view).toMatchObject({ isMissing: true, problems: [{ place: expect.anything() }] });
    expect((await (await desk()).viewOf('/2024/02/08/ferry/')).isMissing).toBe(false);
  });
});
