import type { MessageKey } from '../../wording/catalogue.ts';
import { say } from '../../wording/say.ts';

/** What went wrong with a file, and how to fix it, in words. */
export interface FileFault {
  /** The end of a sentence about the file: "cannot be read: permission is denied". */
  readonly what: string;
  readonly hint: string;
}

const FAULTS: Readonly<Record<string, readonly [what: MessageKey, hint: MessageKey]>> = {
  ENOENT: ['files.absent', 'files.absent-fix'],
  EACCES: ['files.denied', 'files.permissions-fix'],
  EPERM: ['files.not-permitted', 'files.permissions-fix'],
  EROFS: ['files.read-only', 'files.read-only-fix'],
  EISDIR: ['files.is-folder', 'files.is-folder-fix'],
  ENOTDIR: ['files.path-is-file', 'files.path-is-file-fix'],
  ENOTEMPTY: ['files.not-empty', 'files.not-empty-fix'],
  EEXIST: ['files.exists', 'files.exists-fix'],
  ELOOP: ['files.loop', 'files.loop-fix'],
  ENAMETOOLONG: ['files.long-name', 'files.long-name-fix'],
  ENOSPC: ['files.disk-full', 'files.more-space-fix'],
  EDQUOT: ['files.quota', 'files.more-space-fix'],
  EFBIG: ['files.too-large', 'files.more-space-fix'],
  EMFILE: ['files.too-many-open', 'files.raise-limit-fix'],
  ENFILE: ['files.too-many-open', 'files.close-programs-fix'],
  EIO: ['files.disk-error', 'files.disk-error-fix'],
  EBUSY: ['files.in-use', 'files.in-use-fix'],
};

/** The file system’s error among an error’s causes; Vite and Astro wrap what is thrown. */
export function findFileError(error: unknown): NodeJS.ErrnoException | undefined {
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at);
    const { code } = at as NodeJS.ErrnoException;
    if (code !== undefined && Object.hasOwn(FAULTS, code)) return at;
  }
  return undefined;
}

/** Says what a file system’s error means; any other error in its own words. */
export function describeFileError(error: unknown): FileFault {
  const known = FAULTS[findFileError(error)?.code ?? ''];
  if (known) return { what: say(known[0]), hint: say(known[1]) };
  const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return { what, hint: say('files.other-fix') };
}
