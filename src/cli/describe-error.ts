import { describeFileError, findFileError } from '../archive-folder/files/errors.ts';
import { LockedError } from '../archive-folder/files/folder-lock.ts';
import { SettingsError, type Settings } from '../archive-folder/settings.ts';
import { shownError } from '../archive-folder/shown-problem.ts';
import type { Problem } from '../core/source/problem.ts';
import { ContentError } from '../core/source/problems/content-error.ts';
import { componentProblems } from '../site/astro/component-problems.ts';
import { SiteFolderError } from '../site/folder.ts';
import { CommandError, UsageError, type Command } from './command.ts';
import { debugHint, helpHint, invocation, usageLine } from './arguments/help.ts';
import { say } from '../wording/say.ts';

/** Errors whose message says all that their reader can use. */
const PLAIN = [CommandError, ContentError, LockedError, SettingsError, SiteFolderError] as const;

/** Vite wraps what a module throws, and loads some modules twice, so names are compared. */
function findPlainError(error: unknown): Error | undefined {
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at);
    const { name } = at;
    if (PLAIN.some((kind) => at instanceof kind || name === kind.name)) return at;
  }
  return undefined;
}

/** What a user is told about an error. */
export interface DescribedError {
  readonly status: number;
  readonly message: string;
  /** The same as data. */
  readonly problems: readonly Problem[];
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
  if (!plain) return describeSentence(describeUnexpected(error, command.name), command);
  if (hasProblems(plain)) {
    if (plain.name !== ContentError.name) return describeSettings(plain);
    return settings ? describeContent(plain.problems, settings) : describeShown(plain);
  }
  const status = plain instanceof CommandError ? plain.status : 1;
  if (!(plain instanceof UsageError)) return describeSentence(plain.message, command, status);
  const help = helpHint(command.name);
  const problem = { file: invocation(command.name), message: plain.message, hint: help };
  const message = `${plain.message}\n${usageLine(command)}\n${help}`;
  return { status, message, problems: [problem] };
}

/** A sentence that says, at its end, how to fix what it is about; as data, the two are apart. */
function describeSentence(
  message: string,
  { name }: Pick<Command, 'name'>,
  status = 1,
): DescribedError {
  const mark = ` ${say('source.fix', { hint: '' })}`;
  const at = message.indexOf(mark);
  const problem = {
    file: invocation(name),
    message: at < 0 ? message : message.slice(0, at),
    hint: at < 0 ? helpHint(name) : message.slice(at + mark.length).replace(/\.$/, ''),
  };
  return { status, message, problems: [problem] };
}

/** An option that cannot be used was not understood; anything else is wrong where it is written. */
function describeSettings(
  error: Error & { readonly problems: readonly Problem[] },
): DescribedError {
  const isOption = error.problems.some(({ file }) => file.startsWith('--'));
  return { ...describeShown(error), status: isOption ? 2 : 1 };
}

const describeShown = ({
  message,
  problems,
}: Error & { readonly problems: readonly Problem[] }): DescribedError => ({
  status: 1,
  message,
  problems,
});

function describeContent(problems: readonly Problem[], settings: Settings): DescribedError {
  const shown = shownError({ problems }, settings);
  return { status: 1, message: shown.message, problems: shown.problems };
}

function hasProblems(error: Error): error is Error & { readonly problems: readonly Problem[] } {
  return 'problems' in error;
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
