import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LockedError, lockIn, readHolder, tryLock, withLocks } from './folder-lock.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-lock-'));
  file = lockIn(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const patient = { patience: 20_000, onWait: () => {} };
const holder = (token: string) => ({ pid: process.pid, host: hostname(), command: 'test', token });

test('one holds it at a time, and nothing is left afterwards', async () => {
  const order: string[] = [];
  let waiting = 0;
  const waits = { ...patient, onWait: () => waiting++ };
  const work = (name: string) =>
    withLocks([file], name, waits, async () => {
      order.push(`${name} in`);
      await vi.waitUntil(() => waiting === 2);
      order.push(`${name} out`);
    });
  await Promise.all([work('a'), work('b'), work('c')]);
  expect(order).toHaveLength(6);
  for (let at = 0; at < 6; at += 2) {
    expect(order[at + 1]).toBe(order[at]?.replace('in', 'out'));
  }
  expect(readdirSync(folder)).toEqual([]);
});

test('what fails gives it back', async () => {
  const failing = withLocks([file], 'a', patient, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('a lock of a process that was killed is taken over at once', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const { pid = 0 } = child;
  writeFileSync(file, JSON.stringify({ ...holder('x'), pid }));
  expect(tryLock(file, holder('mine'))).toMatchObject({ pid });
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGKILL');
  await ended;
  expect(tryLock(file, holder('mine'))).toBe('taken');
  expect(readHolder(file)?.token).toBe('mine');
  expect(readdirSync(folder)).toEqual(['.verbatim.lock']);
});

test.runIf(process.platform === 'linux')(
  'a number that another process has now is not a holder',
  () => {
    writeFileSync(file, JSON.stringify({ ...holder('x'), began: '1' }));
    expect(tryLock(file, holder('mine'))).toBe('taken');
  },
);

test.each(['', '{', '{}', '[]', 'null', '"text"'])('a file of %j is not a lock', (text) => {
  writeFileSync(file, text);
  expect(tryLock(file, holder('mine'))).toBe('taken');
});

test('a process of another machine is believed while it gives signs of life', () => {
  writeFileSync(file, JSON.stringify({ ...holder('x'), host: 'elsewhere' }));
  expect(tryLock(file, holder('mine'))).toMatchObject({ host: 'elsewhere' });
  const past = new Date(Date.now() - 11 * 60_000);
  utimesSync(file, past, past);
  expect(tryLock(file, holder('mine'))).toBe('taken');
});

test('a command that waits too long says who is at work, and which file says so', async () => {
  writeFileSync(file, JSON.stringify({ ...holder('x'), command: 'build' }));
  const told: string[] = [];
  const waiting = { patience: 0, onWait: () => told.push('waits') };
  const work = withLocks([file], 'ledger', waiting, () => Promise.resolve());
  await expect(work).rejects.toThrow(LockedError);
  await expect(work).rejects.toThrow(/“build” \(process \d+ on .+\).*\.verbatim\.lock/);
  expect(readHolder(file)?.token).toBe('x');
});

test('of many processes that find a stale lock, one has it at a time', () => {
  writeFileSync(file, JSON.stringify({ ...holder('x'), pid: 2 ** 22 + 1 }));
  const script = `
    import { withLocks } from ${JSON.stringify(join(import.meta.dirname, 'folder-lock.ts'))};
    import { mkdirSync, rmdirSync } from 'node:fs';
    const inside = ${JSON.stringify(join(folder, 'inside'))};
    const work = () => withLocks([${JSON.stringify(file)}], 'race', { patience: 60000, onWait() {} }, async () => {
      mkdirSync(inside);
      for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
      rmdirSync(inside);
    });
    for (let n = 0; n < 5; n++) await work();
  `;
  const run = `
    const { spawn } = require('node:child_process');
    const script = ${JSON.stringify(script)};
    let bad = 0;
    for (let n = 0; n < 6; n++) {
      spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
        .on('close', (code) => { if (code !== 0) process.exitCode = 1; });
    }
  `;
  const { status, stderr } = spawnSync(process.execPath, ['-e', run], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readdirSync(folder)).toEqual([]);
}, 60_000);
