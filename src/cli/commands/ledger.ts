import { openArchive } from '../../archive-folder/open-archive.ts';
import { parseCalendarDate, type CalendarDate } from '../../core/calendar/date.ts';
import { updateLedger } from '../../core/ledger/update-ledger.ts';
import { writeChanges } from '../../core/ledger/record/write-changes.ts';
import { formatProblem, type Problem } from '../../core/source/problem.ts';
import { lockIn } from '../../archive-folder/files/folder-lock.ts';
import { LEDGER_FOLDER, writeLedgerFiles } from '../../archive-folder/published/ledger-store.ts';
import { realPathOf, type Settings } from '../../archive-folder/settings.ts';
import { shownFile, shownProblem } from '../../archive-folder/shown-problem.ts';
import type { CommandIo } from '../command-io.ts';
import { CommandError, defineCommand, UsageError, type CommandResult } from '../command.ts';
import { say } from '../../wording/say.ts';

/** The command that records what is published. */
export const ledgerCommand = defineCommand({
  name: 'ledger',
  usage: () => say('commands.ledger-usage'),
  about: () => say('commands.ledger-about', { folder: LEDGER_FOLDER }),
  options: {
    check: { type: 'boolean', help: () => say('commands.ledger-check-option') },
    'corrected-on': {
      type: 'string',
      value: () => say('commands.day-value'),
      help: () => say('commands.ledger-corrected-option'),
    },
  },
  statuses: () => say('commands.ledger-statuses'),
  readsArchive: true,
  json: true,
  doing: () => say('commands.reading-archive'),
  locks: ({ contentDir }) => [lockIn(realPathOf(contentDir))],
  run: async ({ values: { check = false, 'corrected-on': given } }, { settings: own, io }) => {
    const correctedOn = given === undefined ? undefined : dayOf(given);
    if (own.unpublished?.drafts) {
      throw new CommandError(say('commands.ledger-drafts', { option: 'VERBATIM_DRAFTS' }));
    }
    // Embargoed articles are not published, whatever a preview builds.
    const { unpublished: _unpublished, ...settings } = own;
    // What is recorded is permanent, so nothing is recorded while anything would stop a build.
    const { archive, record, rereadings, textOf, problems } = await openArchive(settings);
    if (problems.length > 0) return fail(problems, settings, io);
    const { ledger, changes } = await updateLedger(
      archive,
      record,
      rereadings,
      textOf,
      settings,
      correctedOn,
    );
    const { contentDir } = settings;
    const written = await writeLedgerFiles(contentDir, ledger, check);
    const files = written.map((file) => shownFile(`${LEDGER_FOLDER}/${file}`, contentDir));
    io.out(writeChanges(changes, ledger));
    const stale = check && files.length > 0;
    if (stale) {
      io.err(`${say('commands.ledger-stale')}\n`);
    }
    return { status: stale ? 1 : 0, json: { upToDate: files.length === 0, files, changes } };
  },
});

function dayOf(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === undefined) throw new UsageError(say('commands.ledger-no-day', { text }));
  return day;
}

function fail(found: readonly Problem[], { contentDir }: Settings, io: CommandIo): CommandResult {
  const problems = found.map((problem) => shownProblem(problem, contentDir));
  for (const problem of problems) io.err(`${formatProblem(problem)}\n`);
  return { status: 1, json: { problems } };
}
