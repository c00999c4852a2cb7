import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import type { Command, CommandOptions } from '../command.ts';
import { runCommand } from '../run-command.ts';
import { accuracyCommand } from './accuracy.ts';
import { benchCommand } from './bench.ts';
import { editsCommand } from './edits.ts';
import { mentionsCommand } from './mentions.ts';
import { reusesCommand } from './reuses.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

async function run<Options extends CommandOptions>(command: Command<Options>, ...args: string[]) {
  let [out, err] = ['', ''];
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  const status = await runCommand(command, args, scratch.settings, io);
  return { status, out, err };
}

describe('edits', () => {
  const article = (k: number) =>
    `---\ntitle: Bridge ${k}\ndate: 2024-02-0${k}\n---\n\n“The bridge is safe for all traffic,” said Mayor Anna Berg of Eastpool ${k}.\n\nIt was closed on Monday. “Nobody has anything to hide about number ${k},” Berg told reporters.\n`;

  beforeEach(async () => {
    for (let k = 1; k < 6; k++) {
      await scratch.write(`articles/2024-02-0${k}-bridge-${k}.md`, article(k));
    }
  });

  test('counts what becomes of quotes, the same for the same seed', async () => {
    const first = await run(editsCommand, '--count', '22', '--seed', '3', '--json');
    const figures = JSON.parse(first.out) as Record<string, { edits: number } | number>;
    const edits = Object.values(figures).reduce<number>(
      (sum, each) => sum + (typeof each === 'number' ? 0 : each.edits),
      0,
    );
    expect(edits).toBeGreaterThan(0);
    expect(await run(editsCommand, '--count', '22', '--seed', '3', '--json')).toEqual(first);
  });

  test('prints a table with a line for all', async () => {
    const { out } = await run(editsCommand, '--count', '11');
    expect(out).toContain('wrongly lost');
    expect(out.split('\n').length).toBeGreaterThan(3);
  });
});

describe('reuses', () => {
  test('prints a line for each kind and one for all', async () => {
    for (const [k, words] of [
      'The ferry will sail to the island again on the first of March',
      'No school of this town will close before the summer of next year',
      'We have counted every tree along the river, and most are healthy',
    ].entries()) {
      await scratch.write(
        `articles/2024-02-0${k + 1}-notes-${k}.md`,
        `---\ntitle: Notes ${k}\ndate: 2024-02-0${k + 1}\n---\n\n“${words},” said Mayor Anna Berg of Eastpool.\n`,
      );
    }
    const { status, out } = await run(reusesCommand, '--count', '40');
    expect(out).toMatch(/printed again[\s\S]+\ball\b[\s\S]+Right: \d+\.\d\d %\n$/);
    expect([0, 1]).toContain(status);
  });
});

describe('what is not there is refused by its name', () => {
  test.each([
    [accuracyCommand, ['--only', 'none'], 'none: no such corpus'],
    [benchCommand, ['--hostile', 'none'], 'none: no such hostile text'],
    [benchCommand, ['--weight', 'none'], 'none: no such weight'],
    [benchCommand, ['--articles', '0'], 'a number from 1 on'],
    [benchCommand, ['--articles', 'many'], 'a number from 1 on'],
    [mentionsCommand, ['--count', '0'], '--count takes a number from 1 on'],
    [reusesCommand, ['--seed', 'x'], '--seed a whole number'],
  ] as const)('$name', async (command, args, message) => {
    const { status, err } = await run(command as Command, ...args);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});
