import type { Command } from '../command.ts';
import { parseArgs } from 'node:util';
import { nearestOf } from '../../core/source/nearest.ts';
import { say } from '../../wording/say.ts';
import { type CommandOptions, type Given, UsageError, wordsOf } from '../command.ts';

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

/** The options of a command with those that all have. */
export function allOptions({ options, json }: Pick<Command, 'options' | 'json'>): CommandOptions {
  return { ...options, ...(json ? JSON_OPTION : {}), ...COMMON_OPTIONS };
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
