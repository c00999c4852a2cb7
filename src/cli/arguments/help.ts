import type { Command } from '../command.ts';
import { readFileSync } from 'node:fs';
import { programFile } from '../../program/folder.ts';
import { say } from '../../wording/say.ts';
import { isCommandName } from '../command-list.ts';
import { wordsOf, type CommandOption } from '../command.ts';
import { allOptions } from './read-arguments.ts';

/** What `--version` prints. */
export function versionLine(): string {
  const text = readFileSync(programFile('package.json'), 'utf8');
  return `${(JSON.parse(text) as { version: string }).version}\n`;
}

/** How a user writes the command. */
export function invocation(name: string): string {
  if (isCommandName(name)) return `verbatim ${name}`;
  return name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
}

/** How a user writes the options behind it: npm takes what comes before `--` as its own. */
const invocationWith = (name: string, rest: string) =>
  `${invocation(name)}${isCommandName(name) ? '' : ' --'} ${rest}`;

/** How a command is written, in a line. */
export function usageLine({ name, usage }: Pick<Command, 'name' | 'usage'>): string {
  const rest = wordsOf(usage);
  return say('commands.usage', {
    line: rest === '' ? invocation(name) : invocationWith(name, rest),
  });
}

/** How to get a command’s help. */
export const helpHint = (name: string): string =>
  say('commands.see', { command: invocationWith(name, '--help') });

const WIDTH = 100;
/** A line of at most that many characters, up to a space, or one word that is longer. */
const FITTING = new RegExp(`(?:.{1,${WIDTH}}|\\S{${WIDTH + 1},})(?: +|$)`, 'gm');

/** Breaks the lines of a text that are wider than a terminal, between words. */
export function wrapWords(text: string): string {
  return text
    .replace(FITTING, (part) => `${part.trimEnd()}\n`)
    .replace(/\n\n/g, '\n')
    .trimEnd();
}

/** How to make a command say more about an error in the program. */
export const debugHint = (name: string): string => invocationWith(name, '--debug');

/** The help of a command. */
export function writeHelp({
  name,
  usage,
  about,
  options,
  json = false,
  statuses,
}: Command): string {
  const rows = Object.entries(allOptions({ options, json })).map(
    ([option, { short, value, help }]: [string, CommandOption]) =>
      [
        `  ${short ? `-${short}, ` : ''}--${option}${value ? ` ${wordsOf(value)}` : ''}`,
        wordsOf(help),
      ] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  const list = rows.map(([left, help]) => `${left.padEnd(width)}${help}\n`).join('');
  const status = say('commands.exit-status', { statuses: wordsOf(statuses) });
  return `${usageLine({ name, usage })}\n\n${wrapWords(wordsOf(about).trim())}\n\n${list}\n${status}\n`;
}
