import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { runCommand } from '../run-command.ts';
import { readCommand } from './read.ts';

let scratch: ScratchContent;
let out: string;
let err: string;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

async function read(...args: string[]): Promise<number> {
  [out, err] = ['', ''];
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  return runCommand(readCommand, args, scratch.settings, io);
}

const ARTICLE = '---\ntitle: The bridge\ndate: 2024-02-08\n---\n\n“It is safe,” said Anna Berg.\n';

test('all articles are read, or a share of them', async () => {
  await scratch.write('articles/a.md', ARTICLE);
  expect(await read()).toBe(0);
  expect(out).toMatch(/^One article is in .*cache\n$/);
  const counts: number[] = [];
  for (const shard of ['1/2', '2/2']) {
    expect(await read('--shard', shard, '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ shard });
    counts.push((JSON.parse(out) as { articles: number }).articles);
  }
  expect(counts.sort()).toEqual([0, 1]);
});

test('a mistake in an article is told, with its file', async () => {
  await scratch.write('articles/a.md', 'no front matter');
  expect(await read()).toBe(1);
  expect(err).toContain('articles/a.md');
});

test.each(['9/8', '0/3', '3', 'a/b'])('--shard %s is not understood', async (shard) => {
  expect(await read('--shard', shard)).toBe(2);
  expect(err).toContain(`“${shard}” is not a share of the work`);
});
