import { spawn } from 'node:child_process';
import { LOG_FORM, parseGitLog, type FileVersion } from './parse-git-log.ts';
import { say } from '../wording/say.ts';

/** Why a folder's history cannot be read; for the editor. */
export class NoHistoryError extends Error {
  override readonly name = 'NoHistoryError';
}

/**
 * Runs git in a folder, without a shell.
 *
 * @returns what it printed
 * @throws NoHistoryError if there is no git, or it failed
 */
export async function runGit(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', folder, ...args], {
      // Messages are matched below; what the user has configured must not colour or translate them.
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', () => reject(new NoHistoryError(say('files.no-git'))));
    child.on('close', (code) => {
      const said = Buffer.concat(err).toString().trim().split('\n').at(-1) ?? '';
      if (code === 0) resolve(Buffer.concat(out));
      else
        reject(
          new NoHistoryError(say('files.git-failed', { command: args[0] ?? '', reason: said })),
        );
    });
    // If git ends early, the pipe breaks; its exit status says what happened.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/**
 * The versions of every file below a folder, by path below that folder; oldest first.
 *
 * @param folder an absolute path
 * @param below the part of it that is asked about
 * @throws NoHistoryError if git does not know all of them
 */
export async function readFileVersions(
  folder: string,
  below: string,
): Promise<Map<string, FileVersion[]>> {
  const ask = async (...args: string[]) => (await runGit(folder, args)).toString().trim();
  const prefix = await ask('rev-parse', '--show-prefix').catch((error: unknown) => {
    const repository = error instanceof NoHistoryError && /not a git repo/.test(error.message);
    throw repository ? new NoHistoryError(say('files.no-repository')) : error;
  });
  if ((await ask('rev-parse', '--is-shallow-repository')) === 'true') {
    throw new NoHistoryError(say('files.shallow'));
  }
  const head = await ask('rev-parse', '--verify', '--quiet', 'HEAD').catch(() => '');
  if (head === '') return new Map();
  const log = await runGit(folder, [...LOG_FORM, 'HEAD', '--', below]);
  const found = parseGitLog(log.toString());
  return new Map(
    [...found].flatMap(([path, versions]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), versions] as const] : [],
    ),
  );
}

const LINE_FEED = 10;

/** Reads contents by their object names in git; missing ones are left out. */
export async function readBlobs(
  folder: string,
  names: readonly string[],
): Promise<Map<string, Buffer>> {
  const blobs = new Map<string, Buffer>();
  if (names.length === 0) return blobs;
  const out = await runGit(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  let at = 0;
  while (at < out.length) {
    const end = out.indexOf(LINE_FEED, at);
    if (end < 0) break;
    const [name = '', type = '', size = '0'] = out.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    blobs.set(name, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
