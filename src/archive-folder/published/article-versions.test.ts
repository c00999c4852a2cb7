import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runGit } from '../../git/git.ts';
import { readVersions } from './article-versions.ts';
import { nothingPublished } from './ledger-store.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-versions-'));
  await runGit(folder, ['init', '-q']);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const article = (text: string) => `---\ntitle: Bridge opens\ndate: 2024-02-08\n---\n\n${text}\n`;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function commit(day: string): Promise<void> {
  await runGit(folder, ['add', '-A']);
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  await runGit(folder, [...who, 'commit', '-qm', day, `--date=${day}T12:00:00Z`]);
}

const read = () => readVersions(folder, nothingPublished);
const BRIDGE = 'articles/2024-02-08-bridge.md';

test('an article whose words changed has a history of what changed', async () => {
  await write(BRIDGE, article('The bridge is open.'));
  await commit('2024-02-08');
  expect((await read()).files.size).toBe(0);
  await write(BRIDGE, article('The bridge is closed.'));
  await commit('2024-02-09');
  const { files } = await read();
  const [[path, text] = ['', '']] = files;
  expect(path).toContain('bridge');
  expect(text).toContain('closed');
  expect(text).toContain('open');
});

test.each(['status: draft', 'embargo: true'])(
  'what changed under %s is not a correction',
  async (key) => {
    const unpublished = (text: string) => article(text).replace('title:', `${key}\ntitle:`);
    await write(BRIDGE, unpublished('The bridge is open.'));
    await commit('2024-02-09');
    await write(BRIDGE, unpublished('The bridge is closed.'));
    await commit('2024-02-10');
    expect((await read()).files.size).toBe(0);
    await write(BRIDGE, article('The bridge is shut.'));
    await commit('2024-02-11');
    expect((await read()).files.size).toBe(0);
    await write(BRIDGE, article('The bridge is gone.'));
    await commit('2024-02-12');
    const [text = ''] = (await read()).files.values();
    expect(text).toContain('shut');
    expect(text).not.toContain('closed');
  },
);

test('a change of nothing that a reader sees makes no history', async () => {
  await write(BRIDGE, article('The bridge is open.'));
  await commit('2024-02-08');
  await write(BRIDGE, article('The bridge is open.\n\n<!-- checked -->'));
  await commit('2024-02-09');
  expect((await read()).files.size).toBe(0);
});

test('what git does not know, and what cannot be read now, is named', async () => {
  await write(BRIDGE, article('The bridge is open.'));
  await commit('2024-02-08');
  await write(BRIDGE, '---\ntitle: [\n---\n');
  await write('articles/2024-02-10-ferry.md', article('The ferry sails.'));
  expect(await read()).toMatchObject({
    uncommitted: ['articles/2024-02-10-ferry.md'],
    unreadable: [BRIDGE],
  });
});
