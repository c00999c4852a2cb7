/** What went wrong with a file, and how to fix it, in words. */
export interface FileFault {
  /** The end of a sentence about the file: "cannot be read: permission is denied". */
  readonly what: string;
  readonly hint: string;
}

const MORE_SPACE = 'free some space, or name a folder on another disk';
const PERMISSIONS = 'give the user who runs this command permission to read and write it';

const FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: { what: 'it does not exist', hint: 'look at its name' },
  EACCES: { what: 'permission is denied', hint: PERMISSIONS },
  EPERM: { what: 'the system does not permit it', hint: PERMISSIONS },
  EROFS: { what: 'the disk is read-only', hint: 'name a folder on another disk' },
  EISDIR: { what: 'it is a folder', hint: 'put a file there, or remove the folder' },
  ENOTDIR: { what: 'a part of its path is a file', hint: 'look at its path' },
  ENOTEMPTY: { what: 'the folder is not empty', hint: 'look at what is in it' },
  EEXIST: { what: 'there is something of that name', hint: 'look at what it is' },
  ELOOP: { what: 'it is a link that leads back to itself', hint: 'put the file itself there' },
  ENAMETOOLONG: { what: 'its name is too long for this disk', hint: 'give it a shorter name' },
  ENOSPC: { what: 'the disk is full', hint: MORE_SPACE },
  EDQUOT: { what: 'there is no more room on the disk for this user', hint: MORE_SPACE },
  EFBIG: { what: 'it is too large for this disk', hint: MORE_SPACE },
  EMFILE: { what: 'too many files are open', hint: 'raise the limit (ulimit -n), or run it again' },
  ENFILE: { what: 'too many files are open', hint: 'close other programs, and run it again' },
  EIO: { what: 'the disk reported an error', hint: 'check the disk' },
  EBUSY: {
    what: 'it is in use',
    hint: 'close what uses it; the root of a disk cannot be replaced',
  },
};

/** The error of a file system somewhere in an error’s causes; Vite and Astro wrap what is thrown. */
export function findFileError(error: unknown): NodeJS.ErrnoException | undefined {
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at);
    const { code } = at as NodeJS.ErrnoException;
    if (code !== undefined && code in FAULTS) return at;
  }
  return undefined;
}

/** Says what a file system’s error means; any other error as it says of itself. */
export function describeFileError(error: unknown): FileFault {
  const known = FAULTS[findFileError(error)?.code ?? ''];
  if (known) return known;
  const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return { what, hint: 'look at the file and at the disk' };
}
