import type { CommandIo } from './command-io.ts';
import { say } from '../wording/say.ts';

/** Milliseconds after which a waiting user is told why. */
const PATIENCE = 2000;
const INTERVAL = 250;

/** Where progress is shown: a terminal, or a test that acts as one. */
export interface ProgressScreen {
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
}

const standardError: ProgressScreen = {
  get isTerminal() {
    return process.stderr.isTTY === true;
  },
  write: (text) => void process.stderr.write(text),
};

const CLEAR_LINE = '\r\u001B[K';

/**
 * Runs work that may take long. On a terminal, a line says after two seconds what is being done and
 * for how long; it is removed when the work prints something or ends. Elsewhere nothing is printed.
 *
 * @param run is handed the `io` whose text does not run into that line
 */
export async function withProgress<Result>(
  doing: string,
  io: CommandIo,
  run: (io: CommandIo) => Result | Promise<Result>,
  screen: ProgressScreen = standardError,
): Promise<Result> {
  if (!screen.isTerminal) return run(io);
  const begun = Date.now();
  let shown = false;
  const clear = () => {
    if (shown) screen.write(CLEAR_LINE);
    shown = false;
  };
  const timer = setInterval(() => {
    const passed = Date.now() - begun;
    if (passed < PATIENCE) return;
    screen.write(
      CLEAR_LINE + say('commands.progress', { doing, seconds: Math.floor(passed / 1000) }),
    );
    shown = true;
  }, INTERVAL);
  const printing = (print: (text: string) => void) => (text: string) => {
    clear();
    print(text);
  };
  try {
    return await run({ out: printing(io.out), err: printing(io.err) });
  } finally {
    clearInterval(timer);
    clear();
  }
}
