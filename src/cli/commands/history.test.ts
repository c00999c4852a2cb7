import { shownPath } from '../../program/user-folder.ts';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readHistories } from '../../archive-folder/published/history-store.ts';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { historyCommand } from './history.ts';
import { ledgerCommand } from './ledger.ts';
import { runCommand } from '../run-command.ts';

const BRIDGE = 'articles/2024/2024-02-08-bridge.md';
const HISTORY = 'history/2024/2024-02-08-bridge.json';
const TEXT = `The bridge was shut on Thursday.

“It will stay shut until the water falls,” said Harbour Master Elena Markova.`;

const article = (body: string, title = 'The bridge', more = '') =>
  `---\ntitle: ${title}\ndate: 2024-02-08\n${more}---\n\n${body}\n`;

const hasGit = (() => {
  try {
    execFileSync('git', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

let scratch: ScratchContent;
let root: string;

beforeEach(async () => {
  scratch = await createScratchContent();
  root = join(scratch.settings.contentDir, '..');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await scratch.remove();
});

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const io = { out: (text: string) => (said += text), err: (text: string) => (said += text) };
  return { code: await runCommand(historyCommand, args, scratch.settings, io), said };
}

function git(...args: string[]): void {
  const own = ['-c', 'user.name=Desk', '-c', 'user.email=desk@paper.example'];
  execFileSync('git', [...own, '-c', 'commit.gpgsign=false', ...args], { cwd: root });
}

/** Commits all of the archive folder as if at a time. */
function commit(time: string): void {
  git('add', 'content');
  vi.stubEnv('GIT_COMMITTER_DATE', time);
  git('commit', '-q', '--allow-empty', '-m', 'Edit', '--date', time);
}

async function write(time: string, source: string, path = BRIDGE): Promise<void> {
  await scratch.write(path, source);
  commit(time);
}

const readWritten = () => readFile(join(scratch.settings.contentDir, HISTORY), 'utf8');

/** What a history says, as one line a change. */
async function changes(): Promise<string[]> {
  const { changes: all } = JSON.parse(await readWritten()) as {
    changes: { date: string; passages: { parts: Record<string, string>[] }[] }[];
  };
  return all.map(({ date, passages }) => {
    const parts = passages.flatMap((passage) => passage.parts.flatMap(Object.entries));
    const changed = parts
      .filter(([kind]) => kind !== 'same')
      .map(([kind, words]) => `${kind} ${words}`);
    return `${date} ${changed.join(', ')}`;
  });
}

describe.skipIf(!hasGit)('verbatim history, with git', () => {
  beforeEach(async () => {
    git('init', '-q');
    await write('2024-02-08T09:00:00Z', article(TEXT));
  });

  test('writes which words changed on which day, and is up to date then', async () => {
    await write('2024-02-10T09:00:00Z', article(TEXT.replace('until', 'till')));
    await write('2024-02-12T09:00:00Z', article(TEXT.replace('until', 'till'), 'A bridge'));
    expect((await run('--check')).code).toBe(1);
    const { code, said } = await run();
    expect(code, said).toBe(0);
    expect(said).toContain(`written  ${shownPath(join(scratch.settings.contentDir, HISTORY))}`);
    expect(await changes()).toEqual([
      '2024-02-10 removed until, added till',
      '2024-02-12 removed The, added A',
    ]);
    expect(await run('--check')).toMatchObject({ code: 0 });
    expect(readHistories(scratch.settings.contentDir)).toHaveProperty('histories');
  });

  test('takes the author’s date as a day of UTC, and the last version of a day', async () => {
    await write('2024-02-11T00:30:00+02:00', article(TEXT.replace('until', 'before')));
    await write('2024-02-10T23:00:00Z', article(TEXT.replace('until', 'till')));
    await run();
    expect(await changes()).toEqual(['2024-02-10 removed until, added till']);
  });

  test('takes no notice of markup, of other front matter, nor of versions that could not be built', async () => {
    await write(
      '2024-02-09T09:00:00Z',
      article(TEXT.replace('shut on', '*shut* on'), 'The bridge', 'tags: [rivers]\n'),
    );
    await write('2024-02-10T09:00:00Z', 'no front matter');
    await write('2024-02-11T09:00:00Z', article(TEXT, '"The bridge"'));
    expect((await run()).said).toBe('0 articles changed after publication.\n');
  });

  test('follows an article that was renamed', async () => {
    await write('2024-02-09T09:00:00Z', article(TEXT.replace('until', 'till')));
    const renamed = 'articles/2024/2024-02-08-the-bridge.md';
    const at = (path: string) => join(scratch.settings.contentDir, path);
    await rename(at(BRIDGE), at(renamed));
    commit('2024-02-10T09:00:00Z');
    await run();
    const text = await readFile(at('history/2024/2024-02-08-the-bridge.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      first: '2024-02-08',
      changes: [{ date: '2024-02-09' }],
    });
  });

  test('counts a merge as one change of the branch that is published', async () => {
    git('checkout', '-q', '-b', 'edit');
    await write('2024-02-09T09:00:00Z', article(TEXT.replace('until', 'before')));
    await write('2024-02-10T09:00:00Z', article(TEXT.replace('until', 'till')));
    git('checkout', '-q', '-');
    vi.stubEnv('GIT_AUTHOR_DATE', '2024-02-12T09:00:00Z');
    git('merge', '-q', '--no-ff', '-m', 'Publish', 'edit');
    await run();
    expect(await changes()).toEqual(['2024-02-12 removed until, added till']);
  });

  test('does not print again what was withdrawn', async () => {
    await runCommand(ledgerCommand, [], scratch.settings, {
      out: () => undefined,
      err: () => undefined,
    });
    const ledger = await readFile(
      join(scratch.settings.contentDir, 'ledger/quotes/2024.ndjson'),
      'utf8',
    );
    const { id } = JSON.parse(ledger.split('\n')[0] ?? '') as { id: string };
    await scratch.write(
      'tombstones.yaml',
      `- id: "${id}"\n  date: 2024-02-10\n  reason: Misheard.\n`,
    );
    await write('2024-02-10T09:00:00Z', article('The bridge was open on Thursday.'));
    await run();
    const text = await readWritten();
    expect(text).toContain('withdrawn');
    expect(text).not.toContain('until the water');
  });

  test('takes away the history of an article that is gone, and names what is not committed', async () => {
    await write('2024-02-10T09:00:00Z', article(TEXT.replace('until', 'till')));
    await run();
    await rm(join(scratch.settings.contentDir, BRIDGE));
    await scratch.write('articles/2024-02-09-ferry.md', article('A ferry.', 'The ferry'));
    const { said } = await run();
    expect(said).toContain(`removed  ${shownPath(join(scratch.settings.contentDir, HISTORY))}`);
    expect(said).toContain(
      'Not committed yet, so without a version: articles/2024-02-09-ferry.md.',
    );
  });

  test('says that a shallow clone lacks versions', async () => {
    await write('2024-02-10T09:00:00Z', article(TEXT.replace('until', 'till')));
    const clone = join(root, 'clone');
    git('clone', '-q', '--depth', '1', `file://${root}`, clone);
    scratch = { ...scratch, settings: { ...scratch.settings, contentDir: join(clone, 'content') } };
    expect(await run()).toEqual({
      code: 1,
      said: expect.stringContaining('git fetch --unshallow'),
    });
  });
});

describe('verbatim history, without git', () => {
  test.skipIf(!hasGit)('says that the folder is not in a repository', async () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(root, '..'));
    await mkdir(join(root, 'content'), { recursive: true });
    expect(await run()).toEqual({
      code: 1,
      said: 'The archive folder is not in a git repository. Nothing was written; a build does not need git.\n',
    });
  });

  test('says that there is no git', async () => {
    vi.stubEnv('PATH', root);
    expect(await run()).toEqual({
      code: 1,
      said: 'git is not installed here. Nothing was written; a build does not need git.\n',
    });
  });

  test('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0 });
    expect((await run('--all')).code).toBe(2);
  });
});

describe('a history that is not right', () => {
  const good = {
    article: '2024-02-08-bridge',
    first: '2024-02-08',
    changes: [{ date: '2024-02-10', commit: 'abcdef1234', passages: [] }],
  };
  const problemsOf = (): unknown => {
    const read = readHistories(scratch.settings.contentDir);
    return 'problems' in read ? read.problems : [];
  };

  test.each([
    ['a date that is none', JSON.stringify({ ...good, first: '2024-02-30' }, undefined, 1), 3],
    ['a key too many', JSON.stringify({ ...good, by: 'hand' }, undefined, 1), 11],
    ['half a file', JSON.stringify(good, undefined, 1).slice(0, 60), 4],
    ['no object', '[]', 1],
    ['YAML', 'article: x\nfirst: 2024-02-08', 1],
    ['another article’s', JSON.stringify({ ...good, article: 'ferry' }), 1],
  ])('%s', async (_what, text, line) => {
    await scratch.write(HISTORY, text);
    expect(problemsOf()).toMatchObject([
      {
        file: `content/${HISTORY}`,
        line,
        hint: 'remove the file and let verbatim history write it again',
      },
    ]);
  });
});
