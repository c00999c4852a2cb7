import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineCommand } from '../command.ts';
import { startCommand } from '../run-command.ts';

/** The command that lays out the source. Prettier itself passes over options that it does not know. */
export const formatCommand = defineCommand({
  name: 'format',
  usage: '[--check] [FILE…]',
  about: 'Lays out the source of this program with Prettier: all of it, or the files named.',
  options: {
    check: { type: 'boolean', help: 'change nothing; fail where something would change' },
  },
  operands: { least: 0, most: Number.MAX_SAFE_INTEGER, missing: '' },
  statuses: '0 laid out, 1 with --check something is not, 2 not understood.',
  run: ({ values, operands }) => {
    const manifest = createRequire(import.meta.url).resolve('prettier/package.json');
    const program = join(dirname(manifest), 'bin/prettier.cjs');
    const files = operands.length > 0 ? operands : ['.'];
    const args = [program, values.check ? '--check' : '--write', '--', ...files];
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
  },
});

if (import.meta.main) await startCommand(formatCommand);
