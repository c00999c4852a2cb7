import { say } from '../wording/say.ts';
import type { ProgressScreen } from './progress.ts';

const WIDTH = 30;
const CLEAR_LINE = '\r\u001B[K';
/** Milliseconds between two drawings. */
const INTERVAL = 100;

/** A bar on one line of a terminal; elsewhere nothing is printed. */
export interface ProgressBar {
  readonly show: (done: number, total: number) => void;
  readonly clear: () => void;
}

const standardError: ProgressScreen = {
  get isTerminal() {
    return process.stderr.isTTY === true;
  },
  write: (text) => void process.stderr.write(text),
};

/** Creates a bar that is drawn at most ten times a second. */
export function createProgressBar(
  screen: ProgressScreen = standardError,
  now: () => number = Date.now,
): ProgressBar {
  let drawn = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    show: (done, total) => {
      if (!screen.isTerminal || total === 0 || now() - drawn < INTERVAL) return;
      drawn = now();
      shown = true;
      const filled = Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      screen.write(`${CLEAR_LINE}${bar} ${say('import-run.progress', { done, total })}`);
    },
    clear: () => {
      if (shown) screen.write(CLEAR_LINE);
      shown = false;
    },
  };
}
