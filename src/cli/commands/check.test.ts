import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { runCommand } from '../run-command.ts';
import { checkCommand } from './check.ts';

const ARTICLE = `---
title: Bridge to open in spring
date: 2024-02-08
---

HARSTAD — “We will not open the old bridge before the inspectors have finished,” Mayor Anna Berg said on
Thursday. “The ferry will run every hour until then,” said Carl Moe, who runs the port.
`;

let scratch: ScratchContent;
let folder: string;
let said: string;

beforeEach(async () => {
  scratch = await createScratchContent();
  folder = await mkdtemp(join(tmpdir(), 'verbatim-check-'));
  await scratch.write('articles/bridge.md', ARTICLE);
});
afterEach(async () => {
  await scratch.remove();
  await rm(folder, { recursive: true });
});

async function check(draft: string, ...args: string[]): Promise<number> {
  const file = join(folder, 'draft.txt');
  await writeFile(file, draft);
  said = '';
  const io = { out: (text: string) => (said += text), err: (text: string) => (said += text) };
  return runCommand(checkCommand, [file, ...args], scratch.settings, io);
}

describe('verbatim check', () => {
  test('passes a draft whose quotes are the archive’s, or new', async () => {
    const status = await check(
      '“The ferry will run every hour until then,” Carl Moe said.\n\n“Nothing else was ever planned here,” Anna Berg said.',
    );
    expect(status).toBe(0);
    expect(said).toMatch(/1 +word for word +Carl Moe/u);
    expect(said).toMatch(/2 +not in this archive +Anna Berg/u);
    expect(said).toContain('does not mean that it was never said');
    expect(said).toContain('2 quotes of the archive, 2024 to 2024');
  });

  test('fails if a named speaker’s words are others, and shows which', async () => {
    const status = await check(
      '“We will open the old bridge before the inspectors have finished,” Anna Berg said.',
    );
    expect(status).toBe(1);
    expect(said).toContain('We will {+not+} open the old bridge');
    expect(said).toContain('A “not” or a word like it was lost or added.');
    expect(said).toContain('printed 8 February 2024: Bridge to open in spring');
  });

  test('says who said it, and what was left out, as JSON', async () => {
    expect(await check('“The ferry will run every hour,” Anna Berg said.', '--json')).toBe(0);
    expect(JSON.parse(said)).toMatchObject({
      checked: [
        {
          verdict: 'other-speaker',
          words_are: 'cut',
          speaker: 'Anna Berg',
          printed: [{ speaker: 'Carl Moe', date: '2024-02-08' }],
          differences: { before: '', after: 'until then' },
        },
      ],
      searched: { quotes: 2 },
    });
  });

  test('says where the archive has words that were never spoken', async () => {
    await scratch.write(
      'articles/denial.md',
      '---\ntitle: Mayor denies it\ndate: 2024-02-09\n---\n\nBerg never said “The whole port will be sold before the end of summer.”\n',
    );
    await check('“The whole port will be sold before the end of summer,” Anna Berg said.');
    expect(said).toContain('were never spoken');
  });

  test('reads Markdown with front matter', async () => {
    const draft =
      '---\ntitle: Ferry\ndate: 2024-03-01\n---\n\n“The *ferry* will run every hour until then,” said Carl Moe.\n';
    expect(await check(draft)).toBe(0);
    expect(said).toContain('word for word');
  });

  test('a text without quotes has none', async () => {
    expect(await check('It rained in Harstad.')).toBe(0);
    expect(said).toContain('no quotes');
  });

  test('a file that is not there is named', async () => {
    said = '';
    const io = { out: (text: string) => (said += text), err: (text: string) => (said += text) };
    const status = await runCommand(checkCommand, [join(folder, 'none.md')], scratch.settings, io);
    expect(status).toBe(1);
    expect(said).toContain('none.md');
  });
});
