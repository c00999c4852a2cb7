import type { SiteKind } from '../../import/article/open-archive.ts';
import type { NoteKind } from '../../import/article/notes.ts';
import type { FileRecord, LeftOut } from '../../import/in-place/records.ts';
import type { Problem } from '../../core/source/problem.ts';
import { shownPath } from '../../program/user-folder.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import { say, sayList } from '../../wording/say.ts';
import { nameInArchive } from '../files/listing.ts';
import { SETTINGS_FILE } from '../find-archive.ts';
import { shownFile } from '../shown-problem.ts';

interface Shown {
  readonly kind: SiteKind;
  /** Names a path of that archive as the user would. */
  readonly nameOf: (path: string) => string;
  /** The file with everything. */
  readonly report: string;
}

const EXAMPLES = 3;
/** How many keys are named that have no place. */
const MOST_KEYS = 8;
/** In the order in which an editor would look at them. */
const REASONS: readonly (readonly [LeftOut, MessageKey])[] = [
  ['refused', 'in-place.refused'],
  ['needs-date', 'in-place.needs-date'],
  ['unfit', 'in-place.unfit'],
  ['protected', 'in-place.protected'],
  ['skipped', 'in-place.skipped'],
  ['page', 'in-place.page'],
];

/** What of an archive of another program is not on the site, a line for each kind. */
export function foreignNotices(records: readonly FileRecord[], shown: Shown): Problem[] {
  const hint = say('in-place.report-fix', { report: shownPath(shown.report) });
  const notice = (message: string, own?: string): Problem => ({
    file: nameInArchive(SETTINGS_FILE),
    message,
    hint: own ?? hint,
  });
  const left = REASONS.flatMap(([reason, message]) => {
    const of = records.filter(({ leftOut }) => leftOut === reason);
    if (of.length === 0) return [];
    const files = examplesOf(of, shown);
    return [notice(say(message, { count: of.length, files }))];
  });
  if (!records.some(({ converted }) => converted)) {
    left.push(notice(say('in-place.nothing', { kind: shown.kind }), say('in-place.nothing-fix')));
  }
  return [...left, ...picturesMissing(records, shown, notice), ...keysKept(records, notice)];
}

function examplesOf(records: readonly FileRecord[], { nameOf }: Shown): string {
  const named = records.slice(0, EXAMPLES).map(({ path, line, reason }) => {
    const file = line === undefined ? nameOf(path) : `${nameOf(path)}:${line}`;
    return reason === undefined ? file : say('in-place.with-reason', { file, reason });
  });
  return named.join(', ') + (records.length > EXAMPLES ? ', …' : '');
}

/**
 * What could not be made of files of another program, in one line.
 *
 * @param problems with the files that they are about, at the lines of these files
 */
export function leftOutNotices(problems: readonly Problem[], contentDir: string): Problem[] {
  const first = new Map(problems.toReversed().map((problem) => [problem.file, problem]));
  if (first.size === 0) return [];
  const named = [...first.values()]
    .reverse()
    .slice(0, EXAMPLES)
    .map(({ file, line, message }) => {
      const name = shownFile(file, contentDir);
      const place = line === undefined ? name : `${name}:${line}`;
      return say('in-place.with-reason', { file: place, reason: message });
    });
  const files = named.join(', ') + (first.size > EXAMPLES ? ', …' : '');
  const message = say('in-place.unmade', { count: first.size, files });
  return [{ file: nameInArchive(SETTINGS_FILE), message, hint: say('in-place.unmade-fix') }];
}

type Notice = (message: string, hint?: string) => Problem;

const MISSING: ReadonlySet<NoteKind> = new Set(['picture-missing', 'picture-not-in-archive']);

function picturesMissing(records: readonly FileRecord[], shown: Shown, notice: Notice): Problem[] {
  const missing = records
    .filter(({ converted }) => converted)
    .map((record) => ({
      record,
      count: record.notes.filter(({ kind }) => MISSING.has(kind)).length,
    }))
    .filter(({ count }) => count > 0);
  if (missing.length === 0) return [];
  const count = missing.reduce((sum, one) => sum + one.count, 0);
  const files = examplesOf(
    missing.map(({ record }) => record),
    shown,
  );
  return [notice(say('in-place.pictures', { count, files }))];
}

/** Keys that are neither ours nor known from other programs. */
function keysKept(records: readonly FileRecord[], notice: Notice): Problem[] {
  const counts = new Map<string, number>();
  for (const { converted, notes } of records) {
    if (!converted) continue;
    for (const { kind, detail } of notes) {
      if (kind === 'extra') counts.set(detail, (counts.get(detail) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return [];
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const named = ordered
    .slice(0, MOST_KEYS)
    .map(([key, count]) => say('in-place.key', { key, count }));
  const keys = sayList(named, 'bare') + (ordered.length > MOST_KEYS ? ', …' : '');
  const [first] = ordered[0] ?? [''];
  return [
    notice(
      say('in-place.keys', { count: counts.size, keys }),
      say('in-place.keys-fix', { key: first }),
    ),
  ];
}
