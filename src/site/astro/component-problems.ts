import { join, relative, sep } from 'node:path';
import { COMPONENTS_FOLDER } from '../../archive-folder/own/components.ts';
import { nameInArchive } from '../../archive-folder/files/listing.ts';
import { isWithin, realPathOf } from '../../archive-folder/files/real-path.ts';
import { sortProblems, type Problem } from '../../core/source/problem.ts';
import { say } from '../../wording/say.ts';

/** What compilers and bundlers say about an error besides its message. */
interface LocatedError extends Error {
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly id?: string;
  /** The import that failed. */
  readonly exporter?: string;
  readonly errors?: readonly unknown[];
}

interface Place {
  readonly path: string;
  readonly line?: number;
}

/** A line of a trace: `at Footer (/a/components/Footer.astro:5:2)`, also as the address of a file. */
const FRAME =
  /(?:\(|at )(?:file:\/\/)?(\/[^():?]{1,1000})(?:\?[^():]{0,200})?:(\d{1,7}):\d{1,7}\)?/;

/** How many causes and parts of one error are looked through. */
const MOST_PARTS = 200;

/**
 * Finds the mistakes in an archive's own components behind an error: while they are compiled,
 * bundled, or rendered. Empty if the mistake is elsewhere.
 *
 * @param error as Astro threw it, with the traces of source maps
 */
export function componentProblems(error: unknown, contentDir: string): Problem[] {
  const folder = join(contentDir, COMPONENTS_FOLDER);
  const folders = [folder, realPathOf(folder)];
  const found = new Map<string, Problem>();
  for (const part of partsOf(error)) {
    const place = placeOf(part, folders);
    if (!place) continue;
    const problem = describe(part, place);
    found.set(JSON.stringify(problem), problem);
  }
  return sortProblems([...found.values()]);
}

/** An error with all the errors that it groups or was caused by; each once. */
function partsOf(error: unknown): LocatedError[] {
  const parts = new Set<LocatedError>();
  const waiting = [error];
  while (waiting.length > 0 && parts.size < MOST_PARTS) {
    const next = waiting.shift();
    if (!(next instanceof Error) || parts.has(next)) continue;
    parts.add(next);
    waiting.push(next.cause, ...((next as LocatedError).errors ?? []));
  }
  return [...parts];
}

function placeOf(error: LocatedError, folders: readonly string[]): Place | undefined {
  const { file, line } = error.loc ?? {};
  const below = (path: string | undefined) => nameOf(path, folders);
  const named = below(file) ?? below(error.id);
  if (named !== undefined) return line === undefined ? { path: named } : { path: named, line };
  for (const frame of (error.stack ?? '').split('\n')) {
    const [, path, at] = FRAME.exec(frame) ?? [];
    const framed = below(path);
    if (framed !== undefined) return { path: framed, line: Number(at) };
  }
  return undefined;
}

/** The path below the archive folder of a file among its components. */
function nameOf(path: string | undefined, folders: readonly string[]): string | undefined {
  const [file = ''] = (path ?? '').replace(/^\/@fs(?=\/)/, '').split('?');
  const folder = folders.find((each) => file !== each && isWithin(file, each));
  if (folder === undefined) return undefined;
  return `${COMPONENTS_FOLDER}/${relative(folder, file).split(sep).join('/')}`;
}

const UNRESOLVED = 'UNRESOLVED_IMPORT';

function describe(error: LocatedError, { path, line }: Place): Problem {
  const at = { file: nameInArchive(path), ...(line === undefined ? {} : { line }) };
  if ((error as { code?: string }).code === UNRESOLVED) {
    return {
      ...at,
      message: say('settings.component-import', { name: error.exporter ?? '' }),
      hint: say('settings.component-import-fix'),
    };
  }
  const [reason = ''] = error.message.split('\n');
  return {
    ...at,
    message: say('settings.component-fails', { reason: reason.trim().replace(/\.$/, '') }),
    hint: say('settings.component-fix'),
  };
}
