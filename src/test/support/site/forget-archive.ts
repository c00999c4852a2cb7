import { fixSettings } from '../../../archive-folder/settings.ts';
import { shared } from '../../../site/shared-archive.ts';

/** Forgets the archive that a test opened: tests of other files share the process. */
export function forgetArchive(): void {
  for (const name of ['opened', 'reopened', 'kept', 'notices', 'desk'])
    Reflect.deleteProperty(shared, name);
  fixSettings(false);
}
