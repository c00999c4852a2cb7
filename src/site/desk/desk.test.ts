import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { BRIDGE, openDesk, PATH } from '../../test/support/desk-article.ts';
import type { Desk } from './desk.ts';

let scratch: ScratchContent;

beforeEach(async () => {
  scratch = await createScratchContent();
  await scratch.write(PATH, BRIDGE);
});
afterEach(() => scratch.remove());

const desk = (): Promise<Desk> => openDesk(scratch);

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
