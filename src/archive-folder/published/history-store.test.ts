import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { writeHistory, type ArticleHistory } from '../../core/history/article-history.ts';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { historyPath, readHistories, readHistory, writeHistories } from './history-store.ts';

let scratch: ScratchContent;
let folder: string;
beforeEach(async () => {
  scratch = await createScratchContent();
  folder = scratch.settings.contentDir;
});
afterEach(() => scratch.remove());

const history: ArticleHistory = {
  article: 'bridge',
  first: '2024-02-08' as CalendarDate,
  changes: [
    {
      date: '2024-02-09' as CalendarDate,
      commit: 'abcdef0123',
      passages: [{ parts: [{ same: 'It is ' }, { removed: 'open' }, { added: 'shut' }] }],
    },
  ],
};
const PATH = 'history/2024/bridge.json';

test('a history is kept by the year of its article', () => {
  expect(historyPath({ id: 'bridge', date: '2024-02-08' })).toBe(PATH);
});

describe('readHistories', () => {
  test('an archive need not have any', () => {
    expect(readHistories(folder)).toEqual({ histories: new Map() });
  });

  test('what was written is read again as it was', async () => {
    await scratch.write(PATH, writeHistory(history));
    const read = readHistories(folder);
    const stored = 'histories' in read ? read.histories.get('bridge') : undefined;
    expect(stored).toMatchObject({ path: PATH, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    if (stored) expect(await readHistory(folder, stored)).toEqual(history);
  });

  test.each([
    ['no JSON', '{"article": "bridge"', PATH],
    ['nothing', '', PATH],
    ['another shape', '{\n"article": "bridge",\n"first": "yesterday",\n"changes": []\n}', PATH],
    ['YAML', 'article: bridge\nfirst: 2024-02-08\nchanges: []\n', PATH],
    ['another article’s', writeHistory(history), 'history/2024/ferry.json'],
  ])('a file with %s is a mistake with a fix', async (_, text, path) => {
    await scratch.write(path, text);
    expect(readHistories(folder)).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ file: `content/${path}`, hint: expect.stringMatching(/\S/) }),
      ]),
    });
  });

  test('two histories of one article are a mistake', async () => {
    await scratch.write(PATH, writeHistory(history));
    await scratch.write('history/2025/bridge.json', writeHistory(history));
    expect(readHistories(folder)).toMatchObject({
      problems: [{ file: 'content/history/2025/bridge.json' }],
    });
  });
});

describe('writeHistories', () => {
  const wanted = new Map([[PATH, writeHistory(history)]]);
  const here = () => readFile(join(folder, PATH), 'utf8').catch(() => undefined);

  test('writes what changed and touches nothing else', async () => {
    expect(await writeHistories(folder, wanted, true)).toEqual({ written: [PATH], removed: [] });
    expect(await here()).toBe(wanted.get(PATH));
    expect(await writeHistories(folder, wanted, true)).toEqual({ written: [], removed: [] });
  });

  test('removes what is not wanted', async () => {
    await scratch.write(PATH, writeHistory(history));
    expect(await writeHistories(folder, new Map(), true)).toEqual({ written: [], removed: [PATH] });
    expect(await here()).toBeUndefined();
  });

  test('only says what would change where it may not write', async () => {
    expect(await writeHistories(folder, wanted, false)).toEqual({ written: [PATH], removed: [] });
    expect(await here()).toBeUndefined();
    await scratch.write(PATH, 'old');
    expect(await writeHistories(folder, new Map(), false)).toMatchObject({ removed: [PATH] });
    expect(await here()).toBe('old');
  });
});
