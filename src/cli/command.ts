import type { Settings } from '../archive-folder/settings.ts';
import type { CommandIo } from './command-io.ts';

/**
 * A text of a command: a function that words it in the language in use when it is printed; texts of
 * developers’ commands are in English.
 */
export type CommandText = string | (() => string);

/** The words of a text, in the current language. */
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
  /** What comes after a lone `--`. */
  readonly rest: readonly string[];
}

/** What a command works in. */
export interface CommandContext {
  /** @throws SettingsError if there is no archive, or its settings cannot be used */
  readonly settings: Settings;
  readonly io: CommandIo;
}

/** How a command ended. */
export interface CommandResult {
  readonly status: number;
  /** What `--json` prints of it. */
  readonly json: unknown;
}

/** One command of the tool, as data: the runner does what all of them have in common. */
export interface Command<Options extends CommandOptions = CommandOptions> {
  /** As the tool or, for developers, npm knows it: `check-links`. */
  readonly name: string;
  /** What comes after the name: `[options] FILE…`. */
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
  /** Whether arguments after `--` are passed to another program. */
  readonly passesRest?: boolean;
  readonly statuses: CommandText;
  /** Whether it cannot begin without an archive folder. */
  readonly readsArchive?: boolean;
  /** Whether it does not need settings either, and so runs anywhere. */
  readonly withoutArchive?: (given: Given<Options>) => boolean;
  /** What it is doing, for anyone who waits for it: `Reading the archive`. */
  readonly doing?: () => string;
  /** Whether with `--json` it prints only its result, as one JSON document. */
  readonly json?: boolean;
  /** The locks that it must hold; see folder-lock.ts. */
  readonly locks?: (settings: Settings, given: Given<Options>) => readonly string[];
  /**
   * @returns the exit status, with the result where `json` promises one
   * @throws CommandError if it refuses
   */
  readonly run: (
    given: Given<Options>,
    context: CommandContext,
  ) => number | CommandResult | Promise<number | CommandResult>;
}

/** Lets the compiler infer the types of a command’s options; does nothing else. */
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
