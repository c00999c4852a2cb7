import type { SettingsError } from '../../archive-folder/settings.ts';
import { SETTINGS_FILE } from '../../archive-folder/find-archive.ts';
import { describeFileError, findFileError } from '../../archive-folder/files/errors.ts';
import type { Problem } from '../../core/source/problem.ts';
import type { ContentError } from '../../core/source/problems/content-error.ts';
import { say } from '../../wording/say.ts';

/** What an editor is told where the archive could not be opened at all; never a trace. */
export function problemsOf(error: unknown): readonly Problem[] {
  // Settings may have been read by another instance of the module.
  const { problems } = (error ?? {}) as Partial<ContentError | SettingsError>;
  if (Array.isArray(problems)) return problems;
  if (findFileError(error)) {
    const { what, hint } = describeFileError(error);
    return [{ file: SETTINGS_FILE, message: what, hint }];
  }
  const reason = error instanceof Error ? error.message : String(error);
  return [{ file: SETTINGS_FILE, message: reason, hint: say('desk.again') }];
}
