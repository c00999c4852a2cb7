import type { MessageKey } from '../wording/catalogue.ts';

/** The commands of the tool, each with the message that says in a line what it does, as `verbatim --help` lists them. */
export const SUMMARIES = {
  init: 'commands.init-summary',
  new: 'commands.new-summary',
  import: 'commands.import-summary',
  read: 'commands.read-summary',
  build: 'commands.build-summary',
  dev: 'commands.dev-summary',
  preview: 'commands.preview-summary',
  epub: 'epub.summary',
  explain: 'commands.explain-summary',
  review: 'commands.review-summary',
  ledger: 'commands.ledger-summary',
  history: 'commands.history-summary',
  check: 'check.summary',
  'check-links': 'commands.check-links-summary',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** The name of a command of the tool. */
export type CommandName = keyof typeof SUMMARIES;

/** Whether a word names a command of the tool; developers’ own commands are scripts of npm. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(SUMMARIES, word);
}
