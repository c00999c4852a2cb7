import { stat, chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockIn, withLocks } from '../../archive-folder/files/folder-lock.ts';
import { realPathOf } from '../../archive-folder/files/real-path.ts';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';
import type { OpenArchive } from '../../archive-folder/open-archive.ts';
import { shownFile, shownProblem } from '../../archive-folder/shown-problem.ts';
import { fieldsOfQuote, overrideOf } from '../../core/explain/override-fields.ts';
import { insertOverride } from '../../core/source/overrides/insert-override.ts';
import { deskProblem } from '../../views/desk/desk-view.ts';
import { nameOf } from '../../views/desk/desk-quote.ts';
import type { Problem } from '../../core/source/problem.ts';
import { say } from '../../wording/say.ts';
import { digestOf, explainSource } from './explain-source.ts';
import type { OverrideAnswer, OverrideRequest } from './override-request.ts';
import { readAgain } from './read-again.ts';

/** Milliseconds to wait for a command that uses the archive folder. */
const PATIENCE = 5000;

/** Lays out an entry of `quotes:`, and writes it into the article’s file if that is asked for. */
export async function answerOverride(
  request: OverrideRequest,
  opened: OpenArchive,
): Promise<OverrideAnswer> {
  const { contentDir } = opened.settings;
  const refuse = (problem: Problem): OverrideAnswer => ({
    problem: deskProblem(shownProblem(problem, contentDir)),
  });
  // Only an article that the archive has can be named, and so no other file be written.
  const entry = opened.entries.get(request.path);
  const told = entry && (await explainSource(entry, opened));
  if (!entry || !told) return refuse(changed(`content/${request.path}`, contentDir));
  const { file } = entry;
  const quote = told.explained.quotes.find(({ id }) => id === request.quote);
  if (!quote) return refuse({ file, message: say('desk.not-here'), hint: say('desk.changed-fix') });
  const decided = quote.overrides.find(({ field }) => field === 'quotes');
  if (decided && request.write) {
    const said = { message: say('desk.decided', { line: String(decided.line) }) };
    return refuse({ file, line: decided.line, ...said, hint: say('desk.decided-fix') });
  }
  const named = nameOf(quote, told.explained.quotes);
  const override = overrideOf(named, request.fields, fieldsOfQuote(quote));
  const start = quote.spans[0]?.start ?? 0;
  const path = realPathOf(join(contentDir, request.path));
  const add = async (): Promise<OverrideAnswer> => {
    const source = request.write ? await readFile(path, 'utf8') : told.source;
    if (digestOf(withoutMark(source)) !== request.digest) return refuse(changed(file, contentDir));
    const inserted = insertOverride(source, override, file);
    if ('message' in inserted) return refuse(inserted);
    const { block } = inserted;
    if (!request.write) return { block };
    const problem = await readAgain(entry, inserted.source, start, opened);
    if (problem) return refuse(problem);
    const { mode } = await stat(path);
    await writeWhole(path, inserted.source, { lasting: true });
    await chmod(path, mode);
    const where = { file: shownFile(file, contentDir), line: String(inserted.line) };
    return { block, written: say('desk.written', where) };
  };
  if (!request.write) return add();
  const locks = [lockIn(realPathOf(contentDir))];
  return withLocks(locks, 'dev', { patience: PATIENCE, onWait: () => undefined }, add);
}

/** The archive reads its files without a byte order mark. */
const withoutMark = (source: string): string => source.replace(/^\uFEFF/, '');

const changed = (file: string, contentDir: string): Problem => ({
  file,
  message: say('desk.changed', { file: shownFile(file, contentDir) }),
  hint: say('desk.changed-fix'),
});
