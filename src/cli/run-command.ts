import { archiveFolderProblem } from '../archive-folder/files/listing.ts';
import { ContentError, formatProblem } from '../core/source/problem.ts';
import { describeFileError, findFileError } from '../archive-folder/files/errors.ts';
import { LockedError, withLocks } from '../archive-folder/files/folder-lock.ts';
import { readSettings, SettingsError, type Settings } from '../archive-folder/settings.ts';
import { isInterrupted, restoreSite, siteLock, SiteFolderError } from '../site/site-folder.ts';
import {
  CommandError,
  invocation,
  readArguments,
  usageLine,
  UsageError,
  writeHelp,
  type Command,
  type CommandOptions,
} from './command.ts';
import { type CommandIo, terminal } from './command-io.ts';

/** Milliseconds that a command waits for another one; a first build of a large archive takes long. */
const PATIENCE = 30 * 60_000;

/**
 * Runs one command as its user asked: reads its arguments and the settings, takes up what an interrupted
 * build left, holds the locks that it needs, and says of every error what its user can do about it.
 *
 * @returns the exit status: 0 done, 1 something is wrong, 2 not understood
 */
export async function runCommand<Options extends CommandOptions>(
  command: Command<Options>,
  args: readonly string[],
  given?: Settings,
  io: CommandIo = terminal,
): Promise<number> {
  try {
    const read = readArguments(command, args);
    if (read.values.help) {
      io.out(writeHelp(command as unknown as Command));
      return 0;
    }
    const settings = given ?? readSettings();
    if (!given) await takeUp(settings, io);
    const missing = command.readsArchive && archiveFolderProblem(settings.contentDir);
    if (missing) throw new CommandError(formatProblem(missing));
    const work = async () => command.run(read, { settings, io });
    const locks = command.locks?.(settings, read) ?? [];
    return locks.length === 0
      ? await work()
      : await withLocks(locks, command.name, waitingOf(io), work);
  } catch (error) {
    return reportError(error, command, args.includes('--debug'), io);
  }
}

function waitingOf(io: CommandIo) {
  return {
    patience: PATIENCE,
    onWait: ({ command, pid }: { command: string; pid: number }) =>
      io.err(`Waiting for “${command}” (process ${pid}), which is at work on the same folder.\n`),
  };
}

/** A build that was killed may have left the site moved aside; one that is at work now is let be. */
async function takeUp({ outDir }: Settings, io: CommandIo): Promise<void> {
  if (!isInterrupted(outDir)) return;
  const waiting = { patience: 0, onWait: () => undefined };
  try {
    await withLocks([siteLock(outDir)], 'restore', waiting, async () => {
      if (restoreSite(outDir)) {
        io.err(`A build was interrupted; the last good site is at ${outDir} again.\n`);
      }
    });
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
  }
}

/** Errors whose message says all that their reader can use. */
const PLAIN = [CommandError, ContentError, LockedError, SettingsError, SiteFolderError] as const;

/** Vite wraps what a module throws, and loads some modules twice, so that names are compared. */
function findPlainError(error: unknown): Error | undefined {
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at);
    const { name } = at;
    if (PLAIN.some((kind) => at instanceof kind || name === kind.name)) return at;
  }
  return undefined;
}

/**
 * Says what went wrong, without a trace unless asked for one.
 *
 * @returns the exit status
 */
export function reportError(
  error: unknown,
  command: Pick<Command, 'name' | 'usage'>,
  debug: boolean,
  io: CommandIo,
): number {
  const { name } = command;
  const plain = findPlainError(error);
  const usage =
    plain instanceof UsageError ? `\n${usageLine(command)}\nSee ${invocation(name)} -- --help` : '';
  io.err(`${plain ? plain.message : describeUnexpected(error, name)}${usage}\n`);
  if (debug) io.err(`${traceOf(error)}\n`);
  if (plain instanceof CommandError) return plain.status;
  return plain instanceof SettingsError ? 2 : 1;
}

function describeUnexpected(error: unknown, name: string): string {
  const fault = findFileError(error);
  if (fault) {
    const { what, hint } = describeFileError(fault);
    return `${fault.path ?? 'A file of the cache or of the site'} cannot be read or written: ${what}. Fix: ${hint}.`;
  }
  const message = error instanceof Error ? error.message : String(error);
  const [line = ''] = message.split('\n').filter((part) => part.trim() !== '');
  return (
    `Something unexpected happened: ${line.trim() || 'no reason is given'}. ` +
    `This is a mistake in Verbatim: please report it, with what ${invocation(name)} -- --debug prints.`
  );
}

function traceOf(error: unknown): string {
  const traces: string[] = [];
  const seen = new Set<unknown>();
  for (let at = error; at !== undefined && !seen.has(at);) {
    seen.add(at);
    traces.push(at instanceof Error ? (at.stack ?? at.message) : String(at));
    at = at instanceof Error ? at.cause : undefined;
  }
  return traces.join('\nCaused by: ');
}

/**
 * Runs a command as the program of this process: rejected promises are reported, too, and
 * it ends quietly when its output is no longer read.
 */
export async function startCommand<Options extends CommandOptions>(
  command: Command<Options>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const onStray = (error: unknown) => {
    if ((error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE') process.exit(0);
    process.exit(reportError(error, command, args.includes('--debug'), terminal));
  };
  process.on('uncaughtException', onStray).on('unhandledRejection', onStray);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', onStray);
  process.exitCode = await runCommand(command, args);
}
