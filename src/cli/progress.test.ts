import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withProgress } from './progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const CLEAR_LINE = '\r\u001B[K';

/** What a screen shows while a work takes some milliseconds and then says something. */
async function watch(milliseconds: number, isTerminal = true, fails = false) {
  const finished = Promise.withResolvers<undefined>();
  let shown = '';
  let out = '';
  const print = (text: string) => {
    shown += text;
    out += text;
  };
  const work = withProgress(
    'Reading the archive',
    { out: print, err: print },
    async ({ out: say }) => {
      await finished.promise;
      if (fails) throw new Error('broken');
      say('done\n');
      return 7;
    },
    { isTerminal, write: (text) => (shown += text) },
  ).catch((error: unknown) => String(error));
  await vi.advanceTimersByTimeAsync(milliseconds);
  finished.resolve(undefined);
  return { result: await work, shown, out };
}

describe('withProgress', () => {
  test('work that takes little says nothing', async () => {
    expect(await watch(1500)).toEqual({ result: 7, shown: 'done\n', out: 'done\n' });
  });

  test('after two seconds a line says what is done and for how long, and goes before anything else', async () => {
    const { shown, out, result } = await watch(4100);
    expect(result).toBe(7);
    expect(shown).toContain('Reading the archive');
    expect(shown).toContain('4');
    expect(shown.endsWith(`${CLEAR_LINE}done\n`)).toBe(true);
    expect(out).toBe('done\n');
  });

  test('where nobody looks nothing is shown, however long it takes', async () => {
    expect((await watch(60_000, false)).shown).toBe('done\n');
  });

  test('the line goes when the work fails, too', async () => {
    const { shown, result } = await watch(3000, true, true);
    expect(result).toBe('Error: broken');
    expect(shown.endsWith(CLEAR_LINE)).toBe(true);
  });
});
