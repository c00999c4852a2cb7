import { describeFileError, findFileError } from '../archive-folder/files/errors.ts';
import { LockedError } from '../archive-folder/files/folder-lock.ts';
import { SettingsError, type Settings } from '../archive-folder/settings.ts';
import { shownError } from '../archive-folder/shown-problem.ts';
import { ContentError, type Problem } from '../core/source/problem.ts';
import { componentProblems } from '../site/astro/component-problems.ts';
import { SiteFolderError } from '../site/folder.ts';
import { CommandError, UsageError, type Command } from './command.ts';
import { debugHint, helpHint, usageLine } from './arguments/help.ts';
import { say } from '../wording/say.ts';

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

/** What a user is told of an error. */
export interface DescribedError {
  readonly status: number;
  readonly message: string;
  readonly problems?: readonly Problem[];
}

/** What went wrong, without a trace, and the exit status that says so. */
export function describeError(
  error: unknown,
  command: Pick<Command, 'name' | 'usage'>,
  settings: Settings | undefined,
): DescribedError {
  const plain = findPlainError(error);
  const components = plain || !settings ? [] : componentProblems(error, settings.contentDir);
  if (settings && components.length > 0) return describeContent(components, settings);
  if (!plain) return { status: 1, message: describeUnexpected(error, command.name) };
  if (isContentError(plain) && settings) {
    return describeContent(plain.problems, settings);
  }
  const usage =
    plain instanceof UsageError ? `\n${usageLine(command)}\n${helpHint(command.name)}` : '';
  const status =
    plain instanceof CommandError ? plain.status : plain instanceof SettingsError ? 2 : 1;
  return { status, message: `${plain.message}${usage}` };
}

function describeContent(problems: readonly Problem[], { contentDir }: Settings): DescribedError {
  const shown = shownError({ problems }, contentDir);
  return { status: 1, message: shown.message, problems: shown.problems };
}

/** Vite loads the module twice, so that the name counts. */
function isContentError(error: Error): error is ContentError {
  return error.name === 'ContentError' && 'problems' in error;
}

function describeUnexpected(error: unknown, name: string): string {
  const fault = findFileError(error);
  if (fault) {
    const { what, hint } = describeFileError(fault);
    const file = fault.path ?? say('commands.a-file');
    return say('commands.file-fault', { file, reason: what, hint });
  }
  const message = error instanceof Error ? error.message : String(error);
  const [line = ''] = message.split('\n').filter((part) => part.trim() !== '');
  const what = line.trim() || say('commands.no-reason');
  return say('commands.unexpected', { what, command: debugHint(name) });
}

/** The traces of an error and of its causes. */
export function traceOf(error: unknown): string {
  const traces: string[] = [];
  const seen = new Set<unknown>();
  for (let at = error; at !== undefined && !seen.has(at);) {
    seen.add(at);
    traces.push(at instanceof Error ? (at.stack ?? at.message) : String(at));
    at = at instanceof Error ? at.cause : undefined;
  }
  return traces.join('\nCaused by: ');
}
