import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder, which every command runs in. */
export const projectDir = join(import.meta.dirname, '../../../..');

/** How a command ended and what it said. */
export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the runner sets for itself and what would change a build behind the test's back. */
const OWN_VARIABLE =
  /^(?:VERBATIM_|VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|TZ$|LANG$|LANGUAGE$|LC_|FORCE_COLOR$)/;

/**
 * Runs one of the project's scripts as its user does, in a child of its own.
 *
 * @param args script and arguments, relative to the project's folder
 * @param cwd where it runs
 * @param environment set on top of this process's, which is cleared of all that changes a build
 */
export function runNode(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd: string = projectDir,
): Promise<RunResult> {
  const inherited = Object.entries(process.env).filter(([name]) => !OWN_VARIABLE.test(name));
  const env = { ...Object.fromEntries(inherited), NO_COLOR: '1', ...environment };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
