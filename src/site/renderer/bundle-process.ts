import type { Settings } from '../../archive-folder/settings.ts';
import { speak } from '../../wording/say.ts';
import { sendError, type SentError } from './sent-error.ts';

/** What the process is asked for. */
export interface BundleRequest {
  readonly settings: Settings;
  readonly folder: string;
  readonly key: string;
  readonly verbose: boolean;
}

/** What it answers. */
export interface BundleAnswer {
  readonly error?: SentError;
}

// A build that was killed leaves nobody to bundle for, and the next build writes to the same folder.
process.on('disconnect', () => process.exit(1));

process.once('message', (request: BundleRequest) => {
  bundle(request).then(
    () => answer({}),
    (error: unknown) => answer({ error: sendError(error) }),
  );
});

async function bundle({ settings, ...asked }: BundleRequest): Promise<void> {
  speak(settings.lang);
  const { bundleRenderer } = await import('./bundle-renderer.ts');
  await bundleRenderer(settings, asked);
}

/** What it has told is all that anybody waits for. */
function answer(told: BundleAnswer): void {
  process.send?.(told, undefined, undefined, () => process.exit(0));
}
