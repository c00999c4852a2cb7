import { stripVTControlCharacters } from 'node:util';

/** What Astro, Vite or a part of this program reports while a site is built or served. */
export interface LogEvent {
  /** Who reports it: `vite`; null for Astro itself. */
  readonly label: string | null;
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly message: string;
}

/** How much of it a user is shown. */
export interface LogChoice {
  /** Steps of the machine, too. */
  readonly verbose: boolean;
  /** Whether a mistake ends the command, which then says it by itself. */
  readonly endsWithMistake: boolean;
}

/** How parts of this program call themselves: their messages are for an editor already. */
export const OWN_LABEL = /^verbatim-/;

/** Messages that only say that the program is working. */
const STEPS: ReadonlySet<string> = new Set(['vite', 'types', 'content', 'watch', 'build']);

/** Pages read nothing from Astro’s own store of content, so that nothing can be missing from it. */
const UNUSED = 'content';

const TRACE = /^\s*(?:at |Stack trace:|\[\.\.\.\] See full stack trace)/;

/** The text for the terminal, without a time or the name of a program's part; undefined for none. */
export function writeEvent(
  { label, level, message }: LogEvent,
  { verbose, endsWithMistake }: LogChoice,
): string | undefined {
  const isOwn = label !== null && OWN_LABEL.test(label);
  if (isOwn || verbose) return `${message}\n`;
  if (level === 'error') {
    if (endsWithMistake) return undefined;
    const lines = stripVTControlCharacters(message).split('\n');
    const said = lines.filter((line) => line.trim() !== '' && !TRACE.test(line));
    return `${said.join('\n')}\n`;
  }
  if (level === 'info' && STEPS.has(label ?? '')) return undefined;
  if (level === 'warn' && label === UNUSED) return undefined;
  return `${message}\n`;
}

/** Astro asks for it by the path of this module; see `LoggerHandlerConfig`. */
export default function logDestination(choice: LogChoice) {
  return {
    write(event: LogEvent): void {
      const text = writeEvent(event, choice);
      if (text === undefined) return;
      const isNews = event.level === 'info' || event.level === 'debug';
      (isNews ? process.stdout : process.stderr).write(text);
    },
  };
}
