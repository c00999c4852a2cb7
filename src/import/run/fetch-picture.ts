import { existsSync } from 'node:fs';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';

const MOST_BYTES = 32 * 1024 * 1024;
/** Milliseconds that a server has for a picture. */
const PATIENCE = 30_000;
/** A server that did not answer so often is not asked again. */
const MOST_SILENCES = 3;
/** Some servers name no type, or that of any file; the bytes are looked at afterwards. */
const TYPE = /^(?:image\/|application\/octet-stream|binary\/octet-stream|$)/i;

/** Fetches pictures from the web; no error of a server stops an import. */
export class PictureFetcher {
  readonly #patience: number;
  readonly #silences = new Map<string, number>();

  constructor(patience = PATIENCE) {
    this.#patience = patience;
  }

  /** Fetches a picture into a file. @returns whether the file is there now */
  async fetch(url: string, target: string): Promise<boolean> {
    if (existsSync(target)) return true;
    const { host } = new URL(url);
    if ((this.#silences.get(host) ?? 0) >= MOST_SILENCES) return false;
    try {
      const response = await fetch(url, {
        signal: AbortSignal.timeout(this.#patience),
        headers: { 'user-agent': 'Verbatim (moving an archive)', accept: 'image/*,*/*;q=0.5' },
      });
      const type = response.headers.get('content-type') ?? '';
      const size = Number(response.headers.get('content-length') ?? 0);
      if (!response.ok || !TYPE.test(type) || size > MOST_BYTES) {
        await response.body?.cancel();
        return false;
      }
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length === 0 || bytes.length > MOST_BYTES) return false;
      await writeWhole(target, bytes);
      return true;
    } catch {
      this.#silences.set(host, (this.#silences.get(host) ?? 0) + 1);
      return false;
    }
  }
}
