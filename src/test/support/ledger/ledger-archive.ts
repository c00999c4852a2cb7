import { createScratchContent, type ScratchContent } from '../scratch-content.ts';
import { openArchive } from '../../../archive-folder/open-archive.ts';
import { ledgerCommand } from '../../../cli/commands/ledger.ts';
import { runCommand } from '../../../cli/run-command.ts';
import { publicationHistory } from '../../../core/ledger/publication-history.ts';
import { formatProblem } from '../../../core/source/problem.ts';

export const BRIDGE = 'articles/2024-02-08-bridge.md';
export const FERRY = 'articles/2024-02-09-ferry.md';
export const HARBOUR = 'articles/2024-02-10-harbour.md';

export const SAFE = `“The bridge is safe for all traffic from today,” said Harbour Master Elena Markova.`;
export const SHUT = `Mayor Stefan Iliev told reporters: “We will not shut it again before the winter of next year.”`;
export const FERRIES = `He said there was “no alternative” to the ferry for lorries.`;
export const STILL = `“The ferry stays,” Iliev added.`;

export const article = (title: string, ...paragraphs: string[]) =>
  `---\ntitle: ${title}\ndate: 2024-02-08\n---\n\nThe bridge opened on Thursday.\n\n${paragraphs.join('\n\n')}\n`;

/** An archive of one article, with what its tests ask of the ledger. */
export async function createLedgerArchive() {
  const scratch: ScratchContent = await createScratchContent();
  await scratch.write(BRIDGE, article('The bridge', SAFE, SHUT, FERRIES, STILL));
  return { scratch, ...ledgerQuestions(scratch) };
}

export type LedgerArchive = Awaited<ReturnType<typeof createLedgerArchive>>;

function ledgerQuestions(scratch: ScratchContent) {
  async function runLedgerHere(...args: string[]): Promise<{ code: number; said: string }> {
    let said = '';
    const io = { out: (text: string) => (said += text), err: (text: string) => (said += text) };
    return { code: await runCommand(ledgerCommand, args, scratch.settings, io), said };
  }

  /** Ids by words, of all articles. */
  async function idsByWords(): Promise<Map<string, string>> {
    const { entries } = await openArchive(scratch.settings);
    return new Map(
      [...entries.values()].flatMap(({ quotes }) => quotes.map(({ words, id }) => [words, id])),
    );
  }

  async function problems(): Promise<string> {
    const { problems } = await openArchive(scratch.settings);
    return problems.map(formatProblem).join('\n');
  }

  async function history() {
    const { archive, record, rereadings } = await openArchive(scratch.settings);
    return { archive, history: publicationHistory(archive, record, rereadings) };
  }

  return { runLedgerHere, idsByWords, problems, history };
}
