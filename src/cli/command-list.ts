/** The commands of the tool, each with what it does in a line, as `verbatim --help` lists them. */
export const SUMMARIES = {
  init: 'begin an archive in this folder or another: settings, a first article, .gitignore',
  new: 'begin an article',
  import: 'turn texts into articles of the archive',
  build: 'build the site',
  dev: 'serve the site while you write',
  preview: 'serve the site that was built',
  explain: 'print the evidence for each quote and place of an article',
  review: 'list what an editor should look at',
  ledger: 'record the address of everything that is published',
  history: 'write what changed in articles after publication',
  'check-links': 'follow every link of the built site',
} as const satisfies Readonly<Record<string, string>>;

/** The name of a command of the tool. */
export type CommandName = keyof typeof SUMMARIES;

/** Whether a word names a command of the tool; developers’ own commands are scripts of npm. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(SUMMARIES, word);
}
