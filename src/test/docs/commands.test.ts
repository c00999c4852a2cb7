import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SUMMARIES, type CommandName } from '../../cli/command-list.ts';
import { wordsOf as textOf, type Command } from '../../cli/command.ts';
import { usageLine } from '../../cli/arguments/help.ts';
import { COMMON_OPTIONS, readArguments } from '../../cli/arguments/read-arguments.ts';
import { loadCommand } from '../../cli/verbatim.ts';
import {
  inlineCodesOf,
  listDocuments,
  readDocument,
  ROOT,
  sectionsOf,
  walk,
  wordsOf,
} from './documents.ts';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Programs that examples may use besides this one. */
const OTHERS = new Set(['git', 'cat', 'cd', 'curl', 'mkdir', 'python3', 'rsync', 'seq']);

/** Words of a shell’s line: quoted ones are one word. */
const SHELL_WORD = /"([^"]*)"|'([^']*)'|(\S+)/g;

const shellWords = (line: string): string[] =>
  [...line.matchAll(SHELL_WORD)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');

/** The commands in a line of a shell, without its comment and what redirects them. */
function commandsIn(line: string): string[][] {
  return line
    .replace(/(?:^|\s)#.*$/, '')
    .split(/\s*(?:&&|\|\||\||;)\s*/)
    .map((command) => shellWords(command.replace(/\s[<>]\s*\S+/g, '')))
    .map((words) => words.slice(words.findIndex((word) => !/^[A-Z_]+=/.test(word))))
    .filter((words) => words.length > 0);
}

/** The command that a npm script runs: its module and the arguments that it gives. */
async function commandOfScript(name: string): Promise<{ command: Command; args: string[] }> {
  const [program = '', file = '', ...args] = (scripts[name] ?? '').split(' ');
  expect({ name, program }).toEqual({ name, program: 'node' });
  if (file === 'src/cli/verbatim.ts') {
    const [word = '', ...rest] = args;
    return { command: await loadCommand(word as CommandName), args: rest };
  }
  const module = (await import(join(ROOT, file))) as Record<string, unknown>;
  const command = Object.entries(module).find(([key]) => key.endsWith('Command'))?.[1];
  return { command: command as Command, args };
}

/** Checks a command line of an example. @throws where it would not be understood */
async function checkCommand(words: readonly string[]): Promise<void> {
  const [first = '', ...rest] = words[0] === 'npx' ? words.slice(1) : words;
  if (first === 'verbatim') return checkVerbatim(rest);
  // It runs the command that it is given, once for each line that it reads.
  if (first === 'parallel') return checkCommand(rest);
  if (first !== 'npm') {
    expect(OTHERS).toContain(first);
    return;
  }
  const [verb = '', ...args] = rest;
  if (verb === 'install' || verb === 'ci' || verb === 'pack') return;
  const name = verb === 'run' ? (args.shift() ?? '') : verb;
  expect(Object.keys(scripts)).toContain(name);
  const [dashes, ...own] = args;
  if (dashes === undefined) return;
  if (name === 'verbatim') return checkVerbatim(own);
  expect({ name, dashes }).toEqual({ name, dashes: '--' });
  if (name === 'lint') return;
  const { command, args: given } = await commandOfScript(name);
  readArguments(command, [...given, ...own]);
}

async function checkVerbatim([name = '', ...args]: readonly string[]): Promise<void> {
  if (name === '' || name.startsWith('--')) return;
  expect(Object.keys(SUMMARIES)).toContain(name);
  const command = await loadCommand(name as CommandName);
  // What only shows an option, as a text does, need not name the files.
  readArguments({ ...command, operands: { least: 0, most: 99, missing: '' } }, args);
}

const documents = listDocuments().map(readDocument);

// Astro alone takes seconds to load on a busy machine.
beforeAll(async () => {
  await Promise.all((Object.keys(SUMMARIES) as CommandName[]).map(loadCommand));
}, 120_000);

test.each(documents)('every command line of $path is understood', async ({ tree }) => {
  for (const node of walk(tree)) {
    if (node.type !== 'code' || node.lang !== 'sh') continue;
    for (const line of node.value.split('\n')) {
      for (const words of commandsIn(line)) await checkCommand(words);
    }
  }
});

/** A command within a sentence; `verbatim` alone and `verbatim:…` are names. */
const COMMAND = /^(?:npx )?verbatim [a-z-]|^npm (?:run|start|test)\b/;

test.each(documents)('every command that a sentence of $path names is there', async ({ tree }) => {
  for (const code of inlineCodesOf(tree)) {
    if (COMMAND.test(code)) for (const words of commandsIn(code)) await checkCommand(words);
  }
});

test.each([
  ['verbatim bild', 'bild'],
  ['verbatim ledger --chek', 'There is no option --chek'],
  ['npm run leger', 'leger'],
  ['npm run ledger --check', '--check'],
  ['rm -rf dist', 'rm'],
])('%s would be noticed', async (line, words) => {
  const [command = []] = commandsIn(line);
  await expect(checkCommand(command)).rejects.toThrow(words);
});

describe('the guide’s page of commands', () => {
  const guide = readDocument('src/docs/guide/commands.md');
  const sections = sectionsOf(guide.tree, 2);
  const names = Object.keys(SUMMARIES) as CommandName[];
  const ownOptions = (text: readonly string[]) =>
    text.flatMap((code) => /^--([a-z-]+)/.exec(code)?.[1] ?? []);

  test('has a section for every command, in the order of its help', () => {
    const described = [...sections.keys()].filter((title) => title.startsWith('verbatim '));
    expect(described).toEqual(names.map((name) => `verbatim ${name}`));
  });

  test.each(names)(
    'says how verbatim %s is written, and every option that it has',
    async (name) => {
      const section = sections.get(`verbatim ${name}`) ?? { type: 'root' as const, children: [] };
      const command = await loadCommand(name);
      const usage = section.children.find((node) => node.type === 'code')?.value;
      expect(usage).toBe(usageLine(command).replace(/^Usage: /, ''));
      const table = section.children.find((node) => node.type === 'table');
      const firstCells = table?.children.map(({ children: [cell] }) => (cell ? wordsOf(cell) : ''));
      const options = Object.entries(command.options).map(
        ([option, { short, value }]) =>
          `${short ? `-${short}, ` : ''}--${option}${value ? ` ${textOf(value)}` : ''}`,
      );
      expect((firstCells ?? ['option']).slice(1)).toEqual(options);
    },
  );

  test('says which options all have, and which commands print JSON', async () => {
    const section = sections.get('Every command') ?? { type: 'root' as const, children: [] };
    const common = ownOptions(inlineCodesOf(section));
    expect(common).toEqual(expect.arrayContaining([...Object.keys(COMMON_OPTIONS), 'json']));
    for (const name of names) {
      const { json = false } = await loadCommand(name);
      const codes = inlineCodesOf(section);
      if (!json) expect(codes).toContain(`verbatim ${name}`);
    }
  });

  test('names every script of npm that is not a command of the tool', () => {
    const codes = inlineCodesOf(readDocument('.github/CONTRIBUTING.md').tree);
    const own = Object.entries(scripts).filter(([, line]) => !line.includes('cli/verbatim.ts'));
    const named = codes.flatMap((code) => /^npm (?:run )?([\w:]+)/.exec(code)?.[1] ?? []);
    const byNpm = ['prepack', 'postpack'];
    const missing = own.map(([name]) => name).filter((name) => !named.includes(name));
    expect(missing.filter((name) => !byNpm.includes(name))).toEqual([]);
  });
});
