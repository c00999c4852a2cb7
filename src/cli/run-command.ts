import { archiveFolderProblem } from '../archive-folder/files/archive-folder-problem.ts';
import { shownProblem } from '../archive-folder/shown-problem.ts';
import { VARIABLE_PREFIX } from '../core/settings/overrides.ts';
import { ContentError } from '../core/source/problems/content-error.ts';
import { LockedError, withLocks, type LockWaiting } from '../archive-folder/files/folder-lock.ts';
import { SettingsError, type Settings } from '../archive-folder/settings.ts';
import { shownPath } from '../program/user-folder.ts';
import { publishPaths } from '../site/publish/paths.ts';
import { isInterrupted, restoreSite } from '../site/publish/publish-site.ts';
import type { Command, CommandContext, CommandOptions, CommandResult, Given } from './command.ts';
import { versionLine, writeHelp } from './arguments/help.ts';
import { readArguments } from './arguments/read-arguments.ts';
import { type CommandIo, terminal } from './command-io.ts';
import { describeError, traceOf } from './describe-error.ts';
import { withProgress } from './progress.ts';
import { runSettings } from './run-settings.ts';
import { say, speak } from '../wording/say.ts';

/** Milliseconds that a command waits for another one; a first build of a large archive takes long. */
const PATIENCE = 30 * 60_000;

/**
 * Runs one command as its user asked: reads its arguments and the settings, finishes what an
 * interrupted build left, holds the locks that it needs, and says for every error what its user can
 * do about it.
 *
 * @returns the exit status: 0 done, 1 something is wrong, 2 not understood
 */
export async function runCommand<Options extends CommandOptions>(
  command: Command<Options>,
  args: readonly string[],
  given?: Settings,
  io: CommandIo = terminal,
): Promise<number> {
  const json = wantsJson(command, args);
  const own = json ? quiet(io) : io;
  let settings = given;
  try {
    const read = readArguments(command, args);
    const { help, version } = read.values as Values;
    if (help || version) {
      io.out(help ? writeHelp(command as unknown as Command) : versionLine());
      return 0;
    }
    const givenAs = archiveGivenAs(read.values as Values);
    if (given || !command.withoutArchive?.(read)) {
      settings = await settingsFor(command, read, given);
      speak(settings.lang);
      if (!given) await takeUp(settings, own);
    }
    const result = await (json ? withoutOutput : atOnce)(() =>
      work(command, read, { settings, givenAs, given, io: own }),
    );
    if (typeof result === 'number') return result;
    if (json) io.out(`${JSON.stringify(result.json, undefined, 2)}\n`);
    return result.status;
  } catch (error) {
    const { status, message, problems } = describeError(error, command, settings);
    own.err(`${message}\n`);
    if (args.includes('--debug')) own.err(`${traceOf(error)}\n`);
    if (json) io.out(`${JSON.stringify({ problems }, undefined, 2)}\n`);
    return status;
  }
}

interface Values {
  readonly help?: boolean;
  readonly version?: boolean;
  readonly archive?: string;
  /** What importing calls the same. */
  readonly content?: string;
}

/** What the runner knows when a command begins. */
interface Begun {
  readonly settings: Settings | undefined;
  /** What named the archive folder. */
  readonly givenAs: string | undefined;
  readonly given: Settings | undefined;
  readonly io: CommandIo;
}

/** Read from the raw arguments, since errors about arguments are in JSON, too. */
function wantsJson({ json }: Pick<Command, 'json'>, args: readonly string[]): boolean {
  return (
    json === true && args.includes('--json') && !args.includes('--help') && !args.includes('-h')
  );
}

/** What a command prints on the way is dropped if its output is one JSON document. */
const quiet = ({ err }: CommandIo): CommandIo => ({ out: () => undefined, err });

const atOnce = <Result>(run: () => Result): Result => run();

/** Keeps what libraries print out of the output: it is one JSON document. */
async function withoutOutput<Result>(run: () => Promise<Result>): Promise<Result> {
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write;
  try {
    return await run();
  } finally {
    process.stdout.write = write;
  }
}

/**
 * What names the archive folder: `--archive`, `VERBATIM_CONTENT`; undefined if it is looked for.
 */
function archiveGivenAs({ archive, content }: Values): string | undefined {
  if (archive !== undefined) return '--archive';
  if (content !== undefined) return '--content';
  return process.env[CONTENT] === undefined ? undefined : CONTENT;
}

const CONTENT = `${VARIABLE_PREFIX}CONTENT`;

/**
 * The settings of a run. If they cannot be used, their mistakes are reported together with those of
 * the rest of the archive.
 */
async function settingsFor<Options extends CommandOptions>(
  command: Command<Options>,
  read: Given<Options>,
  given: Settings | undefined,
): Promise<Settings> {
  try {
    return runSettings(command, read, given);
  } catch (error) {
    if (!(error instanceof SettingsError) || !error.usable || !command.readsArchive) throw error;
    const { usable } = error;
    if (archiveFolderProblem(usable.contentDir, undefined, usable.foreign !== undefined))
      throw error;
    const { openArchive } = await import('../archive-folder/open-archive.ts');
    const { problems } = await openArchive(usable);
    const shown = problems.map((problem) => shownProblem(problem, usable.contentDir));
    throw new SettingsError([...error.problems, ...shown]);
  }
}

async function work<Options extends CommandOptions>(
  command: Command<Options>,
  read: Given<Options>,
  { settings, givenAs, given, io }: Begun,
): Promise<number | CommandResult> {
  const missing =
    settings &&
    command.readsArchive &&
    archiveFolderProblem(settings.contentDir, givenAs, settings.foreign !== undefined);
  if (missing) throw new ContentError([missing]);
  const runWith = (itsIo: CommandIo) =>
    command.run(read, contextOf(command, read, { settings, givenAs, given, io: itsIo }));
  const run = async () =>
    command.doing === undefined ? runWith(io) : withProgress(command.doing(), io, runWith);
  const locks = settings ? (command.locks?.(settings, read) ?? []) : [];
  return locks.length === 0
    ? await run()
    : await withLocks(locks, command.name, waitingOf(io), run);
}

function contextOf<Options extends CommandOptions>(
  command: Command<Options>,
  read: Given<Options>,
  { settings, given, io }: Begun,
): CommandContext {
  return {
    io,
    get settings() {
      return settings ?? runSettings(command, read, given);
    },
  };
}

/** How a command waits for another one that uses the same folder. */
export function waitingOf(io: CommandIo): LockWaiting {
  return {
    patience: PATIENCE,
    onWait: ({ command, pid }: { command: string; pid: number }) =>
      io.err(`${say('commands.waiting', { command, pid: String(pid) })}\n`),
  };
}

/**
 * A build that was killed may have left the site moved aside; one that is still running is left
 * alone.
 */
async function takeUp({ outDir }: Settings, io: CommandIo): Promise<void> {
  if (!isInterrupted(outDir)) return;
  const waiting = { patience: 0, onWait: () => undefined };
  try {
    await withLocks([publishPaths(outDir).lock], 'restore', waiting, async () => {
      if (restoreSite(outDir)) {
        io.err(`${say('commands.interrupted', { folder: shownPath(outDir) })}\n`);
      }
    });
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
  }
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
    const { status, message } = describeError(error, command, undefined);
    const trace = args.includes('--debug') ? `${traceOf(error)}\n` : '';
    terminal.err(`${message}\n${trace}`);
    process.exit(status);
  };
  process.on('uncaughtException', onStray).on('unhandledRejection', onStray);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', onStray);
  process.exitCode = await runCommand(command, args);
}
