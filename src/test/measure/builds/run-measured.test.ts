import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { canMeasure, childrenTicks, runMeasured } from './run-measured.ts';

const options = { cwd: tmpdir(), env: {} };
/** Keeps a core busy for a while, and 60 MB. */
const BUSY = `const kept = Buffer.alloc(60e6, 1);
  while (process.cpuUsage().user < 150_000) kept[0] += 1;
  console.log('done');`;
const PARENT = `const { status } = require('node:child_process')
  .spawnSync(process.execPath, ['-e', process.argv[1]], { stdio: 'inherit' });
  process.exitCode = status + 3;`;

describe.skipIf(!canMeasure())('a program that ran', () => {
  test('cost what it computed and held', async () => {
    const run = await runMeasured(process.execPath, ['-e', BUSY], options);
    expect(run).toMatchObject({ code: 0, stdout: 'done\n', stderr: '' });
    expect(run.cpuSeconds).toBeGreaterThan(0.14);
    expect(run.wallSeconds).toBeGreaterThan(0.14);
    expect(run.peakMegabytes).toBeGreaterThan(60);
  });

  test('cost what its children computed and held', async () => {
    const run = await runMeasured(process.execPath, ['-e', PARENT, BUSY], options);
    expect(run).toMatchObject({ code: 3, stdout: 'done\n' });
    expect(run.cpuSeconds).toBeGreaterThan(0.14);
    expect(run.peakMegabytes).toBeGreaterThan(60);
  });

  test('must be there', async () => {
    await expect(runMeasured('/no/such/program', [], options)).rejects.toThrow('ENOENT');
  });
});

test('the ticks of children are read whatever a program is called', () => {
  const fields = Array.from({ length: 40 }, (_, k) => String(k + 3));
  expect(childrenTicks(`12 (a) b) ${fields.join(' ')}`)).toEqual([16, 17]);
});
