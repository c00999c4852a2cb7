import leven from 'leven';
import { isCommandName, SUMMARIES, type CommandName } from './command-list.ts';
import type { Command } from './command.ts';
import { versionLine, wrapWords } from './arguments/help.ts';
import { terminal, type CommandIo } from './command-io.ts';
import { useCompiled } from '../program/compile-cache.ts';
import { say } from '../wording/say.ts';

const any = (command: unknown) => command as Command;

/** Each command is loaded only when it is run: Astro alone takes a second. */
const LOAD: Readonly<Record<CommandName, () => Promise<Command>>> = {
  init: async () => any((await import('./commands/init.ts')).initCommand),
  new: async () => any((await import('./commands/new.ts')).newCommand),
  import: async () => any((await import('./commands/import.ts')).importCommand),
  read: async () => any((await import('./commands/read.ts')).readCommand),
  build: async () => any((await import('./commands/build.ts')).buildCommand),
  dev: async () => any((await import('./commands/dev.ts')).devCommand),
  preview: async () => any((await import('./commands/preview.ts')).previewCommand),
  epub: async () => any((await import('./commands/epub.ts')).epubCommand),
  explain: async () => any((await import('./commands/explain.ts')).explainCommand),
  review: async () => any((await import('./commands/review.ts')).reviewCommand),
  ledger: async () => any((await import('./commands/ledger.ts')).ledgerCommand),
  history: async () => any((await import('./commands/history.ts')).historyCommand),
  check: async () => any((await import('./commands/check.ts')).checkCommand),
  'check-links': async () => any((await import('./commands/check-links.ts')).checkLinksCommand),
};

/** The command of a name. */
export function loadCommand(name: CommandName): Promise<Command> {
  return LOAD[name]();
}

/** What `verbatim --help` prints. */
export function writeOverview(): string {
  const width = Math.max(...Object.keys(SUMMARIES).map((name) => name.length)) + 2;
  const list = Object.entries(SUMMARIES)
    .map(([name, summary]) => `  ${name.padEnd(width)}${say(summary)}\n`)
    .join('');
  const options = [
    `  -h, --help     ${say('commands.help-option')}\n`,
    `      --version  ${say('commands.version-option')}\n`,
  ];
  const parts = [
    `${overviewUsage()}\n`,
    `${wrapWords(say('commands.overview-about'))}\n`,
    list,
    `${wrapWords(say('commands.overview-archive'))}\n`,
    options.join(''),
    `${say('commands.exit-status', { statuses: say('commands.overview-statuses') })}\n`,
  ];
  return parts.join('\n');
}

const overviewUsage = () => say('commands.usage', { line: say('commands.overview-usage') });

/**
 * Answers arguments that name no command: help, version, a typing error.
 *
 * @returns the exit status
 */
export function answerWithoutCommand(word: string | undefined, { out, err }: CommandIo): number {
  if (word === undefined || word === '--help' || word === '-h' || word === 'help') {
    out(writeOverview());
    return 0;
  }
  if (word === '--version' || word === '-v') {
    out(versionLine());
    return 0;
  }
  const see = say('commands.see', { command: 'verbatim --help' });
  err(`${describeUnknown(word)}\n${overviewUsage()}\n${see}\n`);
  return 2;
}

function describeUnknown(word: string): string {
  const nearest = nearestCommand(word);
  if (word.startsWith('-')) {
    return nearest
      ? say('commands.no-option-meant', { option: word, nearest: `verbatim ${nearest}` })
      : say('commands.no-option', { option: word });
  }
  return nearest
    ? say('commands.no-command-meant', { command: word, nearest })
    : say('commands.no-command', { command: word });
}

/** Two swapped letters count as two, so half of even a short word may differ. */
function nearestCommand(word: string): string | undefined {
  const [best] = Object.keys(SUMMARIES)
    .map((name) => ({ name, distance: leven(word.toLowerCase(), name) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= best.name.length / 2 ? best.name : undefined;
}

/** Runs the tool with the arguments of a command line. */
export async function startTool(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  useCompiled(process.cwd(), process.env['VERBATIM_CACHE']);
  const [word, ...rest] = args;
  const asksForHelp = word === 'help' ? rest[0] : undefined;
  const name = asksForHelp ?? word;
  if (name === undefined || !isCommandName(name)) {
    process.exitCode = answerWithoutCommand(name, terminal);
    return;
  }
  // Only now, so that it is not compiled again.
  const { startCommand } = await import('./run-command.ts');
  await startCommand(await loadCommand(name), asksForHelp === undefined ? rest : ['--help']);
}

if (process.argv[1] === import.meta.filename) await startTool();
