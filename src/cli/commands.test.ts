import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCommandName, SUMMARIES } from './command-list.ts';
import { loadCommand } from './verbatim.ts';
import { projectDir, runNode } from '../test/support/site/run-node.ts';

const { scripts } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** Biome answers for itself, and the tool for its commands. */
const own = Object.entries(scripts).filter(([name]) => name !== 'lint' && name !== 'verbatim');
/** Programs of this folder that are not among npm’s scripts. */
const others = readdirSync(join(projectDir, 'src/cli'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => `src/cli/${name}`)
  .filter((file) => readFileSync(join(projectDir, file), 'utf8').includes('import.meta.main'))
  .filter((file) => !own.some(([, script]) => script.includes(file)));

describe.concurrent(
  'every command',
  () => {
    const commands = [
      ...own.map(([name, script]) => [name, script.replace(/^node /, '')] as const),
    ];
    const all = [...commands, ...others.map((file) => [file, file] as const)];

    test.each(all)('%s answers --help and does nothing else', async (_, script) => {
      const { code, stdout, stderr } = await runNode([...script.split(' '), '--help']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: .+\n\n[\s\S]+--debug[\s\S]+--help[\s\S]+Exit status: /);
    });

    test.each(all)('%s refuses an option that it does not know', async (_, script) => {
      const { code, stdout, stderr } = await runNode([...script.split(' '), '--no-such-option']);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(
        /^There is no option --no-such-option[\s\S]*\nUsage: .+\nSee .+--help\n$/,
      );
    });
  },
  120_000,
);

test('npm has a script for every command of developers, and calls the tool for the others', () => {
  const shapes = own.map(([, script]) => script.replace(/ --(?:check|clean)$/, ''));
  const developers = /^node src\/cli\/develop\/[\w-]+\.ts$/;
  const called = shapes.filter((script) => !developers.test(script));
  expect(called.sort()).toEqual(
    Object.keys(SUMMARIES)
      .filter((name) => name !== 'init')
      .map((name) => `node src/cli/verbatim.ts ${name}`)
      .sort(),
  );
  expect(others.sort()).toEqual([
    'src/cli/fonts/make-fonts.ts',
    'src/cli/training/fit-toponym-weights.ts',
    'src/cli/training/train-certainty.ts',
    'src/cli/training/train-ranker.ts',
  ]);
});

test('the tool knows every command that has a file, under the name of its file', async () => {
  const files = readdirSync(join(projectDir, 'src/cli/commands'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replace(/\.ts$/, ''));
  const names = Object.keys(SUMMARIES).filter(isCommandName);
  expect(names.toSorted()).toEqual(files.toSorted());
  for (const name of names) expect((await loadCommand(name)).name).toBe(name);
});
