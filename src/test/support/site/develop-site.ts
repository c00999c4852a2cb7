import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { projectDir } from './run-node.ts';

/** A site that is served while its articles are edited. */
export interface DevelopedSite {
  /** With a slash at its end. */
  readonly url: string;
  /** All that the command has printed. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

/** Runs `verbatim dev` as its user does, until it is stopped. @param project holds the archive */
export async function developSite(project: string): Promise<DevelopedSite> {
  const port = String(await freePort());
  const program = `${projectDir}/src/cli/verbatim.ts`;
  const environment = Object.entries(process.env).filter(
    ([name]) => !/^(?:VERBATIM_|VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$|MODE$)/.test(name),
  );
  const child = spawn(process.execPath, [program, 'dev', '--archive', project, '--port', port], {
    cwd: project,
    env: { ...Object.fromEntries(environment), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const isUp = new Promise<void>((resolve, reject) => {
    const read = (text: string) => {
      printed += text;
      if (printed.includes(`localhost:${port}`)) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('exit', () => reject(new Error(`verbatim dev ended:\n${printed}`)));
  });
  await isUp.catch(async (error: unknown) => {
    await stop(child);
    throw error;
  });
  return {
    url: `http://localhost:${port}/`,
    printed: () => printed,
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'close');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
