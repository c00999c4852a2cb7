import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearestOf } from '../core/source/nearest.ts';
import type { Settings } from '../archive-folder/settings.ts';
import { programFile } from '../program/folder.ts';
import { isCommandName } from './command-list.ts';
import type { CommandIo } from './command-io.ts';
import { say } from '../wording/say.ts';

/**
 * A text of a command: a function that says it in the language that is spoken when it is printed; those of
 * developers’ own commands are English.
 */
export type CommandText = string | (() => string);

/** The words of a text, in the language that is spoken now. */
export const wordsOf = (text: CommandText): string => (typeof text === 'string' ? text : text());

/** One option of a command. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** One letter. */
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** What its value is, for the help: `N`. */
  readonly value?: CommandText;
  readonly help: CommandText;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

type ValueOf<Option extends CommandOption> = Option['type'] extends 'boolean'
  ? boolean
  : Option extends { readonly multiple: true }
    ? readonly string[]
    : string;

/** What a command was given. */
export interface Given<Options extends CommandOptions> {
  readonly values: { readonly [Name in keyof Options]?: ValueOf<Options[Name]> };
  readonly operands: readonly string[];
  /** What stands behind a `--` of its own. */
  readonly rest: readonly string[];
}

/** What a command works in. */
export interface CommandContext {
  /** @throws SettingsError where there is no archive, or its settings cannot be used */
  readonly settings: Settings;
  readonly io: CommandIo;
}

/** How a command ended. */
export interface CommandResult {
  readonly status: number;
  /** What `--json` prints of it. */
  readonly json: unknown;
}

/** One command of the tool, as data: the runner does for all of them what all have in common. */
export interface Command<Options extends CommandOptions = CommandOptions> {
  /** As the tool or, for developers, npm knows it: `check-links`. */
  readonly name: string;
  /** What stands behind the name: `[options] FILE…`. */
  readonly usage: CommandText;
  /** What it does, for its user. */
  readonly about: CommandText;
  readonly options: Options;
  /** How many operands it takes; none, where absent. */
  readonly operands?: {
    readonly least: number;
    readonly most: number;
    readonly missing: CommandText;
  };
  /** Whether arguments behind `--` are handed to another program. */
  readonly passesRest?: boolean;
  readonly statuses: CommandText;
  /** Whether it cannot begin without an archive folder. */
  readonly readsArchive?: boolean;
  /** Whether it needs no settings either, and so runs anywhere. */
  readonly withoutArchive?: (given: Given<Options>) => boolean;
  /** What it is doing, for anyone who waits for it: `Reading the archive`. */
  readonly doing?: () => string;
  /** Whether `--json` has it print its result, and nothing else, as one JSON document. */
  readonly json?: boolean;
  /** The locks that it must hold; see folder-lock.ts. */
  readonly locks?: (settings: Settings, given: Given<Options>) => readonly string[];
  /**
   * @returns the exit status, with the result where `json` promises one
   * @throws CommandError where it refuses
   */
  readonly run: (
    given: Given<Options>,
    context: CommandContext,
  ) => number | CommandResult | Promise<number | CommandResult>;
}

/** Lets the compiler find a command’s options; it changes nothing. */
export function defineCommand<const Options extends CommandOptions>(
  command: Command<Options>,
): Command<Options> {
  return command;
}

/** Why a command does not do what it was asked to: printed as it is, without a trace. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
  readonly status: number;

  /** @param status 1 where something is wrong, 2 where the command was not understood */
  constructor(message: string, status = 1) {
    super(message);
    this.status = status;
  }
}

/** Arguments that are not understood. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';

  constructor(message: string) {
    super(message, 2);
  }
}

/** Options that every command has. */
export const COMMON_OPTIONS = {
  archive: {
    type: 'string',
    value: () => say('commands.folder-value'),
    help: () => say('commands.archive-option'),
  },
  debug: { type: 'boolean', help: () => say('commands.debug-option') },
  help: { type: 'boolean', short: 'h', help: () => say('commands.help-option') },
  version: { type: 'boolean', help: () => say('commands.version-option') },
} as const satisfies CommandOptions;

const JSON_OPTION = {
  json: { type: 'boolean', help: () => say('commands.json-option') },
} as const satisfies CommandOptions;

type AllOptions<Options extends CommandOptions> = Options &
  typeof COMMON_OPTIONS &
  Partial<typeof JSON_OPTION>;

function allOptions({ options, json }: Pick<Command, 'options' | 'json'>): CommandOptions {
  return { ...options, ...(json ? JSON_OPTION : {}), ...COMMON_OPTIONS };
}

/** What `--version` prints. */
export function versionLine(): string {
  const text = readFileSync(programFile('package.json'), 'utf8');
  return `${(JSON.parse(text) as { version: string }).version}\n`;
}

/**
 * Reads a command’s arguments.
 *
 * @throws UsageError
 */
export function readArguments<Options extends CommandOptions>(
  { options, operands, passesRest, json = false }: Command<Options>,
  args: readonly string[],
): Given<AllOptions<Options>> {
  const all = allOptions({ options, json });
  const separator = passesRest ? args.indexOf('--') : -1;
  const own = separator < 0 ? args : args.slice(0, separator);
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...own], options: parserOptions(all), allowPositionals: true });
  } catch (error) {
    throw new UsageError(describeMistake(error, all));
  }
  const { values, positionals } = parsed;
  const { least, most, missing } = operands ?? { least: 0, most: 0, missing: '' };
  const surplus = positionals[most];
  const answersItself = values['help'] || values['version'];
  if (!answersItself && surplus !== undefined) {
    throw new UsageError(
      say(most === 0 ? 'commands.no-operand' : 'commands.one-too-many', { operand: surplus }),
    );
  }
  if (!answersItself && positionals.length < least) throw new UsageError(wordsOf(missing));
  return {
    values: values as Given<AllOptions<Options>>['values'],
    operands: positionals,
    rest: separator < 0 ? [] : args.slice(separator + 1),
  };
}

function parserOptions(options: CommandOptions) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
    ]),
  );
}

const UNKNOWN = /^Unknown option '(--?[^']{1,80})'/;

function describeMistake(error: unknown, options: CommandOptions): string {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const unknown = UNKNOWN.exec(message)?.[1];
  if (!unknown) return describeValueMistake(message);
  const nearest = nearestOf(unknown.replace(/^--?/, ''), Object.keys(options));
  return nearest
    ? say('commands.no-option-meant', { option: unknown, nearest: `--${nearest}` })
    : say('commands.no-option', { option: unknown });
}

const OF_OPTION = /^Option '(?:-\w, )?(--?[\w-]{1,80})/;
const UNWANTED_VALUE = 'does not take an argument';

/** Node says this in English only, and not by a code. */
function describeValueMistake(message: string): string {
  const option = OF_OPTION.exec(message)?.[1];
  if (option === undefined) return say('commands.not-understood');
  return say(message.includes(UNWANTED_VALUE) ? 'commands.no-value' : 'commands.value-missing', {
    option,
  });
}

/** How a user writes the command. */
export function invocation(name: string): string {
  if (isCommandName(name)) return `verbatim ${name}`;
  return name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
}

/** How a user writes the options behind it: npm takes what stands before `--` for its own. */
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

/** How to make a command say more of a mistake of the program. */
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
